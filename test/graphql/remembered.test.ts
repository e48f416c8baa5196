import type { Test } from 'tap'
import t from 'tap'
import type { FactStore } from '../../src/core/fact-store.ts'
import type { Item } from '../../src/domain/items.ts'
import { createMemoryStore } from '../../src/stores/memory/memory-store.ts'
import { changingStore } from '../support/changing-store.ts'
import { aFigure, aPerson } from '../support/item-factories.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'
import { sampleStore, serve } from './serve.ts'

const corrected: readonly Item[] = [
  ...SAMPLE_ITEMS.filter(({ id }) => id !== 'per_mayor' && id !== 'fig_killed-kyiv'),
  aPerson({ id: 'per_mayor', name: 'Vitalii Klychko', role: 'head of Kyiv' }),
  aFigure({ id: 'fig_killed-kyiv', place: 'plc_kyiv', asOf: '2022-03-28', verification: { status: 'refuted', assessedBy: 'org_agency' }, quantity: { value: 7, qualifier: 'exact', asReported: '7' } })
]

const FACT = 'fragment fact on Fact { __typename id name caveat claimants { id name } place { name containedIn { name } } evidence { source { name } } ... on Figure { quantity { value } phrase } ... on Statement { text } }'

/** Queries with the variables of several requests. */
const queries: readonly [query: string, ...variables: object[]][] = [
  ['query($since: String) { figures(filter: { since: $since }) { totalCount nodes { id quantity { value qualifier } caveat claimant { id name } } } }', { since: '2022' }, { since: '2022-03-28' }, {}],
  [`query($n: Int!) { facts(first: $n) { totalCount pageInfo { endCursor hasNextPage } edges { cursor node { ...fact } } } } ${FACT}`, { n: 2 }, { n: 5 }, { n: 0 }],
  [`query($n: Int!) { a: facts(first: $n) { rows: nodes { ...fact } } b: facts(last: $n) { nodes { ...fact ...fact } } } ${FACT}`, { n: 1 }, { n: 3 }],
  ['query($n: Int!) { places { nodes { id name figures(first: $n) { totalCount nodes { id phrase quantity { value } } } } } }', { n: 0 }, { n: 2 }],
  ['query($n: Int!) { place(id: "plc_kyiv") { name figures(first: $n) { nodes { quantity { value } caveat place { name } } edges { node { id } } } } }', { n: 1 }, { n: 4 }],
  ['query($n: Int!) { figures(first: $n) { nodes { id } nodes { name } ... on FigureConnection { nodes { measure } } } }', { n: 2 }],
  ['query($n: Int!, $words: Boolean!) { statements(first: $n) { nodes { id caveat text @include(if: $words) } } }', { n: 2, words: true }, { n: 3, words: false }],
  ['query($n: Int!, $on: Boolean!) { statements(first: $n) { totalCount nodes @include(if: $on) { id caveat text } } }', { n: 2, on: true }, { n: 2, on: false }],
  ['query($n: Int!, $on: Boolean!) { statements(first: $n) { nodes @include(if: $on) { id caveat text } } }', { n: 2, on: false }, { n: 2, on: true }],
  ['query($n: Int!) { figures(first: $n) { __proto__: nodes { constructor: id } constructor: totalCount } }', { n: 2 }],
  ['query($q: String!) { search(query: $q) { nodes { score name caveat item { id ... on Place { figures { nodes { id phrase } } } } } edges { node { name } } } }', { q: 'kyiv' }, { q: 'talks' }],
  ['query($f: FigureFilter) { figures(filter: $f) { nodes { id quantity { value } verification { status } } } }',
    { f: null }, { f: { measure: ['KILLED'] } }, { f: { publication: ['RETRACTED'] } }, { f: { publication: ['USABLE', 'RETRACTED'] } }],
  ['query($f: FigureFilter) { figures(filter: $f) { nodes { id quantity { value } } } }', {}, { f: { measure: ['TRAPPED'] } }],
  ['query($f: FigureFilter = { publication: [RETRACTED] }) { figures(filter: $f) { nodes { id quantity { value } verification { status } } } }', {}, { f: { measure: ['KILLED'] } }],
  ['query($n: Int!) { people(first: $n) { nodes { id name } } no: figures(first: 101) { totalCount } }', { n: 1 }],
  ['query($p: [Publication!]) { figures(filter: { publication: $p }) { nodes { quantity { low } verification { status } publication } } }', { p: ['USABLE'] }, { p: ['RETRACTED'] }],
  ['query($n: Int!) { figures(first: $n) { nodes { ...figure } } figure(id: "fig_killed-kyiv") { ...figure partOf { ...figure } } } fragment figure on Figure { id caveat quantity { value } }',
    { n: 1 }, { n: 3 }],
  [`query($n: Int!) { a: figures(first: $n) { nodes { ...bare } } b: facts(last: $n) { edges { node { id ...bare } } } figure(id: "fig_killed-kyiv") { ...bare parts(first: $n) { nodes { partOf { ...bare } quantity { value } } } } }
    fragment bare on Figure { name quantity { value } }`, { n: 1 }, { n: 5 }, { n: 0 }],
  ['query($n: Int!) { statements(first: $n) { totalCount edges { cursor node { id text evidence { quote } respondsTo { summary } } } } }', { n: 2 }, { n: 5 }],
  ['query($f: FactFilter, $n: Int) { facts(filter: $f, first: $n) { nodes { id ... on Figure { quantity { value } verification { status } } } } }',
    { n: 3 }, { f: { publication: ['RETRACTED', 'USABLE'] } }, { f: {} }],
  ['query($n: Int!) { stories(first: $n) { nodes { id facts(first: 2) { nodes { __typename id caveat } } } } }', { n: 1 }, { n: 3 }]
]

type Ask = Awaited<ReturnType<typeof serve>>['ask']

async function answersOf (ask: Ask): Promise<string[]> {
  const answers: string[] = []
  for (const [query, ...variables] of queries) for (const each of variables) answers.push(JSON.stringify(await ask(query, each)))
  return answers
}

/** What servers answer that have answered little before, and nothing to a query of the same text. */
async function freshAnswersOf (test: Test, items: readonly Item[]): Promise<string[]> {
  const answers: string[] = []
  for (const [query, ...variables] of queries) {
    const { ask } = await serve(test, { store: createMemoryStore(items, { revision: 'fresh' }) })
    for (const [index, each] of variables.entries()) answers.push(JSON.stringify(await ask(`${query} # ${index}`, each)))
  }
  return answers
}

t.test('answers of servers that remember', async t => {
  const old = await freshAnswersOf(t, SAMPLE_ITEMS)
  const fresh = await freshAnswersOf(t, corrected)
  t.match(old.join(), /Vitali Klitschko/)
  t.notMatch(fresh.join(), /Vitali Klitschko/)

  t.test('what is asked of items is answered the same, whatever was asked for before', async t => {
    const { ask } = await serve(t, { store: changingStore(SAMPLE_ITEMS, 'sample').store })
    for (let time = 0; time < 6; time++) t.same(await answersOf(ask), old, `time ${time}`)
  })

  t.test('with a new revision nothing of the old one is left, nor the other way round', async t => {
    const { store, become } = changingStore(SAMPLE_ITEMS, 'old')
    const { ask } = await serve(t, { once: true, store })
    for (let time = 0; time < 4; time++) t.same(await answersOf(ask), old)
    become(corrected, 'new')
    for (let time = 0; time < 2; time++) t.same(await answersOf(ask), fresh)
    become(SAMPLE_ITEMS, 'old')
    t.same(await answersOf(ask), old)
  })

  t.test('many requests at the same time answer as they do one by one', async t => {
    const { ask } = await serve(t)
    for (let time = 0; time < 4; time++) {
      t.same(await Promise.all(queries.flatMap(([query, ...variables]) => variables.map(async each => JSON.stringify(await ask(query, each))))), old)
    }
  })
})

t.test('what was answered of items is not read again', async t => {
  const { store } = changingStore(SAMPLE_ITEMS, 'sample')
  const calls: string[] = []
  const { data } = await serve(t, {
    once: true,
    store: { ...store, get: async ids => { calls.push(...ids); return await store.get(ids) } }
  })
  const ask = async (since: string) => await data('query($since: String) { figures(filter: { since: $since }) { nodes { id caveat phrase claimant { name } } } }', { since })
  for (const since of ['2022-01-01', '2022-01-02', '2022-01-03', '2022-01-04']) await ask(since)
  t.equal(new Set(calls).size, calls.length, 'each item once')
  calls.length = 0
  t.equal((await ask('2022-01-05')).figures.nodes.length, 7)
  t.same(calls, [])
})

t.test('a number never stands with the caveat of another revision, though the store changes while it is read', async t => {
  const query = 'query($n: Int) { figures(first: $n, filter: { measure: KILLED }) { nodes { id quantity { value } caveat phrase claimant { name } } } }'
  const bare = 'query($n: Int) { figures(first: $n, filter: { measure: KILLED }) { nodes { id quantity { value } } } }'
  for (const asked of [query, bare]) {
    const { ask: fresh } = await serve(t, { store: createMemoryStore(corrected, { revision: 'new' }) })
    const expected = await fresh(asked, { n: 5 })
    for (const changesAfter of ['revision', 'list', 'get'] as const) {
      for (const before of [0, 1, 5]) {
        if (changesAfter === 'get' && before > 0) continue
        const { store, become, afterNext } = changingStore(SAMPLE_ITEMS, 'old')
        const { ask } = await serve(t, { once: true, store })
        for (let time = 0; time < before; time++) await ask(asked, { n: 6 })
        afterNext(changesAfter, () => { become(corrected, 'new') })
        for (const time of ['first', 'second']) t.same(await ask(asked, { n: 5 }), expected, `after ${changesAfter}, asked ${before} times before, ${time} time`)
      }
    }
  }
})

t.test('each version of a number stands with its own caveat where the store can not tell its revision', async t => {
  const own = 'id quantity { value } caveat verification { status }'
  const { store, afterNext, become } = changingStore(SAMPLE_ITEMS, 'old')
  const { ask } = await serve(t, { once: true, store: { ...store, revision: async () => await Promise.reject(new Error('who knows')) } })
  afterNext('list', () => { become(corrected, 'new') })
  const { data } = await ask(`{ figures(filter: { measure: KILLED }) { nodes { ${own} place { figures(filter: { measure: KILLED }) { nodes { ${own} } } } } } }`)
  const nodes = data.figures.nodes.flatMap(({ place, ...figure }: any) => [figure, ...place?.figures.nodes ?? []])
  const versions = nodes.filter(({ id }: any) => id === 'fig_killed-kyiv')
  t.same([...new Set(versions.map(({ verification: { status } }: any) => status))].sort(), ['REFUTED', 'UNVERIFIED'], 'both versions are there')
  for (const { caveat, verification: { status } } of versions) t.equal(/refuted/i.test(caveat), status === 'REFUTED', caveat)
})

t.test('an error of the store is told once and not remembered', async t => {
  const sound = sampleStore()
  let failing: string | null = null
  const fail = async (): Promise<never> => await Promise.reject(new Error('lost the connection'))
  const store: FactStore = {
    ...sound,
    get: async ids => failing === 'get' ? await fail() : await sound.get(ids),
    revision: async () => failing === 'revision' ? await fail() : await sound.revision()
  }
  const { ask } = await serve(t, { once: true, store })
  const query = 'query($n: Int) { figures(first: $n) { totalCount nodes { id caveat quantity { value } claimant { name } } } }'
  const expected = await (await serve(t)).ask(query, { n: 3 })
  failing = 'get'
  for (let time = 0; time < 4; time++) {
    t.match(await ask(query, { n: 3 }), { data: null, errors: [{ extensions: { code: 'INTERNAL' } }] })
  }
  failing = 'revision'
  for (let time = 0; time < 4; time++) t.same(await ask(query, { n: 3 }), expected, 'what can be read is answered')
  failing = null
  for (let time = 0; time < 4; time++) t.same(await ask(query, { n: 3 }), expected)
  failing = 'get'
  t.same(await ask(query, { n: 3 }), expected, 'nothing has to be read')
  t.match(await ask(query, { n: 30 }), { errors: [{}] }, 'something has')
})
