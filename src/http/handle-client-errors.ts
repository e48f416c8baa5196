import type { ServerResponse } from 'node:http'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { FastifyBaseLogger } from 'fastify'
import type { ErrorCode } from '../domain/errors.ts'
import { problemDetails } from './problem-details.ts'
import { STATUS_OF } from './status-of.ts'

const CODES: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  HPE_HEADER_OVERFLOW: ['HEADERS_TOO_LARGE', 'the address and the headers together are too long'],
  ERR_HTTP_REQUEST_TIMEOUT: ['REQUEST_TIMEOUT', 'the request did not arrive in time']
}

/** What Node is answering on a connection: the requests before the one that is none, or the one that broke off. */
type Answering = Socket & { readonly _httpMessage?: ServerResponse | null }

/**
 * For the `clientErrorHandler` setting of a server: answers what Node can't read as a request, and logs its line.
 * There is no request yet, so the answer is written to the connection, which ends with it, after those to the requests before.
 */
export function handleClientError (error: NodeJS.ErrnoException, socket: Answering, log: FastifyBaseLogger, revision: string): void {
  // what is left of a request that was answered is no other one
  if (error.code === 'ECONNRESET' || socket.destroyed || socket.writableEnded) return
  const before = socket._httpMessage
  if (before?.req.complete === true) {
    before.once('finish', () => { handleClientError(error, socket, log, revision) })
    return
  }
  if (before?.headersSent === true) {
    socket.destroy()
    return
  }
  refuseOn(socket, CODES[error.code ?? ''] ?? ['MALFORMED_REQUEST', 'this is not an HTTP request'], log, revision)
}

/** Writes a refusal to a connection, which ends with it, and logs its line. */
export function refuseOn (socket: Duplex, [code, message]: readonly [ErrorCode, string], log: FastifyBaseLogger, revision: string, method: string | null = null): void {
  const status = STATUS_OF[code]
  const body = JSON.stringify(problemDetails({ code, status, message, details: [], ids: [] }))
  log.info({ method, route: null, statusCode: status, durationMs: 0, revision, code }, 'request')
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/problem+json\r\ncache-control: no-store\r\n` +
    `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`)
}
