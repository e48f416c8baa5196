import { fileURLToPath } from 'node:url'
import t from 'tap'
import { createMemoryStore, loadFixtures } from '../../src/index.ts'
import type { Answer } from './serve.ts'
import { serve } from './serve.ts'

const { items, revision } = await loadFixtures(fileURLToPath(new URL('../../fixtures', import.meta.url)))
const store = createMemoryStore(items, { revision })

const find = (text: string, more = ''): string => `/search?q=${encodeURIComponent(text)}&limit=100${more}`
const idsOf = ({ body }: Answer): string[] => body.items.map(({ id }: { id: string }) => id)

t.test('the same is found under every spelling', async t => {
  const { ask } = await serve(t, { store })
  for (const spellings of [
    ['mayor Kyiv', 'mayor Kiev', 'mayor of Київ', 'Киев mayor'],
    ['Zelensky interview', 'Zelenskyy interview', 'Зеленський interview'],
    ['southern Mykolayiv', 'southern Mykolaiv', 'southern Nikolaev', 'southern Миколаїв'],
    ['funeral Lviv', 'funeral Lvov', 'funeral Lwów', 'funeral Львів'],
    ['president United States', 'president USA'],
    ['160,000', '160000', '160 000', '160.000', '160\u00a0000', '160\u202f000', '160\u2009000'],
    ['neutral status', 'neutrality status'],
    ['building', 'buildings'],
    ['talks Istanbul', 'talk Istanbul', 'talking Istanbul']
  ]) {
    const answers = await Promise.all(spellings.map(async text => idsOf(await ask(find(text))).toSorted()))
    t.ok(answers[0]?.length, `something is found for ${spellings.join(', ')}`)
    for (const [index, answer] of answers.entries()) t.same(answer, answers[0], `${spellings[index]} finds the same`)
  }
})

t.test('a hit that was found under another name says so, and keeps its caveat', async t => {
  const { ask } = await serve(t, { store })
  t.match((await ask(find('mayor Kiev'))).body.items, [{ id: 'per_vitali-klitschko', matches: [{ field: 'role', terms: ['mayor', 'kyiv'] }] }])
  const { body } = await ask(find('160 000', '&type=figure'))
  t.match(body.items, [{ id: 'fig_mariupol-trapped-boichenko', status: 'unverified', caveat: /^Claimed by Vadym Boichenko/, matches: [{ field: 'asReported', terms: ['160000'] }] }])
})

t.test('a hit that is a fact says of itself what the fact does', async t => {
  const { ask } = await serve(t, { store })
  const words = ['a', 'e', 'o', 'Mariupol', 'Zelenskyy', 'Russian', 'talks', 'said', 'people', 'evacuated']
  const found = (await Promise.all(words.map(async word => (await ask(find(word, '&type=statement&type=figure&type=event'))).body.items))).flat()
  const hits = new Map(found.map(hit => [hit.id, hit]))
  t.ok(hits.size > 20, `${hits.size} facts are found`)
  for (const type of ['statement', 'figure', 'event']) t.ok(found.some(hit => hit.type === type), `a ${type} is found`)
  for (const hit of hits.values()) {
    const { body } = await ask(`/facts/${hit.id}`)
    t.same([hit.caveat, hit.status], [body.caveat, body.verification.status], hit.id)
    if (hit.type === 'figure') t.equal(hit.name, body.phrase, hit.id)
    t.notMatch(hit.name, /\b(?:per|org|plc)_/, `no id stands for a name in that of ${hit.id}`)
  }
})

t.test('other names bring in nothing else', async t => {
  const { ask } = await serve(t, { store })
  for (const text of ['1', '4', '16', '160', '1600', '60000', 'mission', 'mayor Lviv', 'funeral Kiev']) t.same(idsOf(await ask(find(text))), [], text)
  t.same(idsOf(await ask(find('100', '&type=figure'))), ['fig_kyiv-killed'])
  t.notOk(idsOf(await ask(find('Kyiv', '&type=organization'))).includes('org_russia-government'))
  const kyiv = idsOf(await ask(find('Kyiv', '&type=event')))
  t.notOk(kyiv.includes('evt_biden-warsaw-speech') || kyiv.includes('evt_chernikov-funeral'))
})

t.test('whatever has a name stands first under it, and lists find it as search does', async t => {
  const { ask } = await serve(t, { store })
  for (const item of items) {
    if (!('aliases' in item)) continue
    for (const name of [item.name, ...item.aliases]) {
      const [best] = (await ask(find(name, `&type=${item.type}`))).body.items
      const owner = items.find(({ id }) => id === best?.id)
      t.ok(owner?.id === item.id || (owner !== undefined && 'aliases' in owner && [owner.name, ...owner.aliases].includes(name)), `${name} is a name of ${item.id}, not of ${best?.id}`)
    }
  }
  for (const text of ['mayor Kiev', 'Lwów', 'Boichenko']) {
    const query = `q=${encodeURIComponent(text)}&limit=100`
    t.same(idsOf(await ask(`/people?${query}`)).toSorted(), idsOf(await ask(`/search?${query}&type=person`)).toSorted(), text)
  }
})
