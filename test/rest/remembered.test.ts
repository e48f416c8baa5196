import t from 'tap'
import type { FactStore } from '../../src/core/fact-store.ts'
import type { Item } from '../../src/domain/items.ts'
import { changingStore } from '../support/changing-store.ts'
import { aFigure, anOrganization, aPerson, aPlace } from '../support/item-factories.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'
import { sampleStore, serve } from './serve.ts'

const ids = new Set(['per_mayor', 'plc_kyiv', 'fig_killed-kyiv', 'org_agency'])
const corrected: readonly Item[] = [
  ...SAMPLE_ITEMS.filter(({ id }) => !ids.has(id)),
  aPerson({ id: 'per_mayor', name: 'Vitalii Klychko', role: 'head of Kyiv' }),
  aPlace({ id: 'plc_kyiv', name: 'Kyiv city', kind: 'city', containedIn: 'plc_kyiv-region' }),
  anOrganization({ id: 'org_agency', name: 'The Agency', kind: 'news_agency' }),
  aFigure({ id: 'fig_killed-kyiv', place: 'plc_kyiv', asOf: '2022-03-28', verification: { status: 'refuted', assessedBy: 'org_agency' }, quantity: { value: 7, qualifier: 'exact', asReported: '7' } })
]
const OLD = /Vitali Klitschko|mayor of Kyiv|"Kyiv"|Reuters/

const paths = [
  '/figures', '/figures?limit=3', '/figures?measure=killed&expand=place', '/figures?measure=killed&expand=claimant,place', '/figures?expand=partOf',
  '/figures?publication=retracted', '/figures?publication=usable&publication=retracted', '/facts?expand=assessedBy,source&limit=50', '/figures/fig_killed-kyiv',
  '/figures/fig_killed-kyiv?expand=claimant', '/facts/fig_killed-kyiv?expand=place', '/people/per_mayor', '/places?q=kyiv', '/people?story=sto_talks&expand=organization'
]

async function textsOf (ask: (path: string) => Promise<{ readonly status: number, readonly text: string }>): Promise<string[]> {
  const texts: string[] = []
  for (const path of paths) texts.push((await ask(path)).text)
  return texts
}

t.test('an item is answered the same whatever was asked for before, in any form', async t => {
  const expected: string[] = []
  for (const path of paths) expected.push((await (await serve(t)).ask(path)).text)
  const { ask } = await serve(t, { store: changingStore(SAMPLE_ITEMS, 'sample').store })
  t.same(await textsOf(ask), expected)
  t.same(await textsOf(ask), expected, 'and again')
  const other = await serve(t)
  t.same((await textsOf(async path => await other.ask(path.includes('expand') ? path.replace(/expand=([\w,]+)/, (_, names: string) => `expand=${names.split(',').reverse().join()}`) : path))), expected)
})

t.test('requests at the same time answer as they do one by one', async t => {
  const many = Array.from({ length: 60 }, (_, index) => `/facts?since=2022-03-${String(1 + index % 31).padStart(2, '0')}&limit=${2 + index % 7}${index % 3 === 0 ? '&expand=claimant' : ''}`)
  const { ask } = await serve(t)
  const together = await Promise.all(many.map(async path => (await ask(path)).text))
  const other = await serve(t)
  for (const [index, path] of many.entries()) t.equal((await other.ask(path)).text, together[index], path)
})

t.test('with a new revision nothing of the old one is left, nor the other way round', async t => {
  const { store, become } = changingStore(SAMPLE_ITEMS, 'old')
  const { ask } = await serve(t, { once: true, store })
  const old = await textsOf(ask)
  t.match(old[0], OLD)
  become(corrected, 'new')
  const fresh = await textsOf((await serve(t, { items: corrected })).ask)
  t.same(await textsOf(ask), fresh)
  t.notMatch(fresh.join(), /Vitali Klitschko|mayor of Kyiv/)
  become(SAMPLE_ITEMS, 'old')
  t.same(await textsOf(ask), old)
})

t.test('a fact that is taken back or withheld is so at once', async t => {
  const without = (publication: 'retracted' | 'withheld'): readonly Item[] => [
    ...SAMPLE_ITEMS.filter(({ id }) => id !== 'fig_killed-kyiv'), aFigure({ id: 'fig_killed-kyiv', place: 'plc_kyiv', asOf: '2022-03-28', publication })
  ]
  const { store, become } = changingStore(SAMPLE_ITEMS, 'usable')
  const { ask } = await serve(t, { once: true, store })
  t.match((await ask('/figures')).body.items.map(({ id }: Item) => id), ['fig_killed-kyiv-rival', 'fig_killed-kyiv'])
  t.match((await ask('/figures/fig_children-kyiv')).body.partOf, { id: 'fig_killed-kyiv' })
  for (const publication of ['retracted', 'withheld'] as const) {
    become(without(publication), publication)
    t.notOk((await ask('/figures')).body.items.some(({ id }: Item) => id === 'fig_killed-kyiv'))
    t.equal((await ask('/figures/fig_killed-kyiv')).status, publication === 'retracted' ? 410 : 404)
    t.equal((await ask('/figures/fig_children-kyiv')).body.partOf, null)
    t.equal((await ask('/figures/fig_children-kyiv?expand=partOf')).body.partOf, null)
  }
  become(without('retracted'), 'retracted')
  t.match((await ask('/figures?publication=retracted')).body.items, [{ publication: 'retracted', caveat: /^Retracted\. / }, {}])
})

t.test('a store that changes while a request reads it: the answer is of one revision', async t => {
  // what is remembered already is not read again, so that some changes need a request that is the first
  const cases: readonly [path: string, changesAfter: keyof FactStore, before: readonly string[]][] = [
    ['/figures', 'revision', ['/figures']],
    ['/figures', 'list', ['/figures']],
    ['/figures', 'list', []],
    ['/figures', 'get', []],
    ['/figures?expand=claimant,place', 'get', ['/figures']],
    ['/figures/fig_killed-kyiv', 'get', ['/figures/fig_killed-kyiv']],
    ['/figures/fig_killed-kyiv', 'get', []]
  ]
  for (const [path, changesAfter, before] of cases) {
    const { store, become, afterNext } = changingStore(SAMPLE_ITEMS, 'old')
    const { ask } = await serve(t, { once: true, store })
    for (const path of before) await ask(path)
    afterNext(changesAfter, () => { become(corrected, 'new') })
    const expected = (await (await serve(t, { items: corrected })).ask(path)).text
    for (const time of ['first', 'second']) t.ok((await ask(path)).text === expected, `${path} after ${changesAfter}, ${time} time`)
  }
})

t.test('an error of the store is not remembered, nor is half of what was read before it', async t => {
  const sound = sampleStore()
  let failing = true
  const store: FactStore = { ...sound, get: async ids => failing ? await Promise.reject(new Error('lost the connection')) : await sound.get(ids) }
  const { ask } = await serve(t, { once: true, store })
  t.match(await ask('/figures'), { status: 500, body: { code: 'INTERNAL' } })
  failing = false
  t.equal((await ask('/figures')).text, (await (await serve(t)).ask('/figures')).text)
})
