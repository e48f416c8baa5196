import Fastify from 'fastify'
import mercurius from 'mercurius'
import { createResolvers, typeDefs } from './peer-schema.ts'
import { serve } from './serve.ts'

/** Mercurius over plain resolvers: as it comes, or with its compiler. */
serve<{ facts: number, jit: boolean }>(async ({ facts, jit }) => {
  const app = Fastify({ logger: false })
  await app.register(mercurius, { schema: typeDefs, resolvers: createResolvers(facts) as never, ...(jit ? { jit: 1 } : {}) })
  await app.listen({ port: 0, host: '127.0.0.1' })
  return app.server
})
