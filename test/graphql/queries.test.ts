import t from 'tap'
import { RESOURCES } from '../../src/core/resources.ts'
import type { ResourceName } from '../../src/core/resources.ts'
import type { ItemType } from '../../src/domain/ids.ts'
import { FACT_TYPES, ITEM_TYPES } from '../../src/domain/ids.ts'
import type { Item } from '../../src/domain/items.ts'
import { isFact } from '../../src/domain/items.ts'
import type { ReferenceName } from '../../src/domain/references.ts'
import { referencedIds, referencesOf } from '../../src/domain/references.ts'
import { createMemoryStore } from '../../src/stores/memory/memory-store.ts'
import { WITHHELD_ENTITIES, WITHHELD_ITEMS } from '../support/withheld-items.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'
import type { Served } from './serve.ts'
import { countCalls } from '../support/count-calls.ts'
import { bodyOf, post, sampleStore, serve } from './serve.ts'

const USABLE = SAMPLE_ITEMS.filter(item => !('publication' in item && item.publication !== 'usable'))
const itemAt = new Map(USABLE.map(item => [item.id, item]))

/** Every id of a list, page by page, forwards or backwards. */
async function walk ({ data }: Served, list: string, size: number, backwards = false): Promise<string[]> {
  const ids: string[] = []
  let page = backwards ? `last: ${size}` : `first: ${size}`
  for (;;) {
    const { items } = await data(`{ items: ${list.replace('PAGE', page)} { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`)
    const found = items.edges.map(({ node }: { node: { id: string } }) => node.id)
    if (backwards) ids.unshift(...found)
    else ids.push(...found)
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = items.pageInfo
    if (startCursor !== (items.edges[0]?.cursor ?? null) || endCursor !== (items.edges.at(-1)?.cursor ?? null)) throw new Error('the cursors of pageInfo and of the edges differ')
    if (!(backwards ? hasPreviousPage : hasNextPage)) return ids
    page = backwards ? `last: ${size}, before: "${startCursor}"` : `first: ${size}, after: "${endCursor}"`
  }
}

t.test('every list gives every usable item once, forwards and backwards, in every order', async t => {
  const served = await serve(t)
  for (const [resource, { types, orders }] of Object.entries(RESOURCES)) {
    const expected = USABLE.filter(({ type }) => (types as readonly string[]).includes(type)).map(({ id }) => id).sort()
    for (const order of Object.keys(orders).map(name => name.replace(/[A-Z]/g, '_$&').toUpperCase())) {
      const ascending = await walk(served, `${resource}(orderBy: ${order}_ASC, PAGE)`, 3)
      t.same([...ascending].sort(), expected, resource)
      t.same(await walk(served, `${resource}(orderBy: ${order}_ASC, PAGE)`, 2, true), ascending, 'backwards is the same list')
      t.same((await walk(served, `${resource}(orderBy: ${order}_DESC, PAGE)`, 100)).sort(), expected)
    }
    t.same(await walk(served, `${resource}(PAGE)`, 1), await walk(served, `${resource}(PAGE)`, 100))
  }
})

t.test('every item is found by its id, by node and by the field of its type', async t => {
  const { data } = await serve(t)
  for (const { id, type } of USABLE) {
    const answer = await data(`query($id: ID!) { node(id: $id) { __typename id } it: ${type}(id: $id) { __typename id name } }`, { id })
    t.equal(answer.node.__typename.toLowerCase(), type)
    t.equal(answer.it.id, id)
    t.type(answer.it.name, 'string')
  }
})

t.test('an id that leads nowhere gives null and a code, without spoiling the rest', async t => {
  const { ask } = await serve(t)
  for (let time = 0; time < 4; time++) {
    const { data, errors } = await ask(`{
      figure(id: "fig_killed-kyiw") { id }
      person(id: "fig_killed-kyiv") { id }
      statement(id: "sta_withheld", retracted: true) { id }
      old: statement(id: "sta_retracted") { id }
      asked: statement(id: "sta_retracted", retracted: true) { id publication caveat }
      nodes(ids: ["per_mayor", "nonsense", "fig_undated", "org_city"]) { id }
    }`)
    t.same(data, {
      figure: null,
      person: null,
      statement: null,
      old: null,
      asked: { id: 'sta_retracted', publication: 'RETRACTED', caveat: 'Retracted. Paraphrased from Yaryna; not independently verified.' },
      nodes: [{ id: 'per_mayor' }, null, null, { id: 'org_city' }]
    })
    const codes = Object.fromEntries(errors.map(({ path, extensions }: { path: string[], extensions: { code: string } }) => [path.join('.'), extensions.code]))
    t.same(codes, {
      figure: 'NOT_FOUND', person: 'INVALID_ID', statement: 'NOT_FOUND', old: 'RETRACTED', 'nodes.1': 'INVALID_ID', 'nodes.2': 'RETRACTED'
    })
    t.match(errors.find(({ path }: { path: string[] }) => path[0] === 'figure').message, /did you mean fig_killed-kyiv\?/)
    t.ok(errors.every(({ path }: { path: unknown[] }) => path[0] !== 'nodes' || typeof path[1] === 'number'), 'indexes in paths are numbers')
  }
})

t.test('filters narrow a list as they do in the core', async t => {
  const { data, codes } = await serve(t)
  const ids = async (list: string, filter: string): Promise<string[]> =>
    (await data(`{ items: ${list}(filter: { ${filter} }) { nodes { id } } }`)).items.nodes.map(({ id }: { id: string }) => id).sort()
  t.same(await ids('figures', 'measure: KILLED, place: "plc_kyiv"'), ['fig_children-kyiv', 'fig_killed-kyiv', 'fig_killed-kyiv-rival', 'fig_school-dead'], 'a place takes in what it contains; one value stands for a list')
  t.same(await ids('figures', 'measure: [TRAPPED, DAMAGED], story: null'), ['fig_damaged', 'fig_trapped'], 'several values mean any; null means nothing')
  t.same(await ids('figures', 'category: DAMAGE'), ['fig_damaged'])
  t.same(await ids('figures', 'verification: DISPUTED'), ['fig_school-dead'])
  t.same(await ids('figures', 'publication: RETRACTED'), ['fig_undated'])
  t.same(await ids('figures', 'claimant: "org_ministry"'), ['fig_killed-kyiv-rival'])
  t.same(await ids('statements', 'speaker: "per_official"'), ['sta_answer'])
  t.same(await ids('statements', 'kind: DIRECT'), ['sta_neutrality'])
  t.same(await ids('facts', 'mentions: "org_ministry"'), ['evt_speech'])
  t.same(await ids('facts', 'kind: [EVENT], since: "2022-03-29"'), ['evt_talks'])
  t.same(await ids('events', 'kind: ANNEXATION, until: "2014"'), ['evt_annexation'])
  t.same(await ids('organizations', 'kind: NEWS_AGENCY'), ['org_agency'])
  t.same(await ids('people', 'q: "zelensky"'), ['per_president'])
  t.same(await codes('{ figures(filter: { place: "plc_kyjiv" }) { totalCount } }'), ['INVALID_PARAMETER'])
  t.same(await codes('{ figures(filter: { since: "yesterday" }) { totalCount } }'), ['INVALID_PARAMETER'])
  t.same(await codes('{ figures(filter: { measure: [] }) { totalCount } }'), ['INVALID_PARAMETER'])
  t.same(await codes('{ search(query: "kyiv", types: []) { totalCount } }'), ['INVALID_PARAMETER'])
  t.same(await codes('{ search(query: "kyiv", types: null) { totalCount } }'), [])
  t.same(await codes('{ figures(filter: { publication: WITHHELD }) { totalCount } }'), ['FORBIDDEN'])
  t.same(await codes('{ figures(filter: { measure: KILED }) { totalCount } }'), ['QUERY_INVALID'])
  t.same(await codes('{ figures(filter: { colour: "red" }) { totalCount } }'), ['QUERY_INVALID'])
})

t.test('a page that nobody can have is refused with a code, also inside a list', async t => {
  const { codes, data, ask } = await serve(t)
  t.same(await codes('{ figures(first: 101) { totalCount } }'), ['PAGE_TOO_LARGE'])
  t.same(await codes('{ figures(first: -1) { totalCount } }'), ['INVALID_PARAMETER'])
  t.same(await codes('{ figures(first: 1, last: 1) { totalCount } }'), ['INVALID_PARAMETER'])
  t.same(await codes('{ figures(after: "x") { totalCount } }'), ['INVALID_CURSOR'])
  t.same(await codes('{ search(query: "kyiv", after: "x") { totalCount } }'), ['INVALID_CURSOR'])
  t.same(await codes('{ search(query: "!") { totalCount } }'), ['INVALID_PARAMETER'])
  t.same(await codes(`{ nodes(ids: ${JSON.stringify(Array(101).fill('per_mayor'))}) { id } }`), ['PAGE_TOO_LARGE'])
  t.same(await data('{ figures(first: 0) { nodes { id } pageInfo { startCursor } } }'), { figures: { nodes: [], pageInfo: { startCursor: null } } })

  const { figures: { pageInfo } } = await data('{ figures(filter: { measure: KILLED }, first: 1) { pageInfo { endCursor } } }')
  t.same(await codes(`{ figures(filter: { measure: INJURED }, after: "${pageInfo.endCursor}") { totalCount } }`), ['INVALID_CURSOR'], "another query's cursor")
  const { errors } = await ask('{ place(id: "plc_ukraine") { places { nodes { figures(first: 1000) { totalCount } } } } }')
  t.match(errors[0], { path: ['place', 'places', 'nodes', Number, 'figures'], extensions: { code: 'PAGE_TOO_LARGE' } })

  const kyiv = await data('{ place(id: "plc_kyiv") { figures(first: 1) { pageInfo { endCursor } } } }')
  const after = kyiv.place.figures.pageInfo.endCursor
  const mixed = await ask(`{ nodes(ids: ["plc_kyiv", "plc_school"]) { ... on Place { figures(after: "${after}") { totalCount } } } }`)
  t.same(mixed.data.nodes, [{ figures: { totalCount: 4 } }, null], "one parent's cursor fails for the other parent only")
})

/** Which field of which types leads back to the items of which types that refer to it, and under which reference. */
const EDGES: readonly (readonly [fields: string, types: readonly ItemType[], reference: ReferenceName])[] = [
  ['Person.statements Organization.statements', ['statement'], 'speakers'],
  ['Person.claims Organization.claims', FACT_TYPES, 'claimant'],
  ['Person.figures Organization.figures', ['figure'], 'claimant'],
  ['Person.events Organization.events', ['event'], 'participants'],
  ['Person.mentionedIn Organization.mentionedIn Place.mentionedIn', FACT_TYPES, 'mentions'],
  ['Person.relayed Organization.relayed', FACT_TYPES, 'relayedBy'],
  ['Person.assessments Organization.assessments', FACT_TYPES, 'assessedBy'],
  ['Person.countedIn', ['figure'], 'people'],
  ['Organization.organizations', ['organization'], 'parentOrganization'],
  ['Organization.people', ['person'], 'organization'],
  ['Organization.sources', ['source'], 'publisher'],
  ['Place.places', ['place'], 'containedIn'],
  ['Place.facts Story.facts', FACT_TYPES, 'place'],
  ['Place.statements Story.statements', ['statement'], 'place'],
  ['Place.figures Story.figures', ['figure'], 'place'],
  ['Place.events Story.events', ['event'], 'place'],
  ['Story.sources', ['source'], 'story'],
  ['Story.people', ['person'], 'story'],
  ['Story.organizations', ['organization'], 'story'],
  ['Story.places', ['place'], 'story'],
  ['Source.facts', FACT_TYPES, 'source'],
  ['Statement.responses', ['statement'], 'respondsTo'],
  ['Figure.parts', ['figure'], 'partOf'],
  ['Event.statements', ['statement'], 'occasion']
]

/** What an item refers to; with a place come the places around it, with an entity the stories of the facts that refer to it. */
function reached (item: Item, reference: ReferenceName): readonly string[] {
  if (reference === 'place') {
    const places: string[] = []
    for (let at = referencedIds(item, 'place')[0]; at !== undefined; at = referencedIds(itemAt.get(at) as Item, 'containedIn')[0]) places.push(at)
    return places
  }
  if (reference !== 'story' || 'story' in item) return referencedIds(item, reference)
  return USABLE.filter(isFact).filter(fact => referencesOf(fact.type).some(([name]) => referencedIds(fact, name).includes(item.id))).map(({ story }) => story)
}

t.test('every edge leads back from an item to all that refer to it, and to nothing else', async t => {
  const { data } = await serve(t)
  for (const [fields, types, reference] of EDGES) {
    for (const [typeName = '', field = ''] of fields.split(' ').map(name => name.split('.'))) {
      const parents = USABLE.filter(({ type }) => type === typeName.toLowerCase())
      const used = typeName === 'Story' ? 'story' : reference
      const answer = await data(`query($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${typeName} { ${field}(first: 50) { nodes { id } totalCount } } } }`, { ids: parents.map(({ id }) => id) })
      for (const { id, [field]: edge } of answer.nodes) {
        const expected = USABLE.filter(item => types.includes(item.type) && reached(item, used).includes(id)).map(item => item.id)
        t.same(edge.nodes.map((node: { id: string }) => node.id).sort(), expected.sort(), `${field} of ${id}`)
        t.equal(edge.totalCount, expected.length)
      }
    }
  }
})

t.test('every reference leads to what it names, in its order', async t => {
  const { data } = await serve(t)
  for (const type of ITEM_TYPES) {
    const references = referencesOf(type)
    const fields = references.map(([name]) => name === 'source' ? 'evidence { source { id } }' : name === 'assessedBy' ? 'verification { assessedBy { id } }' : `${name} { id }`)
    const items = USABLE.filter(item => item.type === type)
    const answer = await data(`query($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.replace(/^./, letter => letter.toUpperCase())} { id ${fields.join(' ')} } } }`, { ids: items.map(({ id }) => id) })
    for (const [index, item] of items.entries()) {
      const found = answer.nodes[index]
      for (const [name] of references) {
        const value = name === 'source' ? found.evidence.map(({ source }: any) => source) : name === 'assessedBy' ? found.verification.assessedBy : found[name]
        t.same([value ?? []].flat().map(({ id }: { id: string }) => id), referencedIds(item, name).filter(id => itemAt.has(id)), `${name} of ${item.id}`)
      }
    }
  }
})

t.test('one timeline holds all facts, each with its date, its caveat and its own fields', async t => {
  const { data } = await serve(t)
  const { facts } = await data(`{ facts(orderBy: DATE_DESC, filter: { story: "sto_talks" }, first: 3) { totalCount nodes {
    __typename name date { latest } caveat verification { status }
    ... on Figure { phrase category quantity { value qualifier } } ... on Statement { kind text } ... on Event { stage summary }
  } } }`)
  t.match(facts.nodes[0], { __typename: 'Event', name: 'Talks in Istanbul', date: { latest: '2022-03-29' }, stage: 'PLANNED', caveat: /planned, not yet happened/ })
  t.match(facts.nodes.find(({ __typename: type }: { __typename: string }) => type === 'Figure') ?? { phrase: '' }, { phrase: String })
  t.ok(facts.nodes.every(({ caveat }: { caveat: string }) => caveat.endsWith('.')))
})

t.test('search finds other spellings, says what matched, and carries the caveat', async t => {
  const { data } = await serve(t)
  const { search } = await data('{ search(query: "Kiev", first: 2) { totalCount edges { cursor node { name type score status caveat matches { field terms } item { id } } } pageInfo { hasNextPage endCursor } } }')
  t.match(search.edges[0].node, { name: 'Kyiv', type: 'PLACE', status: null, caveat: null, matches: [{ field: 'aliases', terms: ['kiev'] }], item: { id: 'plc_kyiv' } })
  t.match(search.edges[1].node, { type: 'EVENT', status: 'UNVERIFIED', caveat: /^Claimed by / })
  t.equal(search.pageInfo.endCursor, search.edges[1].cursor)
  const rest = await data(`{ search(query: "Kiev", after: "${search.pageInfo.endCursor}") { nodes { item { id } } pageInfo { hasNextPage hasPreviousPage } } }`)
  t.equal(rest.search.nodes.length, search.totalCount - 2)
  t.same(rest.search.pageInfo, { hasNextPage: false, hasPreviousPage: true })
  t.same((await data('{ search(query: "ISTANBUL", types: [EVENT]) { nodes { item { id } } } }')).search.nodes[0], { item: { id: 'evt_talks' } })
  t.equal((await data('{ search(query: "submarines") { totalCount } }')).search.totalCount, 0, 'neither retracted nor withheld facts are found')
})

t.test('rival claims come side by side, and what must not be added up is refused with a code', async t => {
  const { ask } = await serve(t)
  const summary = `groups { measure category place { id } population unit counting low high openBelow openAbove
    preferred { id } figures { id claimant { name } } verification { status count } caveat refusal { code message figures { id } } } total { low high caveat figures { id } }`
  const rivals = await ask(`{ figureSummary(filter: { measure: KILLED, place: "plc_kyiv" }) { ${summary} } }`)
  t.match(rivals.data.figureSummary.groups[0], {
    measure: 'KILLED',
    category: 'CASUALTY',
    place: { id: 'plc_kyiv' },
    population: null,
    unit: 'PERSON',
    counting: 'CUMULATIVE',
    low: 80,
    high: 100,
    openAbove: true,
    preferred: { id: 'fig_killed-kyiv' },
    verification: [{ status: 'UNVERIFIED', count: 2 }],
    refusal: null,
    caveat: /2 unverified/
  })
  t.equal(rivals.data.figureSummary.total, null)
  t.match(rivals.errors, [{ path: ['figureSummary', 'total'], extensions: { code: 'PART_AND_WHOLE', ids: ['fig_killed-kyiv', 'fig_children-kyiv'] } }])
  const single = await ask(`{ figureSummary(filter: { measure: TRAPPED }) { ${summary} } }`)
  t.match(single.data.figureSummary.total, { low: 10_000, high: 99_999, caveat: /^Claimed by Volodymyr Zelenskyy/, figures: [{ id: 'fig_trapped' }] })
  const none = await ask('{ figureSummary(filter: { measure: MISSING }) { groups { low } total { low } } }')
  t.same(none.data.figureSummary, { groups: [], total: null })
  t.equal(none.errors[0].extensions.code, 'NOTHING_TO_SUM')
})

t.test('each operation of a document answers for itself, however often it comes', async t => {
  const { ask } = await serve(t)
  const document = `query People { people(first: 1) { ...count } } query Places($n: Int) { places(first: $n) { nodes { id } } }
    fragment count on PersonConnection { totalCount }`
  for (let time = 0; time < 5; time++) {
    t.same((await ask(document, {}, 'People')).data, { people: { totalCount: 9 } })
    t.same((await ask(document, { n: 1 }, 'Places')).data, { places: { nodes: [{ id: 'plc_nowhere' }] } })
  }
  for (const [name, message] of [[undefined, /People, Places/], ['Peple', /did you mean People\?/]] as const) {
    const { errors } = await ask(document, {}, name)
    t.match(errors, [{ message, extensions: { code: 'QUERY_INVALID' } }])
  }
  t.match((await ask('fragment count on PersonConnection { totalCount }')).errors, [{ extensions: { code: 'QUERY_INVALID' } }])
})

t.test('a query gives the same answer the first time and, compiled, any later time', async t => {
  const { ask } = await serve(t)
  const fragments = 'fragment who on Agent { __typename id name ... on Person { role } } fragment fact on Fact { id name caveat claimants { ...who } date { ...days } } fragment days on EdtfDate { edtf earliest latest }'
  const cases: readonly [query: string, variables?: object][] = [
    [`{ facts(first: 50) { nodes { ...fact ... on Statement { text } } } } ${fragments}`],
    [`query($on: Boolean!) { a: figures(first: 2) { nodes { ...fact @include(if: $on) id } } b: figures(first: 1) { nodes { ...fact } } } ${fragments}`, { on: false }],
    ['query($off: Boolean = true) { figures { nodes { id quantity { value } caveat @skip(if: $off) } } }'],
    ['{ __proto__: people(first: 1) { totalCount } constructor: places { totalCount } }'],
    ['{ a: figure(id: "fig_killed-kyiv") { ...p } b: figure(id: "fig_school-dead") { ...p ...p } } fragment p on Figure { place { containedIn { name } } place { name } }'],
    ['query($f: FigureFilter, $o: FigureOrder = AS_OF_ASC, $n: Int) { figures(filter: $f, orderBy: $o, first: $n) { nodes { id } } }', { f: { measure: 'KILLED', place: ['plc_kyiv'] }, n: 2 }],
    ['query($f: FigureFilter) { figures(filter: $f) { totalCount } }', { f: [] }],
    ['query($f: FigureFilter) { figures(filter: $f) { totalCount } }', { f: { measure: ['killed'] } }],
    ['query($id: ID = "per_mayor") { person(id: $id) { name } }', { id: null }],
    ['query($id: ID!) { person(id: $id) { name } }'],
    ['query($id: ID!) { person(id: $id) { name } }', { id: 7 }],
    ['query($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Entity { name } ... on Fact { caveat } } }', { ids: ['per_mayor', 'per_nobody', 'fig_trapped', 'x'] }],
    ['{ figures(first: 101) { totalCount } people { totalCount } }'],
    ['{ __schema { queryType { name } types { name kind } } __type(name: "Figure") { fields { name } } __typename }'],
    ['query($n: Int! = 2, $id: ID! = "per_mayor", $m: [FigureMeasure!]! = [KILLED]) { figures(first: $n, filter: { measure: $m }) { nodes { phrase } } person(id: $id) { name } }'],
    ['query($n: Int! = 2) { figures(first: $n) { nodes { phrase } } }', { n: null }],
    ['query($m: FigureMeasure = KILLED) { figures(filter: { measure: [$m] }, first: 1) { totalCount } }', { m: null }],
    ['query($id: ID) { nodes(ids: ["per_mayor", $id]) { id } }', { id: null }],
    ['query($constructor: FigureFilter, $toString: Int) { figures(filter: $constructor, first: $toString) { totalCount } }'],
    ['{ node(id: "fig_killed-kyiv") { ... on Figure { a: parts(first: 1000) { totalCount } b: parts(first: 1001) { totalCount } } } }'],
    ['{ search(query: "__MAGIC_NAN__57f286b9_4c20_487f_b409_79804ddcb4f8") { totalCount } }'],
    ['{ search(query: "\\u005f_MAGIC_PLUS_INFINITY__bb201c39_3333_4695_b4ad_7f1722e7aa7a") { totalCount } }']
  ]
  for (const [query, variables] of cases) {
    const first = await ask(query, variables)
    for (let time = 0; time < 4; time++) t.same(await ask(query, variables), first, query)
  }
})

t.test('a filter in a variable of any name filters, however often it comes', async t => {
  const { url } = await serve(t)
  for (let time = 0; time < 6; time++) {
    const answer = await post(url, `{ "query": "query($__proto__: FigureFilter) { figures(filter: $__proto__) { nodes { measure } } }", "variables": { "__proto__": { "measure": ["KILLED"] }, "time": ${time} } }`)
    t.same([...new Set((await bodyOf(answer)).data.figures.nodes.map(({ measure }: any) => measure))], ['KILLED'])
  }
})

t.test('what a compiler would take for code is a text, wherever it stands', async t => {
  const { ask } = await serve(t)
  const seen = t.intercept(globalThis as any, 'ranByQuery', { value: false, writable: true })
  const code = (start: string): string => `${start}MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.ranByQuery = true`
  for (const text of [code('__'), code('\\u005f_'), code('_\\u{5f}')]) {
    const queries = [
      `{ figure(id: "${text}") { id } }`,
      `{ search(query: "${text}") { totalCount } }`,
      `{ search(query: """${text}""") { totalCount } }`,
      `{ figures(filter: { story: ["${text}"] }) { totalCount } }`,
      `query($text: String = "${text}") { search(query: $text) { totalCount } }`,
      `{ ...found } fragment found on Query { search(query: "${text}") { totalCount } }`
    ]
    for (const query of queries) for (let time = 0; time < 5; time++) await ask(query)
  }
  t.same(seen(), [], 'nobody has set it')
  t.equal((globalThis as any).ranByQuery, false)
})

t.test('a query costs one call to the store for each of its levels', async t => {
  const callsOf = async (query: string): Promise<string[]> => {
    const { store, calls } = countCalls(sampleStore())
    const { data } = await serve(t, { once: true, store })
    await data(query)
    return calls.filter(name => name !== 'revision')
  }
  t.same(await callsOf('{ places(first: 8) { nodes { figures { nodes { claimant { name } place { name } } } } } }'), ['list', 'list', 'get'])
  t.same(await callsOf('{ figures { nodes { phrase caveat name claimant { name } relayedBy { name } mentions { name } evidence { source { name } } story { name } } } }'), ['list', 'get'])
  t.same(await callsOf('{ people { nodes { statements { nodes { responses { nodes { speakers { name } } } } } } } }'), ['list', 'list', 'list', 'get'])
  t.same(await callsOf('{ figures { nodes { quantity { value } } } }'), ['list', 'get'], 'caveats in the extensions, all at once')
  t.same(await callsOf('{ a: person(id: "per_mayor") { name } b: person(id: "per_president") { name } }'), ['get'])
  t.same(await callsOf('{ places { nodes { figures(filter: { claimant: "per_mayor" }) { totalCount } } } }'), ['list', 'get', 'list'], "a filter's ids are looked up once")
  t.same((await callsOf(`{ facts(first: 50) { nodes { verification { assessedBy { name } }
    ... on Figure { parts { totalCount } } ... on Statement { responses { totalCount } } ... on Event { statements { totalCount } } } } }`)).sort(),
  ['get', 'list', 'list'], 'different edges of one level go together')
})

t.test('all resources have a filter on every edge that leads to them', async t => {
  const { data } = await serve(t)
  const { __schema: schema } = await data('{ __schema { types { name kind fields { name args { name type { name } } type { ofType { name } } } } } }')
  const edges = schema.types.flatMap(({ name, fields }: { name: string, fields: any[] | null }) => (fields ?? []).filter(({ type }) => type.ofType?.name?.endsWith('Connection')).map(field => ({ name, field })))
  t.ok(edges.length > 40)
  for (const { name, field } of edges.filter(({ field }: any) => field.name !== 'search')) {
    const item = field.type.ofType.name.replace('Connection', '')
    t.same(field.args.map(({ name, type }: any) => [name, type.name]), [
      ['filter', `${item}Filter`], ['orderBy', `${item}Order`], ['first', 'Int'], ['after', 'String'], ['last', 'Int'], ['before', 'String']
    ], `${name}.${field.name}`)
  }
  t.same(Object.keys(RESOURCES).filter(resource => !schema.types.find(({ name }: any) => name === 'Query').fields.some(({ name }: any) => name === resource as ResourceName)), [])
})

t.test('a withheld fact does not betray itself through what it alone leads to', async t => {
  const { ask, data } = await serve(t, { store: createMemoryStore(WITHHELD_ITEMS, { revision: 'withheld' }) })
  const everything = await data(`{
    people { nodes { name } } organizations { nodes { name } } places { nodes { name places { totalCount nodes { name } } } }
    stories { nodes { name sources { totalCount nodes { name } } people { totalCount } places { totalCount } organizations { totalCount } } } sources { nodes { name } }
    search(query: "hidden") { totalCount nodes { item { id } } }
  }`)
  t.notMatch(JSON.stringify(everything), /hidden/i)
  t.same(everything.stories.nodes, [{ name: 'Open story', sources: { totalCount: 1, nodes: [{ name: 'Open source' }] }, people: { totalCount: 1 }, places: { totalCount: 1 }, organizations: { totalCount: 1 } }])
  t.same(everything.places.nodes.find(({ name }: { name: string }) => name === 'Town').places, { totalCount: 0, nodes: [] })
  t.equal(everything.search.totalCount, 0)
  const { data: { nodes }, errors } = await ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: WITHHELD_ENTITIES })
  t.same(nodes, WITHHELD_ENTITIES.map(() => null))
  t.same(errors.map(({ message, extensions }: { message: string, extensions: { code: string } }) => [message, extensions.code]), WITHHELD_ENTITIES.map(id => [`there is no ${id}`, 'NOT_FOUND']))
})

t.test('a page that makes no sense is refused with a code and in clear words', async t => {
  const { ask, data } = await serve(t)
  const cases: Record<string, [code: string, message: string]> = {
    'figures(first: -1)': ['INVALID_PARAMETER', 'first must be a whole number from 0 to 100'],
    'figures(last: -1)': ['INVALID_PARAMETER', 'last must be a whole number from 0 to 100'],
    'figures(first: 101)': ['PAGE_TOO_LARGE', 'first must not exceed 100; ask for the next page instead'],
    'figures(first: 1, last: 1)': ['INVALID_PARAMETER', 'last goes without first: ask for one end of the list at a time'],
    'figures(after: "")': ['INVALID_CURSOR', 'after is empty: leave it out, or give a cursor that this service gave out'],
    'figures(last: 1, before: "")': ['INVALID_CURSOR', 'before is empty: leave it out, or give a cursor that this service gave out'],
    'figures(last: 1, after: "x")': ['INVALID_CURSOR', 'after is not a cursor that this service gave out'],
    'search(query: "kyiv", first: -1)': ['INVALID_PARAMETER', 'first must be a whole number from 0 to 100'],
    'search(query: "kyiv", after: "")': ['INVALID_CURSOR', 'after is empty: leave it out, or give a cursor that this service gave out']
  }
  for (const [field, [code, message]] of Object.entries(cases)) {
    t.match(await ask(`{ ${field} { totalCount } }`), { errors: [{ message, extensions: { code } }] }, field)
  }
  t.match(await ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill('plc_kyiv') }), { errors: [{ message: 'ids takes at most 100 ids at once', extensions: { code: 'PAGE_TOO_LARGE' } }] })
  const none = await data('{ figures(first: 0) { totalCount nodes { id } } search(query: "kyiv", first: 0) { totalCount nodes { score } } }')
  t.ok(none.figures.totalCount > 0 && none.search.totalCount > 0)
  t.same([none.figures.nodes, none.search.nodes], [[], []], 'nothing but the total')
  const { figures } = await data('{ figures { edges { cursor node { id } } } }')
  const cursorAt = (index: number): string => figures.edges[index].cursor
  const between = await data(`{ figures(last: 1, after: "${cursorAt(0)}") { nodes { id } } }`)
  t.same(between.figures.nodes, [figures.edges.at(-1).node], 'the last of those after a cursor')
  t.same((await data(`{ figures(after: "${cursorAt(2)}", before: "${cursorAt(1)}") { nodes { id } } }`)).figures.nodes, [], 'nothing lies between cursors in the wrong order')
})
