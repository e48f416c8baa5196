import type { FastifyPluginAsync } from 'fastify'
import type { FactStore } from './core/fact-store.ts'
import { graphiql } from './graphql/graphiql.ts'
import { graphql } from './graphql/index.ts'
import { operations } from './operations.ts'
import { pages } from './pages/index.ts'
import { rest } from './rest/index.ts'

export interface CaveatOptions {
  /** where the facts are */
  readonly store: FactStore
}

/**
 * Caveat as a Fastify plugin: REST under `/v1`, GraphQL at `/graphql`, GraphiQL, the landing page, `/health` and
 * `/ready`, all under the prefix that it is registered with. Plain, not wrapped in fastify-plugin: the prefix
 * holds, and nothing leaks into the host.
 */
export const caveat: FastifyPluginAsync<CaveatOptions> = async (app, { store }) => {
  if (typeof store?.revision !== 'function') throw new TypeError('caveat has no store: register it with one, as in app.register(caveat, { store })')
  await app.register(rest, { prefix: '/v1', store })
  await app.register(graphql, { prefix: '/graphql', store })
  await app.register(graphiql, { prefix: '/graphiql', endpoint: `${app.prefix.replace(/\/$/, '')}/graphql` })
  await app.register(operations, { store })
  await app.register(pages, { store })
}

export default caveat
