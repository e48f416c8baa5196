import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { DomainError } from '../domain/errors.ts'
import { handleClientError } from './handle-client-errors.ts'

/**
 * For a server of our own, in place of refusals of Node's that have no words and no line in the log. Its setting `requireHostHeader` must be false: a
 * request of HTTP/1.1 without `Host` is refused like any other mistake. One that expects more than `100-continue` is answered, as RFC 9110 allows. CONNECT,
 * which Node does not take for a request, is refused. Call it before routes are added.
 */
export function answerBareRefusals (app: FastifyInstance, revision: string): void {
  // Node drops what comes after so many, Host too; how long they are together is bounded
  app.server.maxHeadersCount = 0
  app.addHook('onRequest', ({ raw: { headers, httpVersionMajor, httpVersionMinor } }, _reply, done) => {
    const isWrong = headers.host === undefined && httpVersionMajor === 1 && httpVersionMinor > 0
    done(isWrong ? new DomainError('MALFORMED_REQUEST', 'an HTTP/1.1 request names the host that it is for: the header Host is missing') : undefined)
  })
  app.server.on('connect', (_request, socket) => { refuseTunnel(socket as Socket, error => { handleClientError(error, socket as Socket, app.log, revision) }) })
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response))
}

/** Node has let go of such a connection: nobody else hears of its errors, or ends it where its caller does not. */
function refuseTunnel (socket: Socket, refuse: (error: Error) => void): void {
  socket.on('error', () => { socket.destroy() })
  socket.once('finish', () => { socket.destroy() })
  socket.resume()
  refuse(new Error('CONNECT'))
}
