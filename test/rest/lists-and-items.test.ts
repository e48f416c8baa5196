import t from 'tap'
import type { ResourceName } from '../../src/core/resources.ts'
import { RESOURCE_NAMES, resourceOf } from '../../src/core/resources.ts'
import { ID_PREFIXES } from '../../src/domain/ids.ts'
import type { Item } from '../../src/domain/items.ts'
import { isFact } from '../../src/domain/items.ts'
import { referencesOf } from '../../src/domain/references.ts'
import { generateItems } from '../support/generate-items.ts'
import { aFigure, aSource } from '../support/item-factories.ts'
import { WITHHELD_ENTITIES, WITHHELD_ITEMS } from '../support/withheld-items.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'
import type { Answer } from './serve.ts'
import { serve, walk } from './serve.ts'

const idsOf = ({ body }: Answer): string[] => body.items.map(({ id }: { id: string }) => id)

function usableOf (name: ResourceName, items: readonly Item[] = SAMPLE_ITEMS): string[] {
  const { types } = resourceOf(name)
  return items.filter(item => types.includes(item.type) && (!isFact(item) || item.publication === 'usable')).map(({ id }) => id)
}

t.test('every list has each usable item once, whatever the page size and the order', async t => {
  const served = await serve(t)
  for (const name of RESOURCE_NAMES) {
    const expected = usableOf(name).sort()
    for (const order of Object.keys(resourceOf(name).orders).flatMap(order => [order, `-${order}`])) {
      for (const limit of [1, 3, 7, 100]) {
        const pages = await walk(served, `/${name}?limit=${limit}&orderBy=${order}`)
        const ids = pages.flatMap(idsOf)
        t.same([...ids].sort(), expected, `${name} by ${order}, ${limit} at a time`)
        t.ok(pages.every(({ body }) => body.total === expected.length && body.items.length <= limit))
        t.equal(pages.length, Math.max(1, Math.ceil(expected.length / limit)), 'there are no empty pages at the end')
      }
    }
  }
})

t.test('a long list can be walked to its end while others read', async t => {
  const items = [...generateItems(400), aSource({ id: 'src_article', story: 'sto_0' })]
  const served = await serve(t, { items })
  const walks = await Promise.all([13, 17, 100].map(async limit => await walk(served, `/facts?limit=${limit}`)))
  for (const pages of walks) t.same(pages.flatMap(idsOf), walks[0]?.flatMap(idsOf), 'all see the same order')
  t.same(walks[0]?.flatMap(idsOf).sort(), usableOf('facts', items).sort())
})

t.test('an order is the order of the dates, and descending is its reverse', async t => {
  const { ask } = await serve(t)
  const ascending = idsOf(await ask('/figures?orderBy=asOf&limit=100'))
  t.same(idsOf(await ask('/figures?orderBy=-asOf&limit=100')), [...ascending].reverse())
  t.same(idsOf(await ask('/figures?limit=100')), [...ascending].reverse(), 'newest first when nothing is said')
})

t.test('a list has 20 items when no limit is given', async t => {
  const { ask } = await serve(t, { items: [...generateItems(100), aSource({ id: 'src_article', story: 'sto_0' })] })
  t.equal((await ask('/facts')).body.items.length, 20)
})

t.test('filters narrow a list; a repeated one means or, different ones mean and', async t => {
  const { ask } = await serve(t)
  const cases: Record<string, string[]> = {
    '/figures?measure=trapped': ['fig_trapped'],
    '/figures?measure=trapped&measure=damaged': ['fig_damaged', 'fig_trapped'],
    '/figures?measure=killed&claimant=org_ministry': ['fig_killed-kyiv-rival'],
    '/figures?category=damage&category=displacement': ['fig_damaged', 'fig_displaced'],
    '/figures?verification=disputed': ['fig_school-dead'],
    '/figures?place=plc_kyiv': ['fig_children-kyiv', 'fig_killed-kyiv', 'fig_killed-kyiv-rival', 'fig_school-dead'],
    '/figures?place=plc_school&place=plc_sloviansk': ['fig_damaged', 'fig_school-dead'],
    '/figures?publication=retracted': ['fig_undated'],
    '/figures?story=sto_siege': ['fig_trapped'],
    '/figures?publication=retracted&since=../2030': [],
    '/figures?publication=retracted&until=1900/..': [],
    '/events?since=../2014&until=2022-03-28/..&kind=talks': ['evt_talks'],
    '/statements?speaker=per_official': ['sta_answer'],
    '/statements?kind=direct': ['sta_neutrality'],
    '/statements?mentions=per_president': ['sta_answer'],
    '/events?kind=attack&kind=talks': ['evt_attack', 'evt_talks'],
    '/events?since=2022-03-29': ['evt_talks'],
    '/events?until=2014': ['evt_annexation'],
    '/facts?kind=event&since=2022-03-28&until=2022-03-28': ['evt_speech'],
    '/facts?measure=trapped': ['fig_trapped'],
    '/places?place=plc_kyiv-region': ['plc_kyiv', 'plc_kyiv-region', 'plc_school'],
    '/places?kind=country': ['plc_turkey', 'plc_ukraine'],
    '/organizations?kind=ministry': ['org_ministry'],
    '/sources?story=sto_siege': ['src_report'],
    '/people?q=Zelensky': ['per_president'],
    '/people?q=erdogan': ['per_turkish-president']
  }
  for (const [path, expected] of Object.entries(cases)) t.same(idsOf(await ask(path)).sort(), expected, path)
  t.equal((await ask('/figures?measure=missing')).body.total, 0, 'a filter may well match nothing')
})

t.test('next keeps the query as it was, in any script', async t => {
  const served = await serve(t)
  const first = await served.ask('/people?q=%D0%97%D0%B5%D0%BB%D0%B5%D0%BD%D1%81%D1%8C%D0%BA%D0%B8%D0%B9&limit=1')
  t.same(idsOf(first), ['per_president'])
  const path = '/facts?limit=1&kind=figure&kind=event&place=plc_kyiv&expand=place%2Cclaimant'
  const pages = await walk(served, path)
  t.equal(pages.length, 5)
  t.equal(pages[0]?.body.next.split('&after=')[0], `/v1${path}`)
  for (const spelled of ['limit=1&kind=figure&place=plc_kyiv', 'limit=1&&kind=figure&place=plc_kyiv&', '%6cimit=1&kind=figure&place=plc%5Fkyiv']) {
    const { body } = await served.ask(`/facts?${spelled}`)
    const [before, after] = body.next.split('&after=')
    t.equal(before, '/v1/facts?limit=1&kind=figure&place=plc_kyiv', spelled)
    t.match((await served.ask(`/facts?after=${after}&${spelled}`)).body.next, /^\/v1\/facts\?limit=1&kind=figure&place=plc_kyiv&after=[^&]+$/, 'there is one cursor only')
  }
})

t.test('a single item comes bare, and is the same as in its list', async t => {
  const { ask } = await serve(t)
  for (const name of RESOURCE_NAMES) {
    for (const item of (await ask(`/${name}?limit=100`)).body.items) t.same((await ask(`/${name}/${item.id}`)).body, item)
  }
})

t.test('a figure never comes without its caveat, and all of its quantity is there', async t => {
  const { ask } = await serve(t)
  const { body } = await ask('/figures/fig_trapped')
  t.same(body.quantity, { value: null, low: 10_000, high: 99_999, qualifier: 'order_of_magnitude', asReported: 'tens of thousands' })
  t.same(body.verification, { status: 'unverified', note: null, assessedBy: null, assessedAt: null })
  t.same(body.asOf, { edtf: '2022-03', earliest: '2022-03-01', latest: '2022-03-31' })
  t.equal(body.category, 'evacuation')
  t.match(body.phrase, /10,000–99,999 people .*trapped in Ukraine, according to Volodymyr Zelenskyy \(unverified\)/)
  t.match(body.caveat, /^Claimed by Volodymyr Zelenskyy; an order of magnitude, not a count; not independently verified\.$/)
  t.same(body.claimant, { id: 'per_president', type: 'person', name: 'Volodymyr Zelenskyy' })
  t.same((await ask('/figures/fig_damaged')).body.asOf, { edtf: '2022-02-24/..', earliest: '2022-02-24', latest: null })
  t.equal((await ask('/statements/sta_undated')).body.saidAt, null)
})

t.test('references come as stubs with a name that carries the caveat of a fact', async t => {
  const { ask } = await serve(t)
  const { body } = await ask('/figures/fig_children-kyiv')
  t.same(body.partOf, { id: 'fig_killed-kyiv', type: 'figure', name: '100 people killed in Kyiv, according to Vitali Klitschko (unverified)' })
  t.same((await ask('/figures/fig_damaged')).body.verification.assessedBy, { id: 'org_agency', type: 'organization', name: 'Reuters' })
  t.match((await ask('/statements/sta_answer')).body.respondsTo.name, /Neutral status is on the table \(unverified\)$/)
})

t.test('references to facts that are not usable are left out', async t => {
  const { ask } = await serve(t, {
    items: [
      ...SAMPLE_ITEMS,
      aFigure({ id: 'fig_part-of-withheld', partOf: 'fig_withheld' }),
      aFigure({ id: 'fig_part-of-retracted', partOf: 'fig_undated' })
    ]
  })
  for (const query of ['', '?expand=partOf']) {
    t.equal((await ask(`/figures/fig_part-of-withheld${query}`)).body.partOf, null)
    t.equal((await ask(`/figures/fig_part-of-retracted${query}`)).body.partOf, null)
  }
})

t.test('expand puts whole items in the place of stubs, one level deep', async t => {
  const { ask } = await serve(t)
  const mayor = (await ask('/people/per_mayor')).body
  const expanded = (await ask('/figures/fig_killed-kyiv?expand=claimant,place&expand=source')).body
  t.same(expanded.claimant, mayor)
  t.same(mayor.organization, { id: 'org_city', type: 'organization', name: 'Kyiv City Council' }, 'its own references are stubs')
  t.same(expanded.place, (await ask('/places/plc_kyiv')).body)
  t.equal(expanded.evidence[0].source.digest.length, 64)
  t.same(Object.keys(expanded.story), ['id', 'type', 'name'], 'what was not asked for stays a stub')
  t.equal((await ask('/figures/fig_damaged?expand=assessedBy')).body.verification.assessedBy.kind, 'news_agency')
})

t.test('every reference of every type can be expanded, in lists and on the timeline', async t => {
  const { ask } = await serve(t)
  for (const name of RESOURCE_NAMES) {
    const names = [...new Set(resourceOf(name).types.flatMap(type => referencesOf(type).map(([reference]) => reference)))]
    if (names.length === 0) continue
    const plain = (await ask(`/${name}?limit=100`)).body.items
    const whole = (await ask(`/${name}?limit=100&expand=${names.join(',')}`)).body.items
    t.same(whole.map(({ id }: { id: string }) => id), plain.map(({ id }: { id: string }) => id))
    for (const [index, item] of whole.entries()) {
      for (const reference of names) {
        for (const [at, value] of [item[reference]].flat().entries()) {
          if (value != null) t.same([value.id, value.type], [[plain[index][reference]].flat()[at].id, [plain[index][reference]].flat()[at].type], `${item.id} ${reference}`)
        }
      }
    }
  }
})

t.test('retracted facts answer only when asked for, and say that they were retracted', async t => {
  const { ask } = await serve(t)
  const gone = await ask('/figures/fig_undated')
  t.same([gone.status, gone.body.code, gone.body.ids], [410, 'RETRACTED', ['fig_undated']])
  const { body } = await ask('/figures/fig_undated?publication=retracted')
  t.match([body.publication, body.caveat], ['retracted', /^Retracted\. /])
  t.equal((await ask('/facts/sta_retracted?publication=retracted&publication=usable')).status, 200)
})

t.test('withheld facts are never served', async t => {
  const { ask } = await serve(t)
  for (const path of ['/figures?publication=withheld', '/facts?publication=usable&publication=withheld', '/figures/summary?publication=withheld', '/figures/fig_withheld?publication=withheld']) {
    t.match(await ask(path), { status: 403, body: { code: 'FORBIDDEN' } }, path)
  }
  const { status, body } = await ask('/figures/fig_withheld')
  t.same([status, body.code], [404, 'NOT_FOUND'])
  t.match(await ask('/figures/fig_withhel'), { status: 404, body: { detail: 'there is no fig_withhel' } }, 'a typo does not give it away')
  t.same((await ask('/search?q=confidential')).body.items, [])
})

t.test('a withheld fact does not betray itself through what it alone leads to', async t => {
  const { ask } = await serve(t, { items: WITHHELD_ITEMS })
  for (const name of RESOURCE_NAMES) {
    const answer = await ask(`/${name}?limit=100`)
    t.notMatch(answer.text, /hidden/i, name)
    t.equal(answer.body.total, answer.body.items.length, name)
  }
  for (const id of WITHHELD_ENTITIES) {
    const name = RESOURCE_NAMES.find(name => resourceOf(name).types.some(type => id.startsWith(ID_PREFIXES[type]))) ?? 'facts'
    const [{ status, body }, unknown] = [await ask(`/${name}/${id}`), await ask(`/${name}/${id.slice(0, 4)}zzzzzzzzzzzzzzzz`)]
    t.same([status, body.code, body.detail], [404, unknown.body.code, unknown.body.detail.replace(/\w+zzz+/, id)], `${id} is an unknown id like any other`)
    t.notMatch((await ask(`/${name}/${id}x`)).body.detail, /did you mean/, 'and is never suggested')
  }
  t.same(idsOf(await ask('/sources?story=sto_open')), ['src_open'])
  t.same(idsOf(await ask('/people?story=sto_open')), ['per_mayor'])
  t.same(idsOf(await ask('/places?place=plc_town')), ['plc_town'])
  t.match(await ask('/facts?story=sto_hidden&place=plc_hidden-house&mentions=per_hidden-witness&claimant=org_hidden-unit'), {
    status: 400,
    body: {
      errors: [
        { parameter: 'story', message: 'there is no sto_hidden' }, { parameter: 'place', message: 'there is no plc_hidden-house' },
        { parameter: 'mentions', message: 'there is no per_hidden-witness' }, { parameter: 'claimant', message: 'there is no org_hidden-unit' }
      ]
    }
  })
  t.same((await ask('/search?q=hidden')).body, { items: [], total: 0, next: null })
  t.equal((await ask('/people?q=hidden')).body.total, 0)
  t.equal((await ask('/people/per_of-retracted')).status, 200, 'whom a retracted fact names, that answers when asked for')
  t.equal((await ask('/organizations/org_of-nobody')).status, 200, 'what an entity of no fact names')
  t.notMatch((await ask('/facts?publication=usable&publication=retracted&expand=place,mentions,speakers,source,story')).text, /hidden/i)
})

t.test('search finds across spellings and says what matched', async t => {
  const served = await serve(t)
  const { body } = await served.ask('/search?q=Kiev')
  t.match(body.items[0], { id: 'plc_kyiv', type: 'place', name: 'Kyiv', status: null, caveat: null, matches: [{ field: 'aliases', terms: ['kiev'] }] })
  const facts = body.items.filter(({ type }: { type: string }) => type === 'figure')
  t.ok(facts.length > 0 && facts.every(({ caveat, status }: { caveat: string, status: string }) => caveat.startsWith('Claimed by') && status !== null))
  t.same((await served.ask('/search?q=neutral&type=statement')).body.items.map(({ summary }: { summary: string }) => summary), ['Neutral status is on the table'])
  const all = idsOf(await served.ask('/search?q=kyiv&limit=100'))
  t.ok(all.length > 5)
  t.same((await walk(served, '/search?q=kyiv&limit=2')).flatMap(idsOf), all)
  t.ok((await served.ask('/search?q=kyiv&type=place&type=organization')).body.items.every(({ type }: { type: string }) => ['place', 'organization'].includes(type)))
})

t.test('a summary puts rival claims side by side', async t => {
  const { ask } = await serve(t)
  const { body } = await ask('/figures/summary?measure=killed&place=plc_kyiv')
  t.notOk('total' in body, 'nothing is added up unasked')
  const [rivals] = body.groups.filter(({ figures }: { figures: unknown[] }) => figures.length > 1)
  t.match(rivals, { measure: 'killed', category: 'casualty', place: { id: 'plc_kyiv', name: 'Kyiv' }, low: 80, high: 100, openAbove: true, refusal: null, preferred: { id: 'fig_killed-kyiv' } })
  t.same(rivals.figures, (await ask('/figures?measure=killed&place=plc_kyiv')).body.items.filter(({ id }: { id: string }) => id.startsWith('fig_killed')))
  t.equal(rivals.verification.unverified, 2)
  t.match(rivals.caveat, /Ministry of Defence of Ukraine/)
  const sum = (await ask('/figures/summary?measure=trapped&sum=true')).body.total
  t.match(sum, { measure: 'trapped', low: 10_000, high: 99_999, figures: [{ id: 'fig_trapped' }], caveat: /^Claimed by/ })
  t.notOk('total' in (await ask('/figures/summary?measure=trapped&sum=false')).body)
})

t.test('a sum that would be wrong is refused with the reason and the figures that clash', async t => {
  const { ask } = await serve(t)
  const cases: Record<string, string> = {
    '': 'MIXED_MEASURES',
    '&measure=killed&place=plc_kyiv': 'PART_AND_WHOLE',
    '&measure=killed&place=plc_kyiv&claimant=org_ministry&claimant=per_mayor&since=2022-03-28': 'PART_AND_WHOLE',
    '&measure=missing': 'NOTHING_TO_SUM'
  }
  for (const [filters, code] of Object.entries(cases)) {
    const answer = await ask(`/figures/summary?sum=true${filters}`)
    t.same([answer.status, answer.body.code], [422, code], filters)
    if (code !== 'NOTHING_TO_SUM') t.equal(answer.body.ids.length, 2)
  }
})
