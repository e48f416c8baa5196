import fc from 'fast-check'
import t from 'tap'
import type { Test } from 'tap'
import type { FactStore, Position, StorePage, StoreQuery, StoreSearch } from '../../src/core/fact-store.ts'
import { ENTITY_TYPES, FACT_TYPES, ITEM_TYPES } from '../../src/domain/ids.ts'
import { groupKey } from '../../src/core/figure-group.ts'
import { groupBy } from '../../src/core/group-by.ts'
import type { Item, ItemOf } from '../../src/domain/items.ts'
import { isFact } from '../../src/domain/items.ts'
import { aFigure, aPerson, aPlace, aStatement, anOrganization } from '../support/item-factories.ts'
import { generateItems } from '../support/generate-items.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'
import { WITHHELD_ENTITIES, WITHHELD_ITEMS } from '../support/withheld-items.ts'
import { queriesOf } from './arbitrary-queries.ts'
import { naiveList, positionOf } from './naive-list.ts'

export type CreateStore = (items: readonly Item[]) => Promise<FactStore> | FactStore

/** The first thousand items of all, by date. */
export const EVERYTHING: StoreQuery = {
  types: ITEM_TYPES, where: [], since: null, until: null, text: null, order: { by: 'date', descending: false }, after: null, before: null, limit: 1000, fromEnd: false
}
const SEARCH: StoreSearch = { text: '', types: ITEM_TYPES, where: [{ field: 'publication', anyOf: ['usable'] }], offset: 0, limit: 100 }

/** Everything that the FactStore port promises. Every store passes it. */
export function testFactStore (name: string, createStore: CreateStore): void {
  const createSample = async (): Promise<FactStore> => await createStore(SAMPLE_ITEMS)
  t.test(`${name}: getting items`, async t => { await testGet(t, await createSample()) })
  t.test(`${name}: filters`, async t => { await testFilters(t, await createSample()) })
  t.test(`${name}: pages`, async t => { await testPages(t, await createSample()) })
  t.test(`${name}: groups`, async t => { await testGroups(t, createStore) })
  t.test(`${name}: search`, async t => { await testSearch(t, await createSample()) })
  t.test(`${name}: search across names, numbers and forms of words`, async t => { await testVariants(t, createStore) })
  t.test(`${name}: suggestions`, async t => { await testSuggestions(t, await createSample()) })

  t.test(`${name}: entities that withheld facts lead to`, async t => { await testWithheldEntities(t, await createStore(WITHHELD_ITEMS)) })

  t.test(`${name}: the revision is the same for the same content`, async t => {
    const [store, replica] = [await createSample(), await createSample()]
    t.ok(await store.revision())
    t.equal(await store.revision(), await replica.revision())
    t.equal(await store.revision(), await store.revision())
  })

  t.test(`${name}: an empty store answers`, async t => {
    const store = await createStore([])
    t.strictSame(await store.get(['per_mayor']), [null])
    t.strictSame(await store.list([EVERYTHING]), [{ items: [], total: 0, hasPrevious: false, hasNext: false }])
    t.strictSame(await store.search({ ...SEARCH, text: 'kyiv' }), { hits: [], total: 0 })
    if (store.groups !== undefined) t.strictSame(await store.groups({ where: [], since: null, until: null, text: null, after: null, limit: 20 }), { groups: [], total: 0, hasNext: false })
    t.equal(await store.suggest('per_mayor', ['person']), null)
  })

  for (const [title, items] of [['a few tricky items', SAMPLE_ITEMS], ['many items', [...SAMPLE_ITEMS, ...generateItems(600)]]] as const) {
    t.test(`${name}: lists of ${title} are those of a scan and a sort, for any query`, async t => { await testQueries(t, await createStore(items), items) })
  }
}

async function testGet (t: Test, store: FactStore): Promise<void> {
  const found = await store.get(['fig_killed-kyiv', 'per_nobody', 'plc_kyiv', 'fig_killed-kyiv'])
  t.strictSame(idsOf(found), ['fig_killed-kyiv', null, 'plc_kyiv', 'fig_killed-kyiv'], 'items come in the order of their ids, null where there is none')
  t.strictSame(found[0], SAMPLE_ITEMS.find(({ id }) => id === 'fig_killed-kyiv'), 'an item comes whole')
  t.strictSame(await store.get([]), [], 'no ids, no items')
  t.strictSame(await store.get(['__proto__', 'constructor', '', 'fig_', 'FIG_KILLED-KYIV', '💥']), Array(6).fill(null), 'odd ids are unknown ids')
  t.strictSame(idsOf(await store.get(['sta_withheld', 'sta_retracted'])), ['sta_withheld', 'sta_retracted'], 'a store holds withheld and retracted facts too')
}

async function testFilters (t: Test, store: FactStore): Promise<void> {
  const listIds = async (query: Partial<StoreQuery>): Promise<readonly unknown[]> => idsOf((await listOne(store, query)).items)
  const where = (field: StoreQuery['where'][number]['field'], ...anyOf: string[]): Pick<StoreQuery, 'where'> => ({ where: [{ field, anyOf }] })

  t.strictSame(await listIds({ types: ['figure'], ...where('place', 'plc_kyiv') }),
    ['fig_school-dead', 'fig_children-kyiv', 'fig_killed-kyiv', 'fig_killed-kyiv-rival', 'fig_withheld'], 'a place takes in what it contains')
  t.strictSame(await listIds({ types: ['figure'], ...where('place', 'plc_kyiv', 'plc_ukraine'), order: { by: 'date', descending: true } }),
    ['fig_withheld', 'fig_killed-kyiv-rival', 'fig_killed-kyiv', 'fig_children-kyiv', 'fig_school-dead', 'fig_trapped', 'fig_damaged'],
    'what two places both contain comes once; ties are in the exact reverse when descending')
  t.strictSame(await listIds({ types: ['place'], ...where('place', 'plc_kyiv-region') }), ['plc_kyiv', 'plc_kyiv-region', 'plc_school'], 'of places, the place itself and those inside')
  t.strictSame(await listIds({ types: ['person'], ...where('story', 'sto_siege') }), ['per_mayor', 'per_president', 'per_right-to-left'],
    'people of a story are those that its usable facts refer to, whatever the reference')
  t.strictSame(await listIds({ types: ['organization', 'place'], ...where('story', 'sto_talks') }),
    ['org_agency', 'org_city', 'org_government', 'org_ministry', 'plc_istanbul', 'plc_kyiv', 'plc_school', 'plc_sloviansk'],
    'withheld and retracted facts bring nothing into a story, nor does what contains a place')
  t.strictSame(await listIds({ ...where('assessedBy', 'org_agency') }), ['fig_damaged', 'fig_school-dead'], 'references inside an assessment count')
  t.strictSame(await listIds({ ...where('source', 'src_article'), types: ['event'], since: '2022-03-29' }), ['evt_talks'], 'references inside evidence count')
  t.strictSame(await listIds({ types: ['figure'], where: [{ field: 'measure', anyOf: ['killed', 'trapped'] }, { field: 'claimant', anyOf: ['per_president', 'org_ministry'] }] }),
    ['fig_trapped', 'fig_killed-kyiv-rival'], 'values of one condition are alternatives, conditions must all hold')
  t.strictSame(await listIds({ ...where('publication', 'withheld', 'retracted'), types: FACT_TYPES, order: { by: 'name', descending: false } }),
    ['fig_undated', 'fig_withheld', 'sta_retracted', 'sta_withheld'], 'items without a name are in the order of ids')
  t.equal((await listOne(store, { ...where('publication', 'usable'), types: ENTITY_TYPES })).total, 26, 'entities count as usable')
  t.strictSame(await listIds({ ...where('kind', 'attack', 'paraphrase', 'region') }), ['plc_kyiv-region', 'sta_undated', 'evt_attack', 'sta_answer', 'sta_arabic', 'sta_retracted', 'sta_withheld'], 'kinds of several types go together')

  t.strictSame(await listIds({ types: ['figure'], since: '2022-03-27', until: '2022-03-27' }), ['fig_damaged', 'fig_trapped', 'fig_school-dead'],
    'a month and an interval may lie on one of their days; an open end is unbounded; undated items never match')
  t.strictSame(await listIds({ types: ['figure'], until: '1999-01-01' }), ['fig_displaced'], 'an open start is unbounded')
  t.strictSame(await listIds({ types: FACT_TYPES, since: '9999-12-31' }), ['fig_damaged'])
  t.strictSame(await listIds({ types: ['story'], since: '2022-03-31' }), ['sto_siege'], 'stories have dates')
  t.strictSame(await listIds({ types: ['person'], since: '0000-01-01' }), [], 'people have no dates')

  t.strictSame(await listIds({ ...where('story', 'sto_nobody', '__proto__') }), [], 'an unknown value matches nothing')
  t.strictSame(await listIds({ where: [{ field: 'story', anyOf: [] }] }), [], 'no value matches nothing')
  t.strictSame(await listIds({ types: [] }), [], 'no type matches nothing')
  t.strictSame(await listIds({ types: ['event', 'event'], ...where('kind', 'talks', 'talks') }), ['evt_talks'], 'a value that is given twice counts once')
}

async function testPages (t: Test, store: FactStore): Promise<void> {
  const pageOf = async (query: Partial<StoreQuery>): Promise<unknown> => {
    const { items, total, hasPrevious, hasNext } = await listOne(store, { types: ['event'], ...query })
    return [idsOf(items), total, hasPrevious, hasNext]
  }
  const [annexation, attack, speech, talks] = ['evt_annexation', 'evt_attack', 'evt_speech', 'evt_talks']
  const atAttack: Position = { key: '2022-03-26', id: attack }
  const atTalks: Position = { key: '2022-03-29', id: talks }
  const gap: Position = { key: '2022-03-28', id: 'evt_a' }

  t.strictSame(await pageOf({ limit: 2 }), [[annexation, attack], 4, false, true], 'the first page')
  t.strictSame(await pageOf({ limit: 2, after: atAttack }), [[speech, talks], 4, true, false], 'the last page')
  t.strictSame(await pageOf({ limit: 2, fromEnd: true }), [[speech, talks], 4, true, false], 'the last page, from the end, in the order of the list')
  t.strictSame(await pageOf({ limit: 1, fromEnd: true, before: atTalks }), [[speech], 4, true, true], 'the page before a position')
  t.strictSame(await pageOf({ after: atAttack, before: atTalks }), [[speech], 4, true, true], 'between two positions')
  t.strictSame(await pageOf({ limit: 1, after: gap }), [[speech], 4, true, true], 'after a position at which no item stands')
  t.strictSame(await pageOf({ limit: 1, before: gap, fromEnd: true }), [[attack], 4, true, true], 'before a position at which no item stands')
  t.strictSame(await pageOf({ limit: 0 }), [[], 4, false, true], 'no items, yet the total')
  t.strictSame(await pageOf({ limit: 0, after: atTalks }), [[], 4, true, false], 'no items after the end')
  t.strictSame(await pageOf({ types: ['source'], order: { by: 'name', descending: false }, limit: 0, fromEnd: true }), [[], 2, true, false], 'no items at the end')
  t.strictSame(await pageOf({ limit: Number.MAX_SAFE_INTEGER }), [[annexation, attack, speech, talks], 4, false, false], 'all items at once')
  t.strictSame(await pageOf({ limit: 2, order: { by: 'date', descending: true } }), [[talks, speech], 4, false, true], 'descending')
  t.strictSame(await pageOf({ limit: 2, order: { by: 'date', descending: true }, after: atTalks }), [[speech, attack], 4, true, true], 'descending, after a position')
  t.strictSame(await pageOf({ order: { by: 'recordedAt', descending: false } }), [[annexation, attack, speech, talks], 4, false, false], 'equal keys compare by id')
  t.strictSame((await pageOf({ after: atTalks, before: atAttack }) as unknown[])[0], [], 'nothing lies between positions in the wrong order')

  t.strictSame(idsOf((await listOne(store, { types: ['person'], order: { by: 'name', descending: false } })).items), [
    'per_official', 'per_twin-a', 'per_twin-b', 'per_turkish-president', 'per_mayor', 'per_president', 'per_first-name-only', 'per_unmentioned', 'per_right-to-left'
  ], 'names compare without case and accents, equal ones by id')

  const pages = await store.list([
    { ...EVERYTHING, types: ['event'], limit: 1 }, { ...EVERYTHING, types: ['story'], limit: 0 }, { ...EVERYTHING, types: ['event'], limit: 1, fromEnd: true }
  ])
  t.strictSame(pages.map(({ items, total }) => [idsOf(items), total]), [[[annexation], 4], [[], 3], [[talks], 4]], 'one page for each query, in their order')
  t.strictSame(await store.list([]), [], 'no queries, no pages')
}

async function testSearch (t: Test, store: FactStore): Promise<void> {
  const hitsOf = async (text: string, search: Partial<StoreSearch> = {}): Promise<readonly unknown[]> => (await store.search({ ...SEARCH, ...search, text })).hits.map(({ item }) => item.id)
  const bestOf = async (text: string): Promise<unknown> => (await hitsOf(text))[0]

  for (const text of ['Kyiv', 'kiev', 'КИЇВ', 'київ', '  kyiv! ']) t.equal(await bestOf(text), 'plc_kyiv', `${text} is a name of Kyiv, which stands above what mentions it`)
  for (const text of ['Vitali Klitschko', 'klitschko', 'Кличко', 'klit', 'Klichko', 'klitchsko']) t.equal(await bestOf(text), 'per_mayor', `${text} finds the mayor`)
  for (const text of ['erdogan', 'ERDOĞAN', 'Erdo']) t.equal(await bestOf(text), 'per_turkish-president', `${text} finds a name with an accent`)
  for (const text of ["Слов'янськ", 'Слов’янськ', 'Словʼянськ', 'словянськ', 'Slavyansk']) t.equal(await bestOf(text), 'plc_sloviansk', `${text} finds the town whatever the apostrophe`)
  t.equal(await bestOf('محفوظ'), 'per_right-to-left', 'a name from right to left is found')
  t.strictSame(await store.search({ ...SEARCH, text: "Klitschko's" }), await store.search({ ...SEARCH, text: 'Klitschko' }), 'a possessive makes no difference')
  t.equal(await bestOf('Talks in Istanbul'), 'sto_talks', 'an entity of exactly this name stands above a fact of this name')
  t.equal(await bestOf('Kyiv City Council'), 'org_city', 'and above a fact that names it again and again')

  t.strictSame((await hitsOf('istanbul')).toSorted(), ['evt_talks', 'plc_istanbul', 'sta_answer', 'sto_talks'], 'a fact is found by the name of its place')
  t.strictSame((await hitsOf('зеленський', { types: FACT_TYPES })).toSorted(), ['evt_speech', 'fig_trapped', 'sta_answer', 'sta_neutrality'],
    'and by an alias of whoever says, claims, is mentioned or takes part')
  t.strictSame(await hitsOf('tens of thousands'), ['fig_trapped'], 'a figure is found by the words of its number')
  t.strictSame(await hitsOf('children killed'), ['fig_children-kyiv'], 'all words must be found, in whichever fields')
  t.equal(await bestOf('attack on the school'), 'evt_attack', 'but for words that tell nothing')
  t.ok((await hitsOf('of')).includes('org_ministry'), 'which are looked for when there are no others')
  t.strictSame(await hitsOf('children submarines'), [], 'a word that is found elsewhere only is not enough')
  t.strictSame((await hitsOf('10')).filter(id => id === 'fig_killed-kyiv'), [], 'a number is not the beginning of another number')
  t.strictSame(await hitsOf('101'), [], 'nor a misspelling of one')
  for (const text of ['zzzzzz', '', '!?', '💥', '__proto__', 'constructor']) t.strictSame(await store.search({ ...SEARCH, text }), { hits: [], total: 0 }, `${JSON.stringify(text)} finds nothing`)

  t.strictSame(await hitsOf('submarines'), [], 'conditions hold for search')
  t.strictSame((await hitsOf('submarines', { where: [] })).toSorted(), ['sta_retracted', 'sta_withheld'])
  t.strictSame(await hitsOf('kyiv', { types: ['person'] }), ['per_mayor'], 'types hold for search')
  t.strictSame((await hitsOf('killed', { where: [{ field: 'place', anyOf: ['plc_school'] }] })), ['fig_school-dead'])

  const all = await store.search({ ...SEARCH, text: 'kyiv' })
  t.equal(all.total, all.hits.length)
  t.strictSame(all.hits.map(({ item, score }) => [-score, item.id]), all.hits.map(({ item, score }) => [-score, item.id] as const).toSorted(([score, id], [other, otherId]) => score - other || (id < otherId ? -1 : 1)),
    'the best come first, equal ones by id')
  for (const limit of [1, 2, 3]) {
    const parts = await Promise.all(all.hits.map(async (_, offset) => await store.search({ ...SEARCH, text: 'kyiv', offset, limit })))
    t.strictSame(parts, all.hits.map((_, offset) => ({ hits: all.hits.slice(offset, offset + limit), total: all.total })), 'a part of the hits is the same part of all hits')
  }
  t.strictSame(await store.search({ ...SEARCH, text: 'kyiv', offset: 10_000 }), { hits: [], total: all.total })
  t.strictSame(await store.search({ ...SEARCH, text: 'kyiv', limit: 0 }), { hits: [], total: all.total })

  const [kiev] = (await store.search({ ...SEARCH, text: 'kiev' })).hits
  t.strictSame(kiev?.matches.find(({ field }) => field === 'aliases'), { field: 'aliases', terms: ['kiev'] }, 'a hit says which field matched, and as which term')
  const [killed] = (await store.search({ ...SEARCH, text: 'kiev kill', types: ['figure'] })).hits
  t.strictSame(killed?.matches.map(({ field }) => field).toSorted(), ['measure', 'place'], 'a fact says through which reference it was found')

  for (const text of ['kyiv', 'ukraine', 'talks', 'zzzzzz']) {
    const found = await listOne(store, { ...SEARCH, text })
    t.strictSame(idsOf(found.items).toSorted(), (await hitsOf(text)).toSorted(), `a list narrowed by "${text}" has what search finds`)
    t.equal(found.total, found.items.length)
  }
  t.strictSame(idsOf((await listOne(store, { types: ['statement', 'event'], text: 'istanbul', since: '2022-03-29' })).items), ['evt_talks'], 'text goes together with dates')
}

/** Texts that mention entities by one of their names, without referring to them; and names that lead astray. */
const VARIANT_ITEMS: readonly Item[] = [
  aPlace({ id: 'plc_kyiv', name: 'Kyiv', aliases: ['Kiev', 'Київ'] }),
  aPlace({ id: 'plc_us', name: 'United States', aliases: ['US', 'USA', 'Сполучені Штати'], kind: 'country' }),
  aPlace({ id: 'plc_britain', name: 'United Kingdom', aliases: ['Great Britain'], kind: 'country' }),
  ...['a', 'b', 'c', 'd'].map(id => aPlace({ id: `plc_springfield-${id}`, name: 'Springfield', aliases: [`Township ${id}`, 'Shelbyville'] })),
  anOrganization({ id: 'org_city', name: 'Kyiv City Council' }),
  anOrganization({ id: 'org_ukraine', name: 'Government of Ukraine', aliases: ['Ukrainian authorities', 'Kyiv'] }),
  anOrganization({ id: 'org_russia', name: 'Government of Russia', aliases: ['Russia', 'Kremlin'] }),
  anOrganization({ id: 'org_troops', name: 'Northern forces', aliases: ['Northern troops'] }),
  aPerson({ id: 'per_mayor', name: 'Vitali Klitschko', aliases: ['Vitaliy Klychko', 'Віталій Кличко'], role: 'mayor of Kyiv' }),
  aPerson({ id: 'per_johnson', name: 'Boris Johnson', aliases: ['The Blond'] }),
  aPerson({ id: 'per_novik', name: 'Aleksei Novik', aliases: ['Aleksej Novik'] }),
  aStatement({ id: 'sta_novik', speakers: ['per_novik'], summary: 'It rains' }),
  aPlace({ id: 'plc_lviv', name: 'Lviv' }),
  ...[
    ['kyiv', 'Shells fell on Kyiv'], ['kiev', 'Shells fell on Kiev'], ['authorities', 'Ukrainian authorities spoke'], ['ukraine', 'Ukraine grows wheat'],
    ['usa', 'Wheat went to the USA'], ['united-states', 'Wheat came from the United States'], ['apart', 'States that stand united sell wheat'], ['pronoun', 'Send us wheat'],
    ['russia', 'Wheat of Russia'], ['kremlin', 'A word from the Kremlin'], ['kingdom', 'A kingdom of wheat'], ['great', 'A great harvest'], ['shelbyville', 'A lemon in Shelbyville'],
    ['klychko', 'Klychko spoke'], ['klitschko', 'Klitschko spoke'], ['blond', 'A blond actor'], ['troops', 'Some troops left'],
    ['comma', '160,000 left'], ['space', '160 000 left'], ['no-break', '160\u00a0000 left'], ['thin', '160\u2009000 left'], ['narrow', '160\u202f000 left'], ['point', '160.000 left'],
    ['million', '1,160,000 left'], ['thousand', '1000 left'], ['hundred', 'Some 100 left in 2022, 160 of them on foot'], ['decimal', 'It rose by 0.125'],
    ['neutral', 'A neutral status'], ['building', 'A building fell'], ['buildings', 'Two buildings fell'], ['talk', 'They talk'], ['city', 'A city'], ['cities', 'Many cities'],
    ['international', 'International waters'], ['internal', 'Internal affairs'], ['missing', 'Somebody is missing'], ['mission', 'A mission'],
    ['general', 'A general'], ['generator', 'A generator'], ['misto', 'Місто'], ['mista', 'Міста']
  ].map(([id = '', summary = '']) => aStatement({ id: `sta_${id}`, speakers: ['per_nobody'], summary }))
]

async function testVariants (t: Test, createStore: CreateStore): Promise<void> {
  const store = await createStore(VARIANT_ITEMS)
  const hitsOf = async (text: string, types: StoreSearch['types'] = ['statement']): Promise<readonly string[]> =>
    (await store.search({ ...SEARCH, types, text })).hits.map(({ item }) => item.id.slice(4))
  const found = async (text: string): Promise<readonly string[]> => (await hitsOf(text)).toSorted()
  const matchesOf = async (text: string, id: string): Promise<unknown> =>
    (await store.search({ ...SEARCH, text })).hits.find(({ item }) => item.id === id)?.matches

  for (const text of ['mayor Kyiv', 'mayor of Kiev', 'Київ mayor']) t.strictSame(await hitsOf(text, ['person']), ['mayor'], `${text} finds a role that names the city otherwise`)
  t.strictSame(await hitsOf('shells Kiev'), ['kiev', 'kyiv'], 'a text is found by other names of what it names, after those that have the very name')
  t.strictSame(await hitsOf('shells Kyiv'), ['kyiv', 'kiev'])
  t.strictSame(await hitsOf('Kiev City Council', ['organization']), ['city'], 'and so is a name within a name')
  t.strictSame(await hitsOf('Klitschko spoke'), ['klitschko', 'klychko'], 'a surname alone has the spellings that full names have')
  t.strictSame(await found('Кличко spoke'), ['klitschko', 'klychko'], 'in any script')
  t.strictSame(await found('Сполучені Штати wheat'), ['united-states', 'usa'], 'a name of several words is found as a whole only')
  t.strictSame(await hitsOf('USA wheat'), ['usa', 'united-states'])
  t.strictSame(await found('United States wheat'), ['apart', 'united-states', 'usa'], 'whose words are found apart when they were asked for, and no everyday word is taken for an abbreviation')
  t.strictSame(await matchesOf('mayor Kiev', 'per_mayor'), [{ field: 'role', terms: ['mayor', 'kyiv'] }], 'a hit says as which name it was found')
  t.strictSame(await matchesOf('USA', 'sta_united-states'), [{ field: 'summary', terms: ['united states'] }], 'also of several words')
  t.strictSame(await matchesOf('Kiev', 'plc_kyiv'), [{ field: 'aliases', terms: ['kiev'] }], 'and only as the best of them')
  t.strictSame(await matchesOf('Aleksei', 'sta_novik'), [{ field: 'speakers', terms: ['aleksei'] }], 'so it does of names behind a reference')
  t.strictSame(await matchesOf('Aleksel', 'sta_novik'), [{ field: 'speakers', terms: ['aleksei', 'aleksej'] }], 'as all that are equally good')
  t.strictSame(await matchesOf('Novik Aleksej rains', 'sta_novik'), [{ field: 'summary', terms: ['rains'] }, { field: 'speakers', terms: ['novik', 'aleksej'] }], 'whatever word is meant')

  t.strictSame(await found('Kyiv'), ['kiev', 'kyiv'], 'a name that is that of a place is no other name of its government')
  t.strictSame(await found('Ukrainian authorities'), ['authorities'], 'nor the other way round')
  t.strictSame(await found('Government of Russia'), ['kremlin'], 'a part of a name is no other name for the whole')
  t.strictSame(await found('Russia'), ['kremlin', 'russia'], 'an alias is one')
  t.strictSame(await found('forces'), [], 'words of names that are no spellings of each other are none')
  t.strictSame(await found('Britain'), [], 'nor are those of two names of a place')
  t.strictSame(await found('Johnson'), [], 'nor a nickname in parts')
  t.strictSame(await found('Springfield'), [], 'a name that many share has no other names')
  t.strictSame(await found('wheat submarines Kyiv'), [], 'all words must still be found')

  for (const text of ['160000', '160,000', '160 000', '160.000', '160\u00a0000', '160\u2009000', '160\u202f000', '160’000']) {
    t.strictSame(await found(text), ['comma', 'narrow', 'no-break', 'point', 'space', 'thin'], `${JSON.stringify(text)} finds the number however its digits are grouped`)
  }
  t.strictSame(await matchesOf('160 000', 'sta_comma'), [{ field: 'summary', terms: ['160000'] }])
  for (const [text, expected] of [['1160000', ['million']], ['100', ['hundred']], ['1000', ['thousand']], ['160', ['hundred']], ['2022', ['hundred']], ['1', []], ['4', []], ['16', []], ['10', []], ['000', []], ['125', ['decimal']]] as const) {
    t.strictSame(await found(text), expected, `${text} finds no number that it begins, ends or resembles`)
  }

  t.strictSame(await found('neutrality'), ['neutral'])
  t.strictSame(await hitsOf('buildings fell'), ['buildings', 'building'], 'the very word comes before another form of it')
  t.strictSame(await hitsOf('building fell'), ['building', 'buildings'])
  t.strictSame(await found('talks'), ['talk'])
  t.strictSame(await hitsOf('cities'), ['cities', 'city'])
  t.strictSame(await matchesOf('neutrality', 'sta_neutral'), [{ field: 'summary', terms: ['neutral'] }], 'a hit says as which form it was found')
  for (const [text, expected] of [['international', ['international']], ['internal', ['internal']], ['missing', ['missing']], ['mission', ['mission']], ['general', ['general']], ['generator', ['generator']]] as const) {
    t.strictSame(await found(text), expected, `${text} is no form of a word that merely begins like it`)
  }
  t.strictSame(await hitsOf('Boris', ['person']), ['johnson'], 'a name that ends like a plural is found')
  t.strictSame(await hitsOf('Boris'), [], 'as itself')
  t.strictSame(await hitsOf('Lviv', ['place', 'statement']), ['lviv'])
  t.strictSame(await hitsOf('місто'), ['misto', 'mista'], 'words of other scripts are found as they are, and nearly so')

  for (const text of ['mayor Kiev', 'USA', '160000', 'neutrality']) {
    const list = await listOne(store, { ...SEARCH, text })
    t.strictSame(idsOf(list.items).toSorted(), (await store.search({ ...SEARCH, text })).hits.map(({ item }) => item.id).toSorted(), `a list narrowed by "${text}" has what search finds`)
  }
}

async function testSuggestions (t: Test, store: FactStore): Promise<void> {
  t.equal(await store.suggest('plc_kiyv', ['place']), 'plc_kyiv')
  t.equal(await store.suggest('fig_kiled-kyiv-rivall', ['figure']), 'fig_killed-kyiv-rival')
  t.equal(await store.suggest('per_agency', ['person', 'organization']), 'org_agency', 'of any of the types')
  t.equal(await store.suggest('plc_kiyv', ['person']), null, 'of no other type')
  t.equal(await store.suggest('plc_completely-different', ['place']), null, 'nothing near')
  t.equal(await store.suggest('fig_witheld', ['figure']), null, 'a withheld fact is never named')
  t.equal(await store.suggest('fig_undatet', ['figure']), null, 'nor is a retracted one')
  for (const id of ['', '__proto__', '💥'.repeat(1000)]) t.equal(await store.suggest(id, ITEM_TYPES), null, `${id.slice(0, 10)} is near nothing`)
  t.equal(await store.suggest('plc_kiyv', []), null)
}

async function testWithheldEntities (t: Test, store: FactStore): Promise<void> {
  const withheld = { where: [{ field: 'publication', anyOf: ['withheld'] }] } as const
  t.strictSame(idsOf((await listOne(store, { types: ENTITY_TYPES, ...withheld })).items).toSorted(), WITHHELD_ENTITIES, 'those that nothing else leads to are withheld')
  const found = await store.get(WITHHELD_ITEMS.map(({ id }) => id))
  t.strictSame(found.filter(item => item !== null && !isFact(item) && item.publication === 'withheld').map(item => item?.id).toSorted(), WITHHELD_ENTITIES, 'and say so')
  t.strictSame(found.filter(item => item?.publication !== 'withheld'), WITHHELD_ITEMS.filter(({ id, publication }) => publication !== 'withheld' && !WITHHELD_ENTITIES.includes(id)), 'all others come as they are')
  const usable = { where: [{ field: 'publication', anyOf: ['usable'] }] } as const
  t.equal((await listOne(store, { types: ENTITY_TYPES, ...usable })).total, WITHHELD_ITEMS.filter(item => !isFact(item)).length - WITHHELD_ENTITIES.length, 'they are not counted among the usable ones')
  t.strictSame(await store.search({ ...SEARCH, text: 'hidden' }), { hits: [], total: 0 }, 'nor found with them')
  t.equal((await store.search({ ...SEARCH, text: 'hidden', ...withheld, types: ENTITY_TYPES })).total, WITHHELD_ENTITIES.length)
  for (const id of WITHHELD_ENTITIES) t.equal(await store.suggest(`${id}x`, ENTITY_TYPES), null, `${id} is never suggested`)
}

async function testQueries (t: Test, store: FactStore, items: readonly Item[]): Promise<void> {
  const queries = queriesOf(items)
  await t.resolves(fc.assert(fc.asyncProperty(queries, async query => {
    const { contradictory, ...expected } = naiveList(items, query)
    const [page] = await store.list([query])
    if (contradictory) assertSame({ ...page, hasPrevious: null, hasNext: null }, { ...expected, items: [], hasPrevious: null, hasNext: null })
    else assertSame(page, expected)
  }), { numRuns: 400 }), 'any page is the same')

  const walks = fc.tuple(queries, fc.integer({ min: 1, max: 40 }), fc.boolean())
  await t.resolves(fc.assert(fc.asyncProperty(walks, async ([query, limit, fromEnd]) => {
    const whole = { ...query, after: null, before: null }
    assertSame(idsOf(await walk(store, { ...whole, limit, fromEnd })), idsOf(naiveList(items, { ...whole, limit: items.length }).items))
  }), { numRuns: 100 }), 'page by page, forward and backward, every item comes exactly once')
}

/** A store that has no groups has nothing to prove here: they are made outside of it. */
async function testGroups (t: Test, createStore: CreateStore): Promise<void> {
  const populated = ['civilians', 'Civilians', 'CIVILÍANS', 'children', 'children under 5', 'children!', '"children"', 'діти', '子供', null, null]
  const figures = populated.flatMap((population, number) => ['plc_kyiv', 'plc_kyiv-2', null].map((place, other) => aFigure({
    id: `fig_group-${number}-${other}`, population, place, measure: number % 2 === 0 ? 'killed' : 'injured', asOf: number % 3 === 0 ? null : `2022-03-${10 + number}`
  })))
  const items = [...SAMPLE_ITEMS, ...generateItems(600), ...figures]
  const store = await createStore(items)
  if (store.groups === undefined) return
  const { groups } = store as Required<FactStore>
  const positions = fc.option(fc.oneof(fc.constantFrom(...items.filter(item => item.type === 'figure')).map(groupKey), fc.constantFrom('', '[', '["killed","plc_', '\uffff')), { freq: 2 })
  const queries = fc.tuple(queriesOf(items), positions, fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(Number.MAX_SAFE_INTEGER)))
  await t.resolves(fc.assert(fc.asyncProperty(queries, async ([{ where, since, until }, after, limit]) => {
    const all = naiveList(items, { ...EVERYTHING, types: ['figure'], where, since, until, order: { by: 'date', descending: true }, limit: items.length })
    const expected = groupBy(all.items as ItemOf<'figure'>[], groupKey)
    const rest = [...expected.keys()].sort().filter(key => after === null || key > after)
    const page = await groups({ where, since, until, text: null, after, limit })
    assertSame({ ...page, groups: page.groups.map(({ figures }) => idsOf(figures)) }, {
      groups: rest.slice(0, limit).map(key => idsOf(expected.get(key) ?? [])), total: expected.size, hasNext: rest.length > limit
    })
  }), { numRuns: 400 }), 'any page of groups is that of a scan')
  const found = await groups({ where: [], since: null, until: null, text: 'kyiv', after: null, limit: items.length })
  t.same(new Set(found.groups.flatMap(({ figures }) => idsOf(figures))), new Set(idsOf((await listOne(store, { types: ['figure'], text: 'kyiv' })).items)), 'with a text they hold what a list with it does')
}

/** All items of a list, read page by page from one end to the other. */
async function walk (store: FactStore, query: StoreQuery): Promise<Item[]> {
  const walked: Item[] = []
  let page: StorePage
  let next = query
  do {
    page = await listOne(store, next)
    if (query.fromEnd) walked.unshift(...page.items)
    else walked.push(...page.items)
    const edge = query.fromEnd ? page.items[0] : page.items.at(-1)
    // a store that repeats items would be walked for ever
    if (edge === undefined || walked.length > page.total) break
    next = { ...query, [query.fromEnd ? 'before' : 'after']: positionOf(edge, query) }
  } while (query.fromEnd ? page.hasPrevious : page.hasNext)
  return walked
}

async function listOne (store: FactStore, query: Partial<StoreQuery>): Promise<StorePage> {
  const [page] = await store.list([{ ...EVERYTHING, ...query }])
  return page as StorePage
}

function idsOf (items: readonly (Item | null)[]): readonly (string | null)[] {
  return items.map(item => item?.id ?? null)
}

function assertSame (actual: unknown, expected: unknown): void {
  const shorten = (value: unknown): string => JSON.stringify(value, (key, part) => key === 'items' ? part.map(({ id }: Item) => id) : part)
  if (shorten(actual) !== shorten(expected)) throw new Error(`${shorten(actual)} is not ${shorten(expected)}`)
}
