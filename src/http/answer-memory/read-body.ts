import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyRequest, RequestPayload } from 'fastify'
import { errorCodes } from 'fastify'
import { ticketOf } from './ticket.ts'

/**
 * Reads the whole body of a request that says how long it is.
 * @returns false where there is no body, or one that is too long: nothing is read then, and `then` is not called
 */
export function readBody (request: IncomingMessage, maximum: number, then: (body: Buffer) => void): boolean {
  const length = Number(request.headers['content-length'])
  if (!(length > 0 && length <= maximum)) return false
  // a small body comes with its head, and is there as soon as that is parsed: a stream that flows takes a tenth of a remembered answer
  process.nextTick(() => {
    const first = request.read() as Buffer | null
    if (first?.length === length) then(first)
    else readOn(request, length, first, then)
  })
  return true
}

function readOn (request: IncomingMessage, length: number, first: Buffer | null, then: (body: Buffer) => void): void {
  const chunks = first === null ? [] : [first]
  let received = first?.length ?? 0
  // no more than that comes, so that the listener may stay
  request.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    received += chunk.length
    if (received === length) then(Buffer.concat(chunks))
  })
}

/**
 * Parses JSON bodies in a scope. One that was read before the framework saw the request is parsed at once: to hand it on to the framework's reader as
 * a stream takes longer than all that the memory does otherwise. Any other one is read as the framework reads it, with its limits and errors.
 */
export function parseJsonBodies (app: FastifyInstance, parse: (request: FastifyRequest, body: Buffer) => unknown): void {
  app.addContentTypeParser('application/json', (request, payload, done) => {
    const finish = (body: Buffer): void => {
      let value: unknown
      try {
        value = parse(request, body)
      } catch (error) {
        return done(error as Error)
      }
      done(null, value)
    }
    const body = ticketOf(request)?.key?.body
    if (body == null) readStream(request, payload, finish, done)
    else finish(body)
  })
}

function readStream (request: FastifyRequest, payload: RequestPayload, then: (body: Buffer) => void, fail: (error: Error) => void): void {
  const { bodyLimit } = request.routeOptions
  const length = Number(request.headers['content-length'])
  if (length > bodyLimit) return fail(new errorCodes.FST_ERR_CTP_BODY_TOO_LARGE())
  const chunks: Buffer[] = []
  let received = 0
  payload.on('data', take).on('end', end).on('error', end)
  payload.resume()

  function take (chunk: Buffer | string): void {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    received += bytes.length
    if (received <= bodyLimit && (payload.receivedEncodedLength ?? 0) <= bodyLimit) {
      chunks.push(bytes)
      return
    }
    stop()
    fail(new errorCodes.FST_ERR_CTP_BODY_TOO_LARGE())
  }

  function end (error?: Error & { statusCode?: number }): void {
    stop()
    if (error !== undefined) {
      const { statusCode = 0 } = error
      if (statusCode < 400) error.statusCode = 400
      fail(error)
    } else if (!Number.isNaN(length) && (payload.receivedEncodedLength || received) !== length) fail(new errorCodes.FST_ERR_CTP_INVALID_CONTENT_LENGTH())
    else then(Buffer.concat(chunks, received))
  }

  function stop (): void {
    payload.off('data', take).off('end', end).off('error', end)
  }
}
