import type { FastifyPluginAsync } from 'fastify'
import { embedCodesOf } from './cards/embed-codes.ts'
import { cards } from './cards/index.ts'
import { graphiql } from './graphql/graphiql.ts'
import { graphql } from './graphql/index.ts'
import { operations } from './operations.ts'
import type { CaveatOptions } from './options.ts'
import { OptionsSchema, readOptions } from './options.ts'
import { pages } from './pages/index.ts'
import { rest } from './rest/index.ts'

export type { CaveatOptions } from './options.ts'

/** Keeps a route out of @fastify/swagger's document, which is about the host's own routes. */
const HIDDEN: object = { hide: true }

/**
 * Caveat as a Fastify plugin: REST under `/v1`, GraphQL at `/graphql`, GraphiQL, cards, pages for
 * people, `/health`, `/ready` and `/metrics`, all under the prefix that it is registered with. Plain, not wrapped in fastify-plugin: the prefix
 * holds, and nothing leaks into the host.
 * @throws DomainError when an option is unknown or wrong
 */
export const caveat: FastifyPluginAsync<CaveatOptions> = async (app, options) => {
  const { store, cors, graphiql: hasGraphiql, docs, metrics, connectMetrics, graphql: { federation }, cards: { frameAncestors } } = readOptions(OptionsSchema, options)
  app.addHook('onRoute', route => { route.schema = { ...route.schema, ...HIDDEN } })
  await app.register(rest, { prefix: '/v1', store, cors, docs })
  await app.register(graphql, { prefix: '/graphql', store, cors, federation })
  if (hasGraphiql) await app.register(graphiql, { prefix: '/graphiql', endpoint: `${app.prefix.replace(/\/$/, '')}/graphql` })
  await app.register(cards, { store, cors, frameAncestors })
  await app.register(operations, { store, metrics: metrics ? connectMetrics ?? (read => async () => [await read()]) : null })
  if (docs) {
    await app.register(pages, {
      store, graphiql: hasGraphiql, embedCodesOf: async (fact, language, base) => await embedCodesOf(store, fact, language, base)
    })
  }
}

export default caveat
