import t from 'tap'
import { createMemoryStore } from '../../src/stores/memory/memory-store.ts'
import { anEvent, aStatement } from '../support/item-factories.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'
import { serve } from './serve.ts'

const MAYOR = 'Claimed by Vitali Klitschko, mayor of Kyiv; not independently verified.'
const MINISTRY = 'Claimed by Ministry of Defence of Ukraine; a minimum; not independently verified.'

/** Sent as often as it takes to be compiled, and then some; every answer must have the same caveats. */
async function caveatsOf ({ ask }: Awaited<ReturnType<typeof serve>>, query: string, variables?: object): Promise<any[] | undefined> {
  const answers = []
  for (let time = 0; time < 4; time++) answers.push((await ask(query, variables)).extensions)
  if (new Set(answers.map(answer => JSON.stringify(answer))).size !== 1) throw new Error('the answers differ')
  return answers[0]?.caveats
}

t.test('a number without its caveat gets it in the extensions, by path', async t => {
  const served = await serve(t)
  t.same(await caveatsOf(served, '{ figure(id: "fig_killed-kyiv") { quantity { value } } }'),
    [{ path: ['figure'], id: 'fig_killed-kyiv', status: 'UNVERIFIED', caveat: MAYOR }])
  t.same(await caveatsOf(served, '{ figures(filter: { measure: KILLED, place: "plc_kyiv" }, first: 2) { nodes { quantity { asReported } } } }'), [
    { path: ['figures', 'nodes', 0], id: 'fig_killed-kyiv-rival', status: 'UNVERIFIED', caveat: MINISTRY },
    { path: ['figures', 'nodes', 1], id: 'fig_killed-kyiv', status: 'UNVERIFIED', caveat: MAYOR }
  ])
  t.match(await caveatsOf(served, '{ figure(id: "fig_school-dead") { quantity { value } } }'), [{ status: 'DISPUTED', caveat: /disputed by Reuters/ }])
})

t.test('a number with its caveat, its verification status or its phrase beside it gets none', async t => {
  const served = await serve(t)
  for (const beside of ['caveat', 'phrase', 'verification { status }', 'c: caveat', '... on Fact { caveat }', '... { verification { s: status } }', '...more']) {
    const fragment = beside === '...more' ? 'fragment more on Figure { phrase }' : ''
    t.equal(await caveatsOf(served, `{ figures(first: 3) { nodes { quantity { value } ${beside} } } } ${fragment}`), undefined, beside)
  }
  t.equal(await caveatsOf(served, '{ figures { nodes { id measure asOf { edtf } } } }'), undefined, 'no number, no caveat')
  for (const beside of ['verification { note }', 'verification { __typename }', 'name', 'claimant { name }']) {
    t.equal((await caveatsOf(served, `{ figures(first: 3) { nodes { quantity { value } ${beside} } } }`))?.length, 3, `${beside} does not tell the status`)
  }
})

t.test('words of a speaker count as a number does, in a statement and in its evidence', async t => {
  const served = await serve(t)
  const caveat = 'Said by Volodymyr Zelenskyy; relayed by Reuters; not independently verified.'
  t.same(await caveatsOf(served, '{ statement(id: "sta_neutrality") { words: text } }'), [{ path: ['statement'], id: 'sta_neutrality', status: 'UNVERIFIED', caveat }])
  t.equal(await caveatsOf(served, '{ statement(id: "sta_neutrality") { text caveat } }'), undefined)
  t.equal(await caveatsOf(served, '{ statement(id: "sta_answer") { text } }'), undefined, 'a paraphrase has no words of its speaker')
  t.match(await caveatsOf(served, '{ statement(id: "sta_answer") { summary } }'), [{ path: ['statement'], id: 'sta_answer' }], 'a summary may hold a number, or a word that was quoted')
  t.match(await caveatsOf(served, '{ event(id: "evt_talks") { what: summary } }'), [{ path: ['event'], id: 'evt_talks' }])
  t.match(await caveatsOf(served, '{ event(id: "evt_talks") { what: name } }'), [{ path: ['event'], id: 'evt_talks' }], 'its name says what happened, too')
  t.equal(await caveatsOf(served, '{ event(id: "evt_talks") { name verification { status } } }'), undefined)
  t.match(await caveatsOf(served, '{ facts(filter: { q: "talks" }) { nodes { __typename name } } }'), [{ id: 'evt_talks' }], 'other facts are named with their claimant and status')
  t.equal(await caveatsOf(served, '{ event(id: "evt_talks") { summary caveat } }'), undefined)
})

t.test('the words that search found in a fact count as its number or its quote do', async t => {
  const served = await serve(t)
  const search = (beside: string): string => `{ search(query: "tenns thousandds", types: [FIGURE, PLACE], first: 2) { nodes { matches { terms } ${beside} } } }`
  const [first] = (await served.data(search('item { id }'))).search.nodes
  t.same(first.matches.flatMap(({ terms }: any) => terms), ['tens', 'thousands'], 'slips of the one who asks, words of the fact')
  t.match(await caveatsOf(served, search('score')), [{ path: ['search', 'nodes', 0], id: first.item.id }])
  for (const beside of ['caveat', 'status', 's: status', 'name']) t.equal(await caveatsOf(served, search(beside)), undefined, beside)
  t.equal(await caveatsOf(served, '{ search(query: "kyiv", types: [PLACE]) { nodes { matches { terms } } } }'), undefined, 'a place has no caveat')
})

t.test('a quote in the evidence is covered by the caveat of its fact', async t => {
  const anchor = { start: 0, end: 9, digest: '0'.repeat(64) }
  const items = [...SAMPLE_ITEMS, anEvent({ id: 'evt_quoted', name: 'Vow', evidence: [{ source: 'src_article', anchor }, { source: 'src_article', anchor, quote: 'We will' }] })]
  const served = await serve(t, { store: createMemoryStore(items, { revision: 'quoted' }) })
  const expected = { id: 'evt_quoted', status: 'UNVERIFIED', caveat: MAYOR }
  t.same(await caveatsOf(served, '{ event(id: "evt_quoted") { evidence { q: quote } } }'), [{ path: ['event'], ...expected }])
  t.same(await caveatsOf(served, '{ nodes(ids: ["per_mayor", "evt_quoted"]) { ... on Fact { proof: evidence { quote } } } }'), [{ path: ['nodes', 1], ...expected }])
  t.equal(await caveatsOf(served, '{ event(id: "evt_quoted") { caveat evidence { quote } } }'), undefined)
  t.equal(await caveatsOf(served, '{ event(id: "evt_quoted") { evidence { quote } verification { status } } }'), undefined)
  t.equal(await caveatsOf(served, '{ event(id: "evt_attack") { evidence { quote } } }'), undefined, 'no quote, no caveat')
})

t.test('aliases, fragments, nesting and interfaces lead to the right paths', async t => {
  const served = await serve(t)
  const caveats = await caveatsOf(served, `
    query {
      one: place(id: "plc_kyiv") { all: figures(first: 2) { edges { item: node { ...number } } } }
      two: node(id: "fig_children-kyiv") { ... on Fact { ... on Figure { n: quantity { value } partOf { ...number caveat } } } }
      three: search(query: "tens of thousands", types: [FIGURE], first: 1) { nodes { caveat item { ...number } } }
    }
    fragment number on Figure { number: quantity { v: value } }`)
  t.same(caveats?.map(({ path, id }) => [path.join('.'), id]), [
    ['one.all.edges.0.item', 'fig_killed-kyiv-rival'],
    ['one.all.edges.1.item', 'fig_killed-kyiv'],
    ...(caveats?.length === 4 ? [['three.nodes.0.item', caveats[2].id]] : []),
    ['two', 'fig_children-kyiv']
  ])
  t.ok(caveats?.every(({ path }) => typeof path[4] !== 'string' || path[4] === 'item'), 'indexes are numbers')
})

t.test('what is skipped covers nothing, and what is left out needs nothing', async t => {
  const served = await serve(t)
  const query = 'query($caveat: Boolean!, $number: Boolean!) { figures(first: 2) { nodes { quantity @include(if: $number) { value } caveat @skip(if: $caveat) } } }'
  t.equal((await caveatsOf(served, query, { caveat: true, number: true }))?.length, 2)
  t.equal(await caveatsOf(served, query, { caveat: false, number: true }), undefined)
  t.equal(await caveatsOf(served, query, { caveat: true, number: false }), undefined)
})

t.test('the same figure is judged at each of its places', async t => {
  const served = await serve(t)
  t.same((await caveatsOf(served, '{ a: figure(id: "fig_trapped") { quantity { low } } b: figure(id: "fig_trapped") { quantity { low } caveat } }'))?.map(({ path }) => path), [['a']])
  t.equal(await caveatsOf(served, '{ figure(id: "fig_trapped") { quantity { low } } figure(id: "fig_trapped") { phrase } }'), undefined, 'two selections of one object are one object')
})

t.test('numbers that stand for several figures are no exception', async t => {
  const served = await serve(t)
  const naked = await caveatsOf(served, '{ figureSummary(filter: { measure: KILLED, place: "plc_kyiv" }) { groups { low population } } }')
  t.equal(naked?.length, 3)
  t.match(naked?.[0], { path: ['figureSummary', 'groups', 0], id: null, status: 'UNVERIFIED', caveat: /2 figures: 2 unverified/ })
  t.equal(await caveatsOf(served, '{ figureSummary { groups { low high caveat } } }'), undefined)
  t.equal(await caveatsOf(served, '{ figureSummary { groups { low high verification { status count } } } }'), undefined)
  t.match(await caveatsOf(served, '{ figureSummary(filter: { measure: TRAPPED }) { total { high } } }'), [{ path: ['figureSummary', 'total'], id: null, status: 'UNVERIFIED' }])
})

t.test('a number that an error took out of the answer needs no caveat', async t => {
  const served = await serve(t)
  const answer = await served.ask('{ place(id: "plc_kyiv") { figures { nodes { quantity { value } parts(first: 1000) { totalCount } } } } person(id: "per_mayor") { name } }')
  t.equal(answer.data.place, null)
  t.equal(answer.extensions, undefined)
})

t.test('a retracted figure that was asked for says so', async t => {
  const served = await serve(t)
  t.match(await caveatsOf(served, '{ figure(id: "fig_undated", retracted: true) { quantity { value } } }'), [{ id: 'fig_undated', caveat: /^Retracted\. / }])
})

t.test('the verification status of what was retracted does not tell that it was, and its publication status does', async t => {
  const evidence = [{ source: 'src_article', anchor: { start: 0, end: 9, digest: '0'.repeat(64) }, quote: 'We will' }]
  const served = await serve(t, {
    store: createMemoryStore([
      ...SAMPLE_ITEMS,
      aStatement({ id: 'sta_taken-back', kind: 'direct', text: 'We will', publication: 'retracted', story: 'sto_siege' }),
      anEvent({ id: 'evt_taken-back', publication: 'retracted', evidence, story: 'sto_siege' })
    ], { revision: 'retracted' })
  })
  const exposing: [id: string, open: string, number: string][] = [
    ['fig_undated', 'figure(id: "fig_undated", retracted: true) {', 'quantity { value }'],
    ['fig_undated', 'node(id: "fig_undated", retracted: true) { ... on Fact { caveats: id } ... on Figure {', 'quantity { value }'],
    ['fig_undated', 'figures(filter: { publication: RETRACTED }) { nodes {', 'quantity { value }'],
    ['fig_undated', 'figureSummary(filter: { publication: [USABLE, RETRACTED], place: "plc_nowhere" }) { groups { figures {', 'quantity { value }'],
    ['sta_taken-back', 'statement(id: "sta_taken-back", retracted: true) {', 'text'],
    ['sta_taken-back', 'statements(filter: { publication: [RETRACTED], story: "sto_siege" }) { nodes {', 'text'],
    ['evt_taken-back', 'event(id: "evt_taken-back", retracted: true) {', 'evidence { quote }'],
    ['evt_taken-back', 'story(id: "sto_siege") { events(filter: { publication: RETRACTED }) { nodes {', 'evidence { quote }']
  ]
  for (const [id, open, number] of exposing) {
    const query = (beside: string): string => `{ ${open} ${number} ${beside} ${'}'.repeat(open.split('{').length - open.split('}').length)} }`
    for (const beside of ['verification { status }', 'publication', 'verification { note } publication']) {
      t.match(await caveatsOf(served, query(beside)), [{ id, status: 'UNVERIFIED', caveat: /^Retracted\. / }], query(beside))
    }
    for (const beside of ['caveat', 'verification { status } publication', 'verification { status } p: publication', 'verification { status } ... on Fact { publication }']) {
      t.equal(await caveatsOf(served, query(beside)), undefined, query(beside))
    }
  }
  const query = 'query($filter: FigureFilter) { figures(filter: $filter) { nodes { quantity { value } verification { status } } } }'
  t.match(await caveatsOf(served, query, { filter: { publication: ['RETRACTED'] } }), [{ id: 'fig_undated', caveat: /^Retracted\. / }])
  t.equal(await caveatsOf(served, query, { filter: { publication: ['USABLE'] } }), undefined)
  const nested = 'query($p: [Publication!]) { figures(filter: { publication: $p }) { nodes { quantity { value } verification { status } } } }'
  t.match(await caveatsOf(served, nested, { p: ['USABLE', 'RETRACTED'] }), [{ id: 'fig_undated' }], 'and those that stand need none')
})
