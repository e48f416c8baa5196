import Fastify from 'fastify'
import t from 'tap'
import { caveat, createMemoryStore, DomainError } from '../src/index.ts'
import { SAMPLE_ITEMS } from './support/sample-items.ts'

const store = createMemoryStore(SAMPLE_ITEMS, { revision: 'sample' })

async function refusalOf (options: unknown): Promise<DomainError> {
  const app = Fastify()
  try {
    app.register(caveat, options as never)
    await app.ready()
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
  throw new Error(`${JSON.stringify(options)} was taken`)
}

t.test('a wrong option stops the start, and the error names it and what would be right', async t => {
  const cases: [options: object, code: string, message: string][] = [
    [{}, 'INVALID_PARAMETER', 'store is missing: it takes a store, e.g. createMemoryStore(items, { revision })'],
    [{ store: 'facts' }, 'INVALID_PARAMETER', 'store is "facts": it takes a store'],
    [{ store: null }, 'INVALID_PARAMETER', 'store is null: it takes a store'],
    [{ store: Promise.resolve(store) }, 'INVALID_PARAMETER', 'store is a promise: await it first'],
    [{ store: { get: store.get, revision: 1 } }, 'INVALID_PARAMETER', 'store is no store: it lacks the methods revision, list, search, suggest'],
    [{ store, graphiq: false }, 'UNKNOWN_PARAMETER', 'graphiq is not an option; did you mean graphiql?'],
    [{ store, cacheSeconds: 5 }, 'UNKNOWN_PARAMETER', 'cacheSeconds is not an option; there are store, cors, graphiql, docs, surrogateKeys, metrics, connectMetrics, graphql, answerMemory, cards'],
    [{ store, connectMetrics: true }, 'INVALID_PARAMETER', 'connectMetrics is true: it takes a function'],
    [{ store, metrics: 1 }, 'INVALID_PARAMETER', 'metrics is 1: it takes true or false'],
    [{ store, cors: 'yes' }, 'INVALID_PARAMETER', 'cors is "yes": it takes true or false'],
    [{ store, docs: null }, 'INVALID_PARAMETER', 'docs is null: it takes true or false'],
    [{ store, graphql: true }, 'INVALID_PARAMETER', 'graphql is true: it takes an object'],
    [{ store, graphql: { federated: true } }, 'UNKNOWN_PARAMETER', 'graphql.federated is not an option; did you mean federation?'],
    [{ store, graphql: { federation: 2 } }, 'INVALID_PARAMETER', 'graphql.federation is 2: it takes true or false'],
    [{ store, surrogateKeys: true }, 'INVALID_PARAMETER', "surrogateKeys is true: it takes 'Surrogate-Key', 'Cache-Tag' or false"],
    [{ store, surrogateKeys: 'surrogate-key' }, 'INVALID_PARAMETER', "surrogateKeys is \"surrogate-key\": it takes 'Surrogate-Key', 'Cache-Tag' or false"],
    [{ store, cards: { frameAncestor: ['*'] } }, 'UNKNOWN_PARAMETER', 'cards.frameAncestor is not an option; did you mean frameAncestors?'],
    [{ store, cards: { frameAncestors: '*' } }, 'INVALID_PARAMETER', 'cards.frameAncestors is "*": it takes a list of CSP sources, e.g. [\'https://news.example\']'],
    [{ store, cards: { frameAncestors: ['*; script-src *'] } }, 'INVALID_PARAMETER', 'cards.frameAncestors.0 is "*; script-src *": it takes a list of CSP sources']
  ]
  for (const [options, code, message] of cases) {
    const refusal = await refusalOf(options)
    t.equal(refusal.code, code, message)
    t.match(refusal.message, message)
  }
})

t.test('everything that is wrong is told at once', async t => {
  const { message, details } = await refusalOf({ stor: store, cors: 1 })
  t.match(message, 'stor is not an option; did you mean store?')
  t.match(message, 'store is missing')
  t.match(message, 'cors is 1')
  t.same(details.map(({ parameter }) => parameter).sort(), ['cors', 'stor', 'store'])
})

t.test('GraphiQL and the pages can be switched off, and nothing leads to them then', async t => {
  const bare = Fastify()
  await bare.register(caveat, { store, graphiql: false, docs: false, prefix: '/facts', logLevel: 'warn' })
  for (const path of ['/', '/graphiql', '/v1/docs']) t.equal((await bare.inject(`/facts${path}`)).statusCode, 404, path)
  for (const path of ['/v1/openapi.json', '/v1/figures', '/health']) t.equal((await bare.inject(`/facts${path}`)).statusCode, 200, path)
  t.notMatch((await bare.inject('/facts/v1/figurez/x')).body, '/docs')
  const withPages = Fastify()
  await withPages.register(caveat, { store, graphiql: false })
  const page = await withPages.inject('/')
  t.equal(page.statusCode, 200)
  t.notMatch(page.body, 'graphiql')
  t.match(page.body, 'openapi.json')
})
