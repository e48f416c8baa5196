import t from 'tap'
import type { Item } from '../../src/domain/items.ts'
import { EXAMPLES } from '../../src/graphql/examples.ts'
import { createMemoryStore } from '../../src/stores/memory/memory-store.ts'
import { AGGREGATE_ITEMS } from '../support/aggregate-items.ts'
import { aFigure } from '../support/item-factories.ts'
import { countCalls } from '../support/count-calls.ts'
import { serve } from './serve.ts'

const storeOf = (items: readonly Item[] = AGGREGATE_ITEMS) => createMemoryStore(items, { revision: 'aggregates' })

t.test('a sum that would count people, levels or periods wrongly is refused', async t => {
  const { ask } = await serve(t, { store: storeOf() })
  const cases: Record<string, [code: string, ids: string[]]> = {
    KILLED: ['SAME_PEOPLE', ['fig_named-north', 'fig_named-south']],
    TRAPPED: ['MIXED_DATES', ['fig_level-north', 'fig_level-south']],
    CAPTURED: ['MIXED_PERIODS', ['fig_april-south', 'fig_march-north']]
  }
  for (const [measure, [code, ids]] of Object.entries(cases)) {
    const { data, errors: [{ extensions }] } = await ask(`{ figureSummary(filter: { measure: ${measure} }) { groups { low caveat } total { low caveat } } }`)
    t.same([data.figureSummary.total, data.figureSummary.groups.length, extensions.code, extensions.ids.sort()], [null, 2, code, ids])
  }
})

t.test('what was retracted is shown and counted, and enters no number', async t => {
  const { data } = await serve(t, { store: storeOf() })
  const { figureSummary: { groups: [group], total } } = await data(`{ figureSummary(filter: { measure: INJURED, publication: [USABLE, RETRACTED] }) {
    groups { low high claims leftOut { refuted retracted included } caveat figures { id publication } }
    total { low high claims leftOut { refuted retracted included } caveat figures { id } } } }`)
  const caveat = 'Claimed by the mayor; as of 28 March 2022; 1 figure: 1 unverified; left out: 1 refuted and 1 retracted.'
  const leftOut = { refuted: 1, retracted: 1, included: 0 }
  t.match(group, { low: 10, high: 10, claims: 3, leftOut, caveat })
  t.ok(group.figures.some(({ id, publication }: { id: string, publication: string }) => id === 'fig_taken-back' && publication === 'RETRACTED'))
  t.same(total, { low: 10, high: 10, claims: 1, leftOut, caveat, figures: [{ id: 'fig_stands' }] })
})

t.test('numbers keep their precision and their days', async t => {
  const { data, ask } = await serve(t, { store: storeOf() })
  const { figureSummary: { groups: [missing] } } = await data('{ figureSummary(filter: { measure: MISSING }) { groups { low high caveat } } }')
  t.match(missing, { low: 0, high: 20, caveat: /; with minimums and maximums; the number may be higher; / })
  const { figureSummary: { total } } = await data('{ figureSummary(filter: { measure: EVACUATED }) { total { low openAbove dates { edtf } caveat } } }')
  t.match(total, { low: 3500, openAbove: true, dates: { edtf: '2022-03-01/2022-03-28' }, caveat: /the number may be higher; as of 1–28 March 2022/ })
  const { extensions } = await ask('{ figureSummary(filter: { measure: INJURED }) { groups { low } } }')
  t.match(extensions.caveats, [{ status: 'UNVERIFIED', caveat: /^Claimed by the mayor; / }], 'nobody answers for a number that is not theirs')
})

t.test('the case of a population makes no other population', async t => {
  const { data } = await serve(t, { store: storeOf() })
  t.match(await data('{ figureSummary(filter: { measure: DISPLACED_EXTERNAL }) { totalCount groups { population claims } } }'),
    { figureSummary: { totalCount: 1, groups: [{ population: 'Civilians', claims: 2 }] } })
  t.match(await data('{ figureSummary(filter: { measure: DISPLACED_INTERNAL }) { total { low caveat } } }'), { figureSummary: { total: { low: 11 } } })
})

t.test('groups come in pages, and so do the figures in them', async t => {
  const { data, codes } = await serve(t, { store: storeOf() })
  const query = 'query($first: Int, $after: String) { figureSummary(first: $first, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } groups { measure place { id } population } } }'
  const { figureSummary: whole } = await data(query, { first: 100 })
  t.match(whole, { totalCount: whole.groups.length, pageInfo: { hasNextPage: false, hasPreviousPage: false } })
  const found = []
  for (let after: string | null = null, more = true; more;) {
    const { figureSummary: { groups, pageInfo } } = await data(query, { first: 4, after })
    t.equal(pageInfo.hasPreviousPage, after !== null)
    found.push(...groups)
    more = pageInfo.hasNextPage
    after = pageInfo.endCursor
  }
  t.same(found, whole.groups)
  t.same(await codes(query, { after: 'nonsense' }), ['INVALID_CURSOR'])
  t.same(await codes(query, { first: 101 }), ['PAGE_TOO_LARGE'])
  t.same(await codes(`{ figureSummary(filter: { measure: KILLED }, after: "${whole.pageInfo.startCursor}") { totalCount } }`), ['INVALID_CURSOR'])
  const figures = (first: string): string => `{ figureSummary(filter: { measure: MISSING }) { groups { figures${first} { id } } } }`
  t.equal((await data(figures('(first: 1)'))).figureSummary.groups[0].figures.length, 1)
  t.equal((await data(figures(''))).figureSummary.groups[0].figures.length, 2)
  t.same(await codes(figures('(first: 101)')), ['PAGE_TOO_LARGE'])
})

t.test('an ordinary question of who says what is affordable', async t => {
  const { codes } = await serve(t, { store: storeOf() })
  const figure = 'id phrase caveat claimant { id name } relayedBy { id name } asOf { edtf earliest latest } quantity { value low high qualifier asReported } verification { status note assessedBy { name } assessedAt { edtf } } evidence { source { id name } }'
  t.same(await codes(`{ figureSummary { totalCount pageInfo { hasNextPage endCursor } groups { measure category place { id name } population low high caveat refusal { code message } figures { ${figure} } } } }`), [])
  t.same(await codes(`{ figureSummary(first: 100) { groups { low caveat figures(first: 100) { ${figure} } } } }`), ['QUERY_TOO_COSTLY'])
  for (const example of EXAMPLES) t.notMatch(await codes(example), ['QUERY_TOO_COSTLY'])
})

t.test('one request computes a summary once, and not many of them', async t => {
  const { store, calls } = countCalls(storeOf())
  const { data, codes } = await serve(t, { once: true, store })
  const summaries = (count: number, filter: (index: number) => string): string =>
    `{ ${Array.from({ length: count }, (_, index) => `a${index}: figureSummary(filter: ${filter(index)}) { totalCount total { low caveat } }`).join(' ')} }`
  await data(summaries(9, index => index % 2 === 0 ? '{ measure: EVACUATED, place: ["plc_north", "plc_south"] }' : '{ place: ["plc_south", "plc_north"], measure: [EVACUATED] }'))
  const reads = (): string[] => calls.filter(call => call === 'list' || call === 'groups').sort()
  t.same(reads(), ['groups', 'list'], 'one page of groups, one sum')
  await data(summaries(9, index => `{ measure: EVACUATED, since: "202${index}" }`).replace('"2020"', '"2022"').replaceAll(/"202[3-9]"/g, '"2021"'))
  t.equal(reads().length, 6, 'two filters, two summaries')
  t.same(await codes(summaries(10, () => '{ measure: EVACUATED }')), ['QUERY_TOO_COSTLY'])
})

t.test('a summary that is refused does not take the others with it', async t => {
  const { ask } = await serve(t, { store: storeOf([...AGGREGATE_ITEMS, aFigure({ id: 'fig_destroyed', measure: 'destroyed', unit: 'building' })]) })
  const { data, errors } = await ask('{ a: figureSummary(filter: { place: "plc_nowhere" }) { totalCount } b: figure(id: "fig_destroyed") { id } }')
  t.same([data, errors[0].extensions.code], [null, 'INVALID_PARAMETER'])
  t.match(await ask('{ figureSummary(filter: { measure: DESTROYED }) { totalCount } }'), { data: { figureSummary: { totalCount: 1 } } })
})
