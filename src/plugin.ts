import type { FastifyInstance, FastifyPluginAsync } from 'fastify'
import type { z } from 'zod'
import { embedCodesOf } from './cards/embed-codes.ts'
import { cards } from './cards/index.ts'
import { graphiql } from './graphql/graphiql.ts'
import { graphql } from './graphql/index.ts'
import { LIMITS } from './graphql/limits.ts'
import type { AnswerMemory } from './http/answer-memory/answer-memory.ts'
import { createAnswerMemory } from './http/answer-memory/answer-memory.ts'
import { whenInTurn } from './http/in-turn.ts'
import { operations } from './operations.ts'
import type { CaveatOptions } from './options.ts'
import { OptionsSchema, readOptions } from './options.ts'
import { pages } from './pages/index.ts'
import { rest } from './rest/index.ts'

export type { CaveatOptions } from './options.ts'

/** Where POSTs are answered, and how long their bodies may be. */
export const POSTS = { url: '/graphql', bodyBytes: LIMITS.bodyBytes } as const

/** Keeps a route out of @fastify/swagger's document, which is about the host's own routes. */
const HIDDEN: object = { hide: true }

/**
 * Caveat as a Fastify plugin: REST under `/v1`, GraphQL at `/graphql`, GraphiQL, cards, pages for
 * people, `/health`, `/ready` and `/metrics`, all under the prefix that it is registered with. Plain, not wrapped in fastify-plugin: the prefix
 * holds, and nothing leaks into the host.
 * @throws DomainError when an option is unknown or wrong
 */
export const caveat: FastifyPluginAsync<CaveatOptions> = async (app, options) => {
  const { answerMemory, ...read } = readOptions(OptionsSchema, options)
  await mount(app, read, createAnswerMemory(answerMemory))
}

/** The same with a memory that a server of our own has made, and answers from first. */
export function caveatWith (memory: AnswerMemory | null): FastifyPluginAsync<CaveatOptions> {
  return async (app, options) => { await mount(app, readOptions(OptionsSchema, options), memory) }
}

async function mount (app: FastifyInstance, options: Omit<z.output<typeof OptionsSchema>, 'answerMemory'>, memory: AnswerMemory | null): Promise<void> {
  const { store, cors, surrogateKeys, graphiql: hasGraphiql, docs, metrics, connectMetrics, graphql: { federation }, cards: { frameAncestors } } = options
  app.addHook('onRequest', (_request, { raw }, done) => { whenInTurn(raw, done) })
  app.addHook('onRoute', route => { route.schema = { ...route.schema, ...HIDDEN } })
  await app.register(rest, { prefix: '/v1', store, memory, cors, docs, surrogateKeys })
  await app.register(graphql, { prefix: '/graphql', store, memory, cors, federation, surrogateKeys })
  if (hasGraphiql) await app.register(graphiql, { prefix: '/graphiql', endpoint: `${app.prefix.replace(/\/$/, '')}/graphql` })
  await app.register(cards, { store, memory, cors, frameAncestors, surrogateKeys })
  await app.register(operations, { store, memory, metrics: metrics ? connectMetrics ?? (read => async () => [await read()]) : null })
  if (docs) {
    await app.register(pages, {
      store, memory, graphiql: hasGraphiql, surrogateKeys, embedCodesOf: async (fact, language, base) => await embedCodesOf(store, fact, language, base)
    })
  }
}

export default caveat
