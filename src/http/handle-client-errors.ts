import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyBaseLogger } from 'fastify'
import type { ErrorCode } from '../domain/errors.ts'
import { answerUnderWay } from './in-turn.ts'
import { problemDetails } from './problem-details.ts'
import { STATUS_OF } from './status-of.ts'

const CODES: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  HPE_HEADER_OVERFLOW: ['HEADERS_TOO_LARGE', 'the address and the headers together are too long'],
  ERR_HTTP_REQUEST_TIMEOUT: ['REQUEST_TIMEOUT', 'the request did not arrive in time']
}

/** Connections that have been found out already, and wait for the answers before. */
const waiting = new WeakSet<Socket>()

/**
 * For the `clientErrorHandler` setting of a server: answers what Node can't read as a request, and logs its line.
 * There is no request yet, so the answer is written to the connection, which ends with it, after those to the requests before.
 */
export function handleClientError (error: NodeJS.ErrnoException, socket: Socket, log: FastifyBaseLogger, revision: string): void {
  // what is left of a request that was answered is no other one
  if (error.code === 'ECONNRESET' || socket.destroyed || socket.writableEnded) return
  if (waiting.has(socket)) return
  // to the requests before the one that is none, or to the one that broke off
  const before = answerUnderWay(socket)
  if (before?.req.complete === true) {
    waiting.add(socket)
    before.once('finish', () => {
      waiting.delete(socket)
      handleClientError(error, socket, log, revision)
    })
    return
  }
  if (before?.headersSent === true) {
    socket.destroy()
    return
  }
  const [code, message] = CODES[error.code ?? ''] ?? ['MALFORMED_REQUEST', 'this is not an HTTP request']
  const status = STATUS_OF[code]
  const body = JSON.stringify(problemDetails({ code, status, message, details: [], ids: [] }))
  log.info({ method: null, route: null, statusCode: status, durationMs: 0, revision, code }, 'request')
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/problem+json\r\ncache-control: no-store\r\n` +
    `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`)
}
