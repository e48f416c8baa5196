import Fastify from 'fastify'
import { serve } from './serve.ts'

/** What Fastify can do at most: it sends a text that is there already. */
serve<{ path: string, body: string }>(async ({ path, body }) => {
  const app = Fastify({ logger: false })
  app.get(path, (_request, reply) => { reply.header('content-type', 'application/json; charset=utf-8').send(body) })
  await app.listen({ port: 0, host: '127.0.0.1' })
  return app.server
})
