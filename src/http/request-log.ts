import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorCode } from '../domain/errors.ts'

const ABOVE_INFO: ReadonlySet<string> = new Set(['warn', 'error', 'fatal', 'silent'])

const codes = new WeakMap<object, ErrorCode>()
const routes = new WeakMap<object, string>()

/** Remembers the code that a request was refused with, for its line in the log. */
export function noteErrorCode (request: FastifyRequest, code: ErrorCode): void {
  codes.set(request.raw, code)
}

/** Remembers the route of a request whose method it does not take. */
export function noteRoute (request: FastifyRequest, route: string): void {
  routes.set(request.raw, route)
}

/** Logs one line for each request of this scope, see `logRequest`. */
export function addRequestLog (app: FastifyInstance, revision: string): void {
  app.addHook('onResponse', (request, reply, done) => {
    logRequest(request, reply, revision)
    done()
  })
}

/**
 * One line at info: which route was asked for (the pattern, not the address), how it ended, how long it took,
 * and which revision of the data answered. No bodies, no addresses, no query values.
 */
export function logRequest (request: FastifyRequest, reply: FastifyReply, revision: string): void {
  const code = codes.get(request.raw)
  writeRequestLine(request.log, {
    method: request.method,
    route: request.routeOptions.url ?? routes.get(request.raw) ?? null,
    statusCode: reply.statusCode,
    durationMs: reply.elapsedTime,
    revision,
    ...(code === undefined ? {} : { code })
  })
}

export interface RequestLine {
  /** where the logger does not know it */
  readonly reqId?: string
  readonly method: string
  readonly route: string | null
  readonly statusCode: number
  readonly durationMs: number
  readonly revision: string
  readonly code?: ErrorCode
}

/** Whether a log takes the lines of requests. */
export function takesRequestLines ({ level }: FastifyBaseLogger): boolean {
  return !ABOVE_INFO.has(level)
}

/** Writes the line of a request, see `logRequest`. */
export function writeRequestLine (log: FastifyBaseLogger, line: RequestLine): void {
  log.info({ ...line, durationMs: Math.round(line.durationMs * 100) / 100 }, 'request')
}
