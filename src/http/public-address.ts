import type { FastifyInstance, FastifyRequest } from 'fastify'

/** What may be a host: other characters would end up in links. */
const HOST = /^(?:[\w-]+\.)*[\w-]+(?::\d+)?$|^\[[\da-f:.]+\](?::\d+)?$/i

/** What may come before our paths: plain segments only, as it ends up in links. */
const PATH = /^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*$/

/**
 * The path that a trusted proxy has taken off before it handed the request on (`X-Forwarded-Prefix`), to put before every
 * link; '' where there is none. It counts only where the host trusts the proxy that the request came from.
 */
export function forwardedPrefix (request: FastifyRequest): string {
  const header = request.headers['x-forwarded-prefix']
  // there are several addresses only where the nearest one is a trusted proxy's
  if (typeof header !== 'string' || (request.ips ?? []).length < 2) return ''
  const prefix = header.trim().replace(/\/+$/, '')
  return PATH.test(prefix) ? prefix : ''
}

const ORIGIN = Symbol('origin')

/** Says where readers reach this server, whatever a request says. Call it before its scopes are made. @param origin e.g. `https://news.example` */
export function fixPublicOrigin (app: FastifyInstance, origin: string): void {
  app.decorate(ORIGIN, origin)
}

/**
 * The address under which the outside knows a path of this server, e.g. `https://news.example/api/facts/v1`: the scheme and
 * the host of the request, as a trusted proxy has them, and the prefix that it took off. For where a root-relative
 * link won't do; such an answer depends on the request's host, unless the origin is fixed.
 * Without scheme and host where the request names no host that could be one.
 * @param path with the prefix that Caveat is registered with
 */
export function publicAddress (request: FastifyRequest, path: string): string {
  const { protocol, host } = request
  const fixed = (request.server as { readonly [ORIGIN]?: string })[ORIGIN]
  return `${fixed ?? (HOST.test(host) ? `${protocol.toLowerCase() === 'https' ? 'https' : 'http'}://${host}` : '')}${forwardedPrefix(request)}${path}`
}
