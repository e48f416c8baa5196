import type { FastifyInstance } from 'fastify'
import { DomainError } from '../domain/errors.ts'

/**
 * For a server of our own, in place of two refusals of Node's that have no words and no line in the log. Its setting `requireHostHeader` must be false: a
 * request of HTTP/1.1 without `Host` is refused like any other mistake. One that expects more than `100-continue` is answered, as RFC 9110 allows. Call it
 * before routes are added.
 */
export function answerBareRefusals (app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw: { headers, httpVersionMajor, httpVersionMinor } }, _reply, done) => {
    const isWrong = headers.host === undefined && httpVersionMajor === 1 && httpVersionMinor > 0
    done(isWrong ? new DomainError('MALFORMED_REQUEST', 'an HTTP/1.1 request names the host that it is for: the header Host is missing') : undefined)
  })
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response))
}
