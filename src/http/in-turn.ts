import type { RequestListener, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'

/**
 * Calls back when it is an answer's turn on its connection. Node hands all requests of a packet over at once: who asks for a thousand answers and reads
 * none of them would have all of them made, and held until the first one is sent.
 */
export function whenInTurn (response: ServerResponse, then: () => void): void {
  if (response.socket === null) response.once('socket', () => { then() })
  else then()
}

/** Answers the requests of a connection one after the other, whoever listens for them so far. For a server of our own; in a host, a hook does it. */
export function answerInTurn (app: FastifyInstance): void {
  const listeners = app.server.listeners('request') as RequestListener[]
  app.server.removeAllListeners('request').on('request', (request, response) => {
    whenInTurn(response, () => { for (const listener of listeners) listener(request, response) })
  })
}
