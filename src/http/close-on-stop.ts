import type { FastifyInstance } from 'fastify'

/**
 * Once a server is asked to close, an answer to a request in flight is the last on its connection: a caller that
 * keeps it open would hold up the stop. Call it before routes are added.
 */
export function closeConnectionsOnStop (app: FastifyInstance): void {
  let stopping = false
  app.addHook('preClose', async () => { stopping = true })
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (stopping) reply.header('connection', 'close')
    done()
  })
}
