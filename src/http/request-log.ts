import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorCode } from '../domain/errors.ts'

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
  app.addHook('onResponse', async (request, reply) => { logRequest(request, reply, revision) })
}

/**
 * One line at info: which route was asked for (the pattern, not the address), how it ended, how long it took,
 * and which revision of the data answered. No bodies, no addresses, no query values.
 */
export function logRequest (request: FastifyRequest, reply: FastifyReply, revision: string): void {
  const code = codes.get(request.raw)
  request.log.info({
    method: request.method,
    route: request.routeOptions.url ?? routes.get(request.raw) ?? null,
    statusCode: reply.statusCode,
    durationMs: Math.round(reply.elapsedTime * 100) / 100,
    revision,
    ...(code === undefined ? {} : { code })
  }, 'request')
}
