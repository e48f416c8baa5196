import t from 'tap'
import { caveatOfAggregate } from '../../src/core/describe-aggregate.ts'
import type { FactStore } from '../../src/core/fact-store.ts'
import type { FigureGroup } from '../../src/core/figure-group.ts'
import { loadLookup } from '../../src/core/load-lookup.ts'
import type { Filter } from '../../src/core/resources.ts'
import type { FigureSum } from '../../src/core/sum-figures.ts'
import { summarizeFigures } from '../../src/core/summarize-figures.ts'
import type { Item } from '../../src/domain/items.ts'
import { createMemoryStore } from '../../src/stores/memory/memory-store.ts'
import { countCalls } from '../support/count-calls.ts'
import { aFigure, anOrganization, aPerson, aPlace, aSource, aStory } from '../support/item-factories.ts'

const surroundings: Item[] = [
  aStory({ id: 'sto_talks' }),
  aSource({ id: 'src_article' }),
  aPerson({ id: 'per_mayor', name: 'The mayor' }),
  anOrganization({ id: 'org_army', name: 'The army' }),
  aPlace({ id: 'plc_country', kind: 'country' }),
  aPlace({ id: 'plc_region', kind: 'region', containedIn: 'plc_country' }),
  aPlace({ id: 'plc_north', containedIn: 'plc_region' }),
  aPlace({ id: 'plc_south', containedIn: 'plc_country', country: 'UA' }),
  aPlace({ id: 'plc_east', kind: 'area', containedIn: 'plc_country' }),
  aPlace({ id: 'plc_disputed', kind: 'region', containedIn: 'plc_country', dispute: 'Two states claim it' }),
  aPlace({ id: 'plc_abroad', kind: 'area', country: 'PL' })
]

const exactly = (value: number): object => ({ value, qualifier: 'exact', asReported: String(value) })
type Fields = Parameters<typeof aFigure>[0]
const figure = (slug: string, value: number, fields: Partial<Fields> = {}): Item =>
  aFigure({ id: `fig_${slug}`, place: 'plc_north', quantity: exactly(value) as never, ...fields })

const storeOf = (...figures: Item[]): FactStore => createMemoryStore([...surroundings, ...figures], { revision: 'test' })

const withoutGroups = ({ revision, get, list, search, suggest }: FactStore): FactStore => ({ revision, get, list, search, suggest })
const groupsOf = async (store: FactStore, filter?: Filter): Promise<readonly FigureGroup[]> => (await (await summarizeFigures(store, filter)).page({ first: 100 })).groups
const totalOf = async (store: FactStore, filter?: Filter): Promise<FigureSum> => await (await summarizeFigures(store, filter)).total()
const caveatIn = async (store: FactStore, aggregate: FigureGroup | FigureSum | undefined): Promise<string> =>
  aggregate === undefined ? '' : caveatOfAggregate(aggregate, await loadLookup(store, aggregate.figures))
const quantity = (qualifier: string, value: number | null, low: number | null = null, high = low): Partial<Fields> =>
  ({ quantity: { value, low, high, qualifier, asReported: 'so many' } as never })

const PERIODS = {
  march: { counting: 'period', periodStart: '2022-03-01', periodEnd: '2022-03-31' },
  april: { counting: 'period', periodStart: '2022-04', periodEnd: '2022-04' },
  spring: { counting: 'period', periodStart: '2022-03', periodEnd: '2022-05' }
} as const

t.test('rival claims stand side by side with their spread', async t => {
  const store = storeOf(
    figure('one', 100, { asOf: '2022-03-28' }),
    figure('other', 300, { asOf: '2022-03-29', claimant: 'org_army', rank: 'preferred' }),
    figure('children', 4, { partOf: 'fig_one', population: 'children' }),
    figure('elsewhere', 7, { place: 'plc_south' })
  )
  const groups = await groupsOf(store)
  t.equal(groups.length, 3)
  const [killed, children, elsewhere] = groups
  t.match(killed, { measure: 'killed', category: 'casualty', place: 'plc_north', population: null, unit: 'person', counting: 'cumulative', low: 100, high: 300 })
  t.same(killed?.figures.map(({ id }) => id), ['fig_other', 'fig_one'], 'newest first')
  t.equal(killed?.preferred?.id, 'fig_other')
  t.match(killed?.verification, { unverified: 2, verified: 0 })
  t.match(children, { population: 'children', low: 4, high: 4, preferred: null })
  t.match(elsewhere, { place: 'plc_south', low: 7, high: 7 })
})

t.test('a spread leaves parts and refuted claims out, and keeps open ends open', async t => {
  const store = storeOf(
    figure('whole', 100),
    figure('part', 10, { partOf: 'fig_whole' }),
    figure('part-of-part', 1, { partOf: 'fig_part' }),
    figure('wrong', 9000, { verification: { status: 'refuted', assessedBy: 'org_army' } }),
    figure('more', 200, { quantity: { value: 200, qualifier: 'more_than', asReported: 'more than 200' } })
  )
  const [group] = await groupsOf(store)
  t.match(group, { low: 100, high: 201, openAbove: true, openBelow: false })
  t.equal(group?.figures.length, 5, 'they are shown all the same')
  t.match(group?.verification, { refuted: 1, unverified: 4 })
})

t.test('a part of a refuted whole is a claim of its own', async t => {
  const [group] = await groupsOf(storeOf(
    figure('whole', 9000, { verification: { status: 'refuted', note: 'an error' } }), figure('part', 10, { partOf: 'fig_whole' })
  ))
  t.match(group, { low: 10, high: 10, refusal: null })
})

t.test('a summary shows the newest claims in full and counts them all, however many there are; a sum that is too large is refused', async t => {
  const rivals = Array.from({ length: 25 }, (_, index) => figure(`rival-${index}`, index, { claimant: index === 0 ? 'org_army' : 'per_mayor', asOf: `2022-03-${index + 1 < 10 ? '0' : ''}${index + 1}` }))
  const [group] = await groupsOf(storeOf(...rivals))
  t.match(group, { claims: 25, low: 0, high: 24, verification: { unverified: 25 }, basis: { claimants: ['per_mayor', 'org_army'] } })
  t.same([group?.figures.length, group?.figures[0]?.id], [25, 'fig_rival-24'])
  const crowd = createMemoryStore([...surroundings, ...Array.from({ length: 10_001 }, (_, index) => figure(`c-${index}`, 1))], { revision: 'crowd' })
  const { page, total } = await summarizeFigures(crowd)
  t.match(await page({}), { groupCount: 1, groups: [{ claims: 10_001, low: 1, high: 1 }] })
  await t.rejects(total(), { code: 'SUMMARY_TOO_LARGE', message: /10001 figures/ })
  const listing = await summarizeFigures(withoutGroups(crowd))
  await t.rejects(listing.page({}), { code: 'SUMMARY_TOO_LARGE', message: /10001 figures/ }, 'as is one of a store that has no groups')
})

t.test('groups come in pages, each once, and a cursor holds for its own filter only', async t => {
  const places = Array.from({ length: 101 }, (_, index) => aPlace({ id: `plc_${index}` }))
  const spread = createMemoryStore([...surroundings, ...places, ...places.map(({ id }, index) => figure(`at-${index}`, 1, { place: id }))], { revision: 'many' })
  const { page } = await summarizeFigures(spread)
  t.equal((await page({})).groupCount, 101)
  const found: (string | null)[] = []
  for (let after: string | null = null, pages = 0; pages < 10; pages++) {
    const { groups, hasNextPage, cursors } = await page({ first: 15, after })
    found.push(...groups.map(({ place }) => place))
    t.equal(hasNextPage, pages < 6)
    if (!hasNextPage) break
    after = cursors.at(-1) ?? null
  }
  t.same(found, places.map(({ id }) => id).sort())
  t.equal((await page({})).groups.length, 20, 'twenty when nobody says')
  t.same(await page({ first: 0 }), { groups: [], groupCount: 101, hasNextPage: true, cursors: [] })
  const [cursor = ''] = (await page({ first: 1 })).cursors
  const one = await summarizeFigures(spread, { place: ['plc_1'] })
  await t.rejects(one.page({ after: cursor }), { code: 'INVALID_CURSOR' })
  await t.rejects(page({ after: 'nonsense' }), { code: 'INVALID_CURSOR' })
  await t.rejects(page({ first: 101 }), { code: 'PAGE_TOO_LARGE' })
  await t.rejects(page({ first: -1 }), { code: 'INVALID_PARAMETER' })
})

t.test('groups of the longest populations, whatever their letters, are walked to the last', async t => {
  const populations = ['\ufdfa', '각', '\u0001', '"'].flatMap(letter => [1, 2].map(number => letter.repeat(99) + number))
  const store = storeOf(...populations.map((population, index) => figure(`${index}`, index, { population })), figure('all', 1, { place: null }))
  for (const either of [store, withoutGroups(store)]) {
    const { page } = await summarizeFigures(either)
    const { groups: all, cursors } = await page({})
    t.equal(all.length, populations.length + 1)
    t.ok(cursors.every(cursor => cursor.length < 2000), 'an address has room for each')
    for (const [index, after] of cursors.entries()) t.same((await page({ after })).groups, all.slice(index + 1))
  }
})

t.test('a cursor stands where it was when figures have come meanwhile', async t => {
  const before = await summarizeFigures(storeOf(figure('a', 1), figure('b', 1, { place: 'plc_south' })))
  const { cursors } = await before.page({ first: 1 })
  const later = await summarizeFigures(storeOf(figure('new', 1, { place: 'plc_country' }), figure('a', 1), figure('b', 1, { place: 'plc_south' })))
  t.same((await later.page({ after: cursors[0] })).groups.map(({ place }) => place), ['plc_south'])
})

t.test('what is asked of a summary again is not computed again', async t => {
  const store = storeOf(figure('a', 1), figure('b', 1, { place: 'plc_south' }))
  for (const either of [store, withoutGroups(store)]) {
    const { store: counted, calls } = countCalls(either)
    const { page, total } = await summarizeFigures(counted)
    const [sum, whole] = [await total(), await page({})]
    const before = calls.length
    t.equal(await total(), sum)
    t.equal(await page({}), whole)
    t.equal(calls.length, before)
    t.match(await page({ first: 1 }), { groupCount: 2, groups: [{ place: 'plc_north' }], hasNextPage: true })
    t.match(await page({ after: whole.cursors[0] }), { groupCount: 2, groups: [{ place: 'plc_south' }], hasNextPage: false })
  }
})

t.test('where places go in a circle, a figure does not overlap itself', async t => {
  const ring = [aPlace({ id: 'plc_ring-1', containedIn: 'plc_ring-2' }), aPlace({ id: 'plc_ring-2', containedIn: 'plc_ring-1' })]
  const inRing = storeOf(...ring, figure('one', 5, { place: 'plc_ring-1' }), figure('other', 6, { place: 'plc_ring-2', measure: 'injured' }))
  t.equal((await totalOf(inRing, { measure: ['killed'] })).low, 5)
  const both = storeOf(...ring, figure('one', 5, { place: 'plc_ring-1' }), figure('other', 6, { place: 'plc_ring-2' }))
  await t.rejects(totalOf(both), { code: 'OVERLAPPING_PLACES' })
})

t.test('where figures go in a circle, none is a part of itself', async t => {
  const parts = storeOf(figure('one', 5, { partOf: 'fig_other' }), figure('other', 6, { partOf: 'fig_one', measure: 'injured' }))
  t.equal((await totalOf(parts, { measure: ['killed'] })).low, 5)
  for (const group of await groupsOf(parts)) t.match(group, { refusal: null, leftOut: { included: 0 } })
  await t.rejects(totalOf(storeOf(figure('one', 5, { partOf: 'fig_other' }), figure('other', 6, { partOf: 'fig_one' }))), { code: 'PART_AND_WHOLE' })
})

t.test('populations that differ in case only are one', async t => {
  const store = storeOf(
    figure('a', 1, { population: 'Civilians', asOf: '2022-03-28' }), figure('b', 2, { population: 'civilians', asOf: '2022-03-27' }),
    figure('c', 3, { population: 'Zivilistén', place: 'plc_south' }), figure('d', 4, { population: 'ZIVILISTEN', place: 'plc_south' })
  )
  const groups = await groupsOf(store)
  t.match(groups, [{ population: 'Civilians', claims: 2, low: 1, high: 2 }, { claims: 2 }], 'under the name in the newest claim')
  t.equal(groups.length, 2)
  const sum = await totalOf(storeOf(figure('a', 1, { population: 'Civilians' }), figure('b', 2, { population: 'civilians', place: 'plc_south' })))
  t.match(sum, { low: 3, high: 3 })
})

t.test('a group whose claims are not of one kind has no spread and says why', async t => {
  const cases: [code: string, ...figures: Item[]][] = [
    ['MIXED_UNITS', figure('persons', 10), figure('households', 3, { unit: 'household' })],
    ['MIXED_COUNTING', figure('total', 10), figure('march', 3, PERIODS.march)],
    ['MIXED_PERIODS', figure('march', 10, PERIODS.march), figure('april', 3, PERIODS.april)]
  ]
  for (const [code, ...figures] of cases) {
    const groups = await groupsOf(storeOf(...figures, figure('elsewhere', 7, { place: 'plc_south' })))
    t.match(groups[0], { low: null, high: null, refusal: { code, figures: { length: 2 } } }, code)
    t.match(groups[1], { low: 7, refusal: null }, 'the other group is answered')
  }
})

t.test('figures that add up are added up', async t => {
  const day = { asOf: '2022-03-28' }
  const { total } = await summarizeFigures(storeOf(
    figure('north', 100, day),
    figure('south', 50, { ...day, place: 'plc_south', quantity: { value: 50, low: 40, high: 60, qualifier: 'approximately', asReported: 'about 50' } })
  ))
  t.match(await total(), { measure: 'killed', unit: 'person', counting: 'cumulative', low: 140, high: 160, openAbove: false, figures: { length: 2 } })

  const open = await (await summarizeFigures(storeOf(
    figure('north', 100),
    figure('south', 50, { place: 'plc_south', quantity: { value: 50, qualifier: 'at_least', asReported: 'at least 50' } })
  ))).total()
  t.match(open, { low: 150, high: 150, openAbove: true, openBelow: false })

  const months = await (await summarizeFigures(storeOf(figure('march', 10, PERIODS.march), figure('april', 3, PERIODS.april)))).total()
  t.match(months, { low: 13, high: 13 }, 'counts over periods that follow each other')
})

/** Moments that are not known to be one. */
const LEVELS: readonly [string | null, string | null][] = [
  ['2022-03-27', '2022-03-28'],
  ['2022-03-26/2022-03-27', '2022-03-27'],
  ['2022-03', '2022-03'],
  ['2022-03-28', '2022-03-28?'],
  ['2022-03-28~', '2022-03-28~'],
  ['2022-03-28', null],
  [null, null],
  ['2022-02-24/..', '2022-02-24/..']
]

t.test('a sum that would be wrong is refused, with the code and the figures that clash', async t => {
  const cases: [code: string, clash: string[], ...figures: Item[]][] = [
    ['MIXED_MEASURES', ['fig_a', 'fig_b'], figure('a', 1), figure('b', 2, { place: 'plc_south', measure: 'injured' })],
    ['MIXED_UNITS', ['fig_a', 'fig_b'], figure('a', 1), figure('b', 2, { place: 'plc_south', unit: 'household' })],
    ['MIXED_COUNTING', ['fig_a', 'fig_b'], figure('a', 1), figure('b', 2, { place: 'plc_south', ...PERIODS.march })],
    ['PART_AND_WHOLE', ['fig_a', 'fig_b'], figure('a', 10), figure('b', 2, { partOf: 'fig_a', population: 'children' })],
    ['SAME_PEOPLE', ['fig_a', 'fig_b'], figure('a', 1, { people: ['per_mayor'] }), figure('b', 3, { place: 'plc_south', people: ['per_mayor'] })],
    ['MIXED_POPULATIONS', ['fig_a', 'fig_b'], figure('a', 1), figure('b', 2, { place: 'plc_south', population: 'children' })],
    ['RIVAL_CLAIMS', ['fig_a', 'fig_b'], figure('a', 1), figure('b', 2, { claimant: 'org_army' })],
    ['RIVAL_CLAIMS', ['fig_a', 'fig_b'], figure('a', 1), figure('b', 2, { claimant: 'org_army', rank: 'preferred' })],
    ['RIVAL_CLAIMS', ['fig_a', 'fig_b'], figure('a', 1, PERIODS.march), figure('b', 2, PERIODS.spring)],
    ['RIVAL_CLAIMS', ['fig_a', 'fig_b'], figure('a', 1, PERIODS.march), figure('b', 2, { ...PERIODS.april, periodStart: '2022-04-01~' })],
    ['RIVAL_CLAIMS', ['fig_a', 'fig_b'], figure('a', 1, { counting: 'stock', asOf: '2022-03-28' }), figure('b', 2, { counting: 'stock', asOf: '2022-03-28' })],
    ['MIXED_PERIODS', ['fig_a', 'fig_b'], figure('a', 1, PERIODS.march), figure('b', 2, { ...PERIODS.april, place: 'plc_south' })],
    ['MIXED_PERIODS', ['fig_a', 'fig_b'], figure('a', 1, PERIODS.march), figure('b', 2, { ...PERIODS.spring, place: 'plc_south' })],
    ['MIXED_PERIODS', ['fig_a', 'fig_b'], figure('a', 1, { ...PERIODS.march, periodEnd: '2022-03-31?' }), figure('b', 2, { ...PERIODS.march, periodEnd: '2022-03-31?', place: 'plc_south' })],
    ['MIXED_PERIODS', ['fig_a', 'fig_b'], figure('a', 1, { ...PERIODS.march, periodEnd: '2022-03-30/..' }), figure('b', 2, { ...PERIODS.march, periodEnd: '2022-03-30/..', place: 'plc_south' })],
    ...LEVELS.map(([one, other]) => ['MIXED_DATES', ['fig_a', 'fig_b'], figure('a', 1, { counting: 'stock', asOf: one }), figure('b', 2, { counting: 'stock', asOf: other, place: 'plc_south' })] as [string, string[], ...Item[]]),
    ['MIXED_DATES', ['fig_a', 'fig_b'], figure('a', 1, { counting: 'stock', asOf: '2022-03-27' }), figure('b', 2, { counting: 'stock', asOf: '2022-03-28' })],
    ['OVERLAPPING_PLACES', ['fig_a', 'fig_b'], figure('a', 1), figure('b', 2, { place: 'plc_country' })],
    ['OVERLAPPING_PLACES', ['fig_a', 'fig_b'], figure('a', 1), figure('b', 2, { place: null })],
    ['OVERLAPPING_PLACES', ['fig_a', 'fig_b'], figure('a', 1), figure('b', 2, { place: 'plc_east' })],
    ['OVERLAPPING_PLACES', ['fig_a', 'fig_b'], figure('a', 1, { place: 'plc_disputed' }), figure('b', 2, { place: 'plc_south' })]
  ]
  for (const [code, clash, ...figures] of cases) {
    const { total } = await summarizeFigures(storeOf(...figures))
    const error = await total().then(() => null, error => error)
    t.equal(error?.code, code)
    t.same([...error?.ids ?? []].sort(), clash, code)
  }
})

t.test('an area without agreed bounds reaches into no other country', async t => {
  const { total } = await summarizeFigures(storeOf(figure('a', 1, { place: 'plc_south' }), figure('b', 2, { place: 'plc_abroad' })))
  t.match(await total(), { low: 3, high: 3 })
})

t.test('a part is recognised through wholes that the filter left out', async t => {
  const store = storeOf(
    figure('whole', 100),
    figure('middle', 50, { partOf: 'fig_whole', mentions: ['org_army'] }),
    figure('part', 5, { partOf: 'fig_middle', place: 'plc_south' })
  )
  const { total } = await summarizeFigures(store, { verification: ['unverified'] })
  await t.rejects(total(), { code: 'PART_AND_WHOLE' })
  const partAndWholeOnly = await summarizeFigures(storeOf(
    figure('whole', 100), figure('middle', 50, { partOf: 'fig_whole', measure: 'injured' }), figure('part', 5, { partOf: 'fig_middle', place: 'plc_south' })
  ), { measure: ['killed'] })
  await t.rejects(partAndWholeOnly.total(), { code: 'PART_AND_WHOLE' })
})

t.test('no data is not zero, and what is withheld, retracted or refuted is not added', async t => {
  await t.rejects((await summarizeFigures(storeOf())).total(), { code: 'NOTHING_TO_SUM' })
  const hidden = storeOf(
    figure('withheld', 1, { publication: 'withheld' }),
    figure('retracted', 2, { publication: 'retracted' }),
    figure('refuted', 3, { verification: { status: 'refuted', note: 'an error' } })
  )
  const { total } = await summarizeFigures(hidden)
  const groups = await groupsOf(hidden)
  t.same(groups.flatMap(({ figures }) => figures.map(({ id }) => id)), ['fig_refuted'])
  t.match(groups[0], { low: null, high: null, refusal: { code: 'NOTHING_TO_SUM' } })
  await t.rejects(total(), { code: 'NOTHING_TO_SUM' })
})

t.test('a filter that makes no sense is refused, all its problems at once', async t => {
  const store = storeOf()
  await t.rejects(summarizeFigures(store, { speaker: ['per_mayor'] }), { code: 'UNKNOWN_PARAMETER' })
  await t.rejects(summarizeFigures(store, { measure: ['kiled'], place: ['plc_nroth'], since: ['soon'] }), {
    code: 'INVALID_PARAMETER',
    details: [
      { parameter: 'measure', message: /did you mean killed/ },
      { parameter: 'since', message: /EDTF/ },
      { parameter: 'place', message: /did you mean plc_north/ }
    ]
  })
  await t.rejects(summarizeFigures(store, { publication: ['withheld'] }), { code: 'FORBIDDEN' })
})

t.test('levels of one known day add up, and so do periods that cover the same days in each place', async t => {
  const level = { counting: 'stock', asOf: '2022-03-28' } as const
  const levels = storeOf(figure('a', 1, level), figure('b', 2, { ...level, place: 'plc_south' }))
  t.match(await totalOf(levels), { low: 3, high: 3, openAbove: false, basis: { dates: '2022-03-28' } })
  t.match(await totalOf(storeOf(figure('a', 1, { ...level, asOf: null }))), { low: 1, high: 1 }, 'a single level is no sum of different moments')
  const periods = storeOf(
    figure('a', 10, PERIODS.march), figure('b', 3, PERIODS.april),
    figure('c', 5, { place: 'plc_south', counting: 'period', periodStart: '2022-03-01', periodEnd: '2022-04-30' })
  )
  const sum = await totalOf(periods)
  t.match(sum, { low: 18, high: 18, openAbove: false, basis: { dates: '2022-03-01/2022-04-30' } })
  t.equal(await caveatIn(periods, sum), 'Claimed by the mayor; counted over 1 March\u2009–\u200930 April 2022; 3 figures: 3 unverified.')
})

t.test('running totals of different days add up to a minimum, which says so', async t => {
  const days: [string | null, string | null, boolean, string | null, string][] = [
    ['2024-01-01', '2024-01-01', false, '2024-01-01', 'as of 1 January 2024; '],
    ['2024-01-01', '2024-07-05', true, '2024-01-01/2024-07-05', 'the number may be higher; as of 1 January\u2009–\u20095 July 2024; '],
    ['2024-01', '2024-01', true, '2024-01', 'the number may be higher; as of January 2024; '],
    ['2024-01-01?', '2024-01-01', true, '2024-01-01', 'the number may be higher; as of 1 January 2024; '],
    ['2024-01-01', null, true, '2024-01-01', 'the number may be higher; as of 1 January 2024, 1 without a date; '],
    ['2024-01-01/..', '2024-01-05', true, '2024-01-01/..', 'the number may be higher; from 1 January 2024 on; '],
    ['../2024-01-05', '2024-01-05', true, '../2024-01-05', 'the number may be higher; up to 5 January 2024; '],
    ['../2024-01-05', '2024-01-05/..', true, null, 'the number may be higher; '],
    [null, null, true, null, 'the number may be higher; ']
  ]
  for (const [one, other, openAbove, dates, words] of days) {
    const store = storeOf(figure('a', 10, { asOf: one }), figure('b', 25, { place: 'plc_south', asOf: other }))
    const sum = await totalOf(store)
    t.match(sum, { low: 35, high: 35, openAbove, openBelow: false, basis: { dates } }, `${one} and ${other}`)
    t.equal(await caveatIn(store, sum), `Claimed by the mayor; ${words}2 figures: 2 unverified.`)
  }
})

t.test('numbers that stand for several figures have a caveat of their own', async t => {
  const store = storeOf(figure('one', 100), figure('other', 300, { claimant: 'org_army', ...quantity('at_least', 300) }))
  const [group] = await groupsOf(store)
  t.equal(await caveatIn(store, group), 'Claimed by the army and the mayor; with minimums; the number may be higher; 2 figures: 2 unverified.')
})

t.test('the caveat of an aggregate keeps how precise its claims are', async t => {
  const cases: [words: string, spread: object, ...claims: Partial<Fields>[]][] = [
    ['with minimums and maximums; the number may be higher', { low: 0, high: 20, openAbove: true }, quantity('more_than', 10), quantity('at_most', 20)],
    ['with orders of magnitude', { low: 10, high: 999 }, quantity('order_of_magnitude', null, 10, 99), quantity('order_of_magnitude', null, 100, 999)],
    ['with approximate numbers and ranges', { low: 5, high: 50 }, quantity('approximately', 50), quantity('between', null, 5, 9)],
    ['with maximums', { low: 0, high: 20 }, quantity('less_than', 11), quantity('at_most', 20)],
    ['an order of magnitude, not a count', { low: 10, high: 99 }, quantity('order_of_magnitude', null, 10, 99)],
    ['a minimum; the number may be higher', { low: 10, high: 10 }, quantity('at_least', 10)],
    ['an approximate number', { low: 10, high: 10 }, quantity('approximately', 10)],
    ['a maximum', { low: 0, high: 10 }, quantity('at_most', 10)]
  ]
  for (const [words, spread, ...claims] of cases) {
    const store = storeOf(...claims.map((claim, index) => figure(`c-${index}`, 0, claim)))
    const [group] = await groupsOf(store)
    t.match(group, spread, words)
    t.equal(await caveatIn(store, group), `Claimed by the mayor; ${words}; ${claims.length === 1 ? '1 figure: 1' : '2 figures: 2'} unverified.`)
  }
})

t.test('what is left out of the numbers is said, and nobody answers for a number that is not theirs', async t => {
  const store = storeOf(
    figure('whole', 100, { asOf: '2022-03-28', ...quantity('approximately', 100) }),
    figure('part', 10, { partOf: 'fig_whole', claimant: 'org_army' }),
    figure('wrong', 9999, { claimant: 'org_army', verification: { status: 'refuted', note: 'an error' } }),
    figure('taken-back', 5000, { claimant: 'org_army', publication: 'retracted' }),
    figure('both', 7000, { claimant: 'org_army', publication: 'retracted', verification: { status: 'refuted', note: 'an error' } })
  )
  const all = { publication: ['usable', 'retracted'] }
  const [group] = await groupsOf(store, all)
  t.match(group, { low: 100, high: 100, claims: 5, figures: { length: 5 }, leftOut: { refuted: 1, retracted: 2, included: 1 } })
  t.equal(await caveatIn(store, group),
    'Claimed by the mayor; an approximate number; as of 28 March 2022; 1 figure: 1 unverified; left out: 1 refuted, 2 retracted, and 1 included.')
  await t.rejects(totalOf(store, all), { code: 'PART_AND_WHOLE' })
})

t.test('what was retracted enters no number, even where it is asked for', async t => {
  const store = storeOf(figure('stands', 10), figure('taken-back', 5000, { place: 'plc_south', claimant: 'org_army', publication: 'retracted', rank: 'preferred' }))
  const sum = await totalOf(store, { publication: ['usable', 'retracted'] })
  t.match(sum, { low: 10, high: 10, claims: 1, figures: [{ id: 'fig_stands' }], verification: { unverified: 1 }, leftOut: { retracted: 1 } })
  t.equal(await caveatIn(store, sum), 'Claimed by the mayor; 1 figure: 1 unverified; left out: 1 retracted.')
  const retracted = { publication: ['retracted'] }
  const [group] = await groupsOf(store, retracted)
  t.match(group, { low: null, high: null, claims: 1, preferred: null, refusal: { code: 'NOTHING_TO_SUM' } })
  t.equal(await caveatIn(store, group), 'No claim stands; left out: 1 retracted.')
  await t.rejects(totalOf(store, retracted), { code: 'NOTHING_TO_SUM' })
})
