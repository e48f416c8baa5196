import Fastify from 'fastify'
import t from 'tap'
import type { Test } from 'tap'
import { createCards } from '../src/cards/library.ts'
import type { FactStore, Item } from '../src/index.ts'
import { caveat, createFacts, createMemoryStore, DomainError } from '../src/index.ts'
import { SAMPLE_ITEMS } from './support/sample-items.ts'

const store = createMemoryStore(SAMPLE_ITEMS, { revision: 'sample' })

/** A store that fails with this, whatever it is asked. */
function failing (thrown: unknown): FactStore {
  const fail = async (): Promise<never> => { throw thrown }
  return { revision: fail, get: fail, list: fail, search: fail, suggest: fail, groups: fail }
}

/** Caveat in a host, and what it logs at level error. */
async function serve (t: Test, store: FactStore) {
  const logged: any[] = []
  const app = Fastify({ logger: { level: 'error', stream: { write: (line: string) => { logged.push(JSON.parse(line)) } } } })
  t.teardown(async () => { await app.close() })
  await app.register(caveat, { store, graphql: { federation: true } })
  const query = async (query: string) => (await app.inject({ method: 'POST', url: '/graphql', payload: { query } })).json()
  return { app, logged, query }
}

t.test('what a store fails with is never told, whatever status it carries, and is logged in full', async t => {
  for (const statusCode of [304, 400, 401, 404, 502]) {
    const { app, logged } = await serve(t, failing(Object.assign(new Error('401 from https://user:pa55@facts.internal'), { statusCode, code: 'FST_ERR_NOT_FOUND' })))
    for (const path of ['/v1/figures', '/v1/figures/fig_killed-kyiv', '/v1/search?q=kyiv', '/v1/figures/summary', '/oembed?url=http://localhost/cards/figure/fig_killed-kyiv', '/']) {
      logged.length = 0
      const response = await app.inject(path)
      t.equal(response.statusCode, 500, path)
      t.match(response.json(), { code: 'INTERNAL', detail: 'something went wrong on our side' }, path)
      t.match(logged, [{ code: 'INTERNAL', err: { message: /the store failed.*facts\.internal/, stack: /caused by/ } }], path)
    }
    const card = await app.inject('/cards/figure/fig_killed-kyiv')
    t.equal(card.statusCode, 500)
    t.notMatch(card.body, 'facts.internal')
  }
})

t.test('a method that throws at once, and a value that is no error, are failures like any other', async t => {
  for (const list of [() => { throw Object.assign(new Error('x'), { statusCode: 403 }) }, async () => await Promise.reject('facts.internal')]) { // eslint-disable-line prefer-promise-reject-errors
    const { app } = await serve(t, { ...store, list })
    t.match((await app.inject('/v1/figures')).json(), { status: 500, code: 'INTERNAL' })
  }
})

t.test('in GraphQL a store that fails is told for each item, whatever it fails with, and none is taken for unknown', async t => {
  for (const thrown of [undefined, null, 0, '', 'facts.internal', { host: 'facts.internal' }, new Error('facts.internal')]) {
    const { logged, query } = await serve(t, { ...store, get: async () => await Promise.reject(thrown) })
    const { data, errors } = await query('{ nodes(ids: ["fig_killed-kyiv", "plc_kyiv"]) { id } _entities(representations: [{ __typename: "Place", id: "plc_kyiv" }]) { ... on Place { id } } }')
    t.same(data, { nodes: [null, null], _entities: [null] })
    t.same(errors.map(({ message, path, extensions }: any) => [message, path, extensions]), [['nodes', 0], ['nodes', 1], ['_entities', 0]].map(path =>
      ['something went wrong on our side', path, { code: 'INTERNAL' }]))
    t.equal(logged.length, 3)
  }
})

t.test('what a store answers against the schema is no mistake of the query', async t => {
  const [figure] = await store.get(['fig_killed-kyiv'])
  for (const item of [{ ...figure, type: 'rumour' }, { ...figure, type: undefined }, { ...figure, rank: 'best' }]) {
    const { logged, query } = await serve(t, { ...store, get: async () => [item as unknown as Item] })
    const { errors } = await query('{ node(id: "fig_killed-kyiv") { ... on Figure { rank caveat } id } }')
    t.match(errors, [{ message: 'something went wrong on our side', extensions: { code: 'INTERNAL' } }])
    t.equal(logged.length, 1)
  }
})

t.test('a refusal of a store\'s own is told as it is', async t => {
  const { app, query } = await serve(t, { ...store, list: async () => { throw new DomainError('NOT_IMPLEMENTED', 'lists are not kept here') } })
  t.match((await app.inject('/v1/figures')).json(), { status: 501, detail: 'lists are not kept here' })
  t.match(await query('{ figures { totalCount } }'), { errors: [{ message: 'lists are not kept here', extensions: { code: 'NOT_IMPLEMENTED' } }] })
})

t.test('in process the failure has what the store failed with as its cause', async t => {
  const cause = Object.assign(new Error('401 from https://user:pa55@facts.internal'), { statusCode: 401 })
  const store = failing(cause)
  const calls = [
    () => createFacts({ store }).figures(),
    () => createFacts({ store }).revision(),
    () => createCards({ store, base: 'https://news.example' }).card('figure', 'fig_killed-kyiv')
  ]
  for (const call of calls) await t.rejects(async () => { await call() }, { message: 'the store failed', cause, statusCode: undefined })
})

t.test('probes and metrics don\'t hang with a store that does', async t => {
  const { app, logged } = await serve(t, { ...store, revision: async () => await new Promise<never>(() => {}) })
  const base = await app.listen({ host: '127.0.0.1', port: 0 })
  const asked = performance.now()
  const [ready, metrics] = await Promise.all(['/ready', '/metrics'].map(async path => await fetch(base + path, { signal: AbortSignal.timeout(5_000) })))
  t.ok(performance.now() - asked < 2_000)
  t.equal(ready?.status, 503)
  t.same(await ready?.json(), { status: 'unavailable' })
  t.equal(metrics?.status, 200)
  t.match(await metrics?.text(), /caveat_processes\{[^}]*revision=""/)
  t.match(logged, [{ msg: 'the store does not answer', err: { message: /within/ } }])
})
