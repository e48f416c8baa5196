import t from 'tap'
import { caveatOfAggregate } from '../../src/core/describe-aggregate.ts'
import type { FactStore } from '../../src/core/fact-store.ts'
import { loadLookup } from '../../src/core/load-lookup.ts'
import { summarizeFigures } from '../../src/core/summarize-figures.ts'
import type { Item } from '../../src/domain/items.ts'
import { createMemoryStore } from '../../src/stores/memory/memory-store.ts'
import { aFigure, anOrganization, aPerson, aPlace, aSource, aStory } from '../support/item-factories.ts'

const surroundings: Item[] = [
  aStory({ id: 'sto_talks' }),
  aSource({ id: 'src_article' }),
  aPerson({ id: 'per_mayor', name: 'The mayor' }),
  anOrganization({ id: 'org_army', name: 'The army' }),
  aPlace({ id: 'plc_country', kind: 'country' }),
  aPlace({ id: 'plc_region', kind: 'region', containedIn: 'plc_country' }),
  aPlace({ id: 'plc_north', containedIn: 'plc_region' }),
  aPlace({ id: 'plc_south', containedIn: 'plc_country' })
]

const exactly = (value: number): object => ({ value, qualifier: 'exact', asReported: String(value) })
type Fields = Parameters<typeof aFigure>[0]
const figure = (slug: string, value: number, fields: Partial<Fields> = {}): Item =>
  aFigure({ id: `fig_${slug}`, place: 'plc_north', quantity: exactly(value) as never, ...fields })

const storeOf = (...figures: Item[]): FactStore => createMemoryStore([...surroundings, ...figures], { revision: 'test' })

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
  const { groups } = await summarizeFigures(store)
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
  const [group] = (await summarizeFigures(store)).groups
  t.match(group, { low: 100, high: 201, openAbove: true, openBelow: false })
  t.equal(group?.figures.length, 5, 'they are shown all the same')
  t.match(group?.verification, { refuted: 1, unverified: 4 })
})

t.test('a part of a refuted whole is a claim of its own', async t => {
  const [group] = (await summarizeFigures(storeOf(
    figure('whole', 9000, { verification: { status: 'refuted', note: 'an error' } }), figure('part', 10, { partOf: 'fig_whole' })
  ))).groups
  t.match(group, { low: 10, high: 10, refusal: null })
})

t.test('a summary shows the newest claims in full and counts them all, and one that is too large is refused', async t => {
  const rivals = Array.from({ length: 25 }, (_, index) => figure(`rival-${index}`, index, { claimant: index === 0 ? 'org_army' : 'per_mayor', asOf: `2022-03-${index + 1 < 10 ? '0' : ''}${index + 1}` }))
  const [group] = (await summarizeFigures(storeOf(...rivals))).groups
  t.match(group, { claims: 25, low: 0, high: 24, verification: { unverified: 25 }, basis: { claimants: ['per_mayor', 'org_army'] } })
  t.same([group?.figures.length, group?.figures[0]?.id], [20, 'fig_rival-24'])
  const places = Array.from({ length: 101 }, (_, index) => aPlace({ id: `plc_${index}` }))
  const spread = createMemoryStore([...surroundings, ...places, ...places.map(({ id }, index) => figure(`at-${index}`, 1, { place: id }))], { revision: 'many' })
  await t.rejects(summarizeFigures(spread), { code: 'SUMMARY_TOO_LARGE', message: /101 groups/ })
  t.equal((await summarizeFigures(spread, { place: ['plc_1'] })).groups.length, 1)
  const crowd = createMemoryStore([...surroundings, ...Array.from({ length: 10_001 }, (_, index) => figure(`c-${index}`, 1))], { revision: 'crowd' })
  await t.rejects(summarizeFigures(crowd), { code: 'SUMMARY_TOO_LARGE', message: /10001 figures/ })
})

t.test('a group whose claims are not of one kind has no spread and says why', async t => {
  const cases: [code: string, ...figures: Item[]][] = [
    ['MIXED_UNITS', figure('persons', 10), figure('households', 3, { unit: 'household' })],
    ['MIXED_COUNTING', figure('total', 10), figure('march', 3, PERIODS.march)],
    ['MIXED_PERIODS', figure('march', 10, PERIODS.march), figure('april', 3, PERIODS.april)]
  ]
  for (const [code, ...figures] of cases) {
    const { groups } = await summarizeFigures(storeOf(...figures, figure('elsewhere', 7, { place: 'plc_south' })))
    t.match(groups[0], { low: null, high: null, refusal: { code, figures: { length: 2 } } }, code)
    t.match(groups[1], { low: 7, refusal: null }, 'the other group is answered')
  }
})

t.test('figures that add up are added up', async t => {
  const { total } = await summarizeFigures(storeOf(
    figure('north', 100),
    figure('south', 50, { place: 'plc_south', quantity: { value: 50, low: 40, high: 60, qualifier: 'approximately', asReported: 'about 50' } })
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
    ['OVERLAPPING_PLACES', ['fig_a', 'fig_b'], figure('a', 1), figure('b', 2, { place: 'plc_country' })],
    ['OVERLAPPING_PLACES', ['fig_a', 'fig_b'], figure('a', 1), figure('b', 2, { place: null })]
  ]
  for (const [code, clash, ...figures] of cases) {
    const { total } = await summarizeFigures(storeOf(...figures))
    const error = await total().then(() => null, error => error)
    t.equal(error?.code, code)
    t.same([...error?.ids ?? []].sort(), clash, code)
  }
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
  const { groups, total } = await summarizeFigures(hidden)
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

t.test('numbers that stand for several figures have a caveat of their own', async t => {
  const store = storeOf(figure('one', 100), figure('other', 300, { claimant: 'org_army', quantity: { value: 300, qualifier: 'at_least', asReported: 'at least 300' } }))
  const [group] = (await summarizeFigures(store)).groups
  const lookup = await loadLookup(store, group?.figures ?? [])
  t.equal(group === undefined ? '' : caveatOfAggregate(group, lookup),
    'Claimed by the army and the mayor; with minimums; the number may be higher; 2 figures: 2 unverified.')
})

t.test('what is left out of the numbers is said, and nobody answers for a number that is not theirs', async t => {
  const store = storeOf(
    figure('whole', 100, { asOf: '2022-03-28', quantity: { value: 100, qualifier: 'approximately', asReported: 'about 100' } }),
    figure('part', 10, { partOf: 'fig_whole', claimant: 'org_army' }),
    figure('wrong', 9999, { claimant: 'org_army', verification: { status: 'refuted', note: 'an error' } }),
    figure('taken-back', 5000, { claimant: 'org_army', publication: 'retracted' })
  )
  const { groups: [group], total } = await summarizeFigures(store, { publication: ['usable', 'retracted'] })
  t.match(group, { low: 100, high: 100, claims: 4, leftOut: { refuted: 1, retracted: 1, included: 1 } })
  const lookup = await loadLookup(store, group?.figures ?? [])
  t.equal(group === undefined ? '' : caveatOfAggregate(group, lookup),
    'Claimed by the mayor; with approximate numbers; as of 2022-03-28; 1 figure: 1 unverified; left out: 1 refuted, 1 retracted, and 1 included.')
  await t.rejects(total(), { code: 'PART_AND_WHOLE' })
  const retracted = await summarizeFigures(store, { publication: ['retracted'] })
  t.match(retracted.groups[0], { low: null, high: null, refusal: { code: 'NOTHING_TO_SUM' } })
  await t.rejects(retracted.total(), { code: 'NOTHING_TO_SUM' })
})

t.test('a sum says for which days it is', async t => {
  const sum = await (await summarizeFigures(storeOf(
    figure('a', 10, { asOf: '2024-01-01' }), figure('b', 25, { place: 'plc_south', asOf: '2024-07-05' })
  ))).total()
  t.equal(sum.basis.dates, '2024-01-01/2024-07-05')
})
