import type { FastifyInstance, FastifyRequest } from 'fastify'
import { DomainError } from '../domain/errors.ts'
import { nearestTo } from '../domain/text.ts'
import { forwardedPrefix } from '../http/public-address.ts'
import { noteRoute } from '../http/request-log.ts'

/** What REST answers at every address that it knows. */
export const METHODS = 'GET, HEAD, OPTIONS'

const URL_MAX = 8000
const SHOWN_MAX = 200

/**
 * Answers what no route takes: 404 with the nearest address, 405 and `Allow` for a known address with another
 * method, 204 and `Allow` for OPTIONS. It does so before any body is read. Call it before routes are added.
 */
export function refuseUnknown (app: FastifyInstance): void {
  const routes = new Set<string>()
  app.addHook('onRoute', ({ url }) => { routes.add(url) })
  app.setNotFoundHandler(async request => { throw notFound(app, request, routes) })
  app.addHook('onRequest', (request, reply, done) => {
    if (request.url.length > URL_MAX) throw new DomainError('URI_TOO_LONG', `the address is longer than ${URL_MAX} characters`)
    // the router takes an empty segment for an id
    if (!request.is404 && (request.params as { id?: string }).id !== '') return done()
    const segments = segmentsOf(request.url)
    const known = [...routes].find(route => matches(segments, route))
    if (known === undefined) throw notFound(app, request, routes)
    noteRoute(request, known)
    reply.header('allow', METHODS)
    if (request.method !== 'OPTIONS') throw new DomainError('METHOD_NOT_ALLOWED', `facts are only read here: ${METHODS}, not ${request.method}`)
    reply.code(204).send()
  })
}

function notFound (app: FastifyInstance, request: FastifyRequest, routes: ReadonlySet<string>): DomainError {
  const outer = forwardedPrefix(request)
  const segments = segmentsOf(request.url)
  const path = segments.join('/')
  const named = segments.filter(segment => segment !== '')
  const candidates = [...routes].flatMap(route => {
    const parts = segmentsOf(route).slice(1)
    return parts.length === named.length ? [`/${parts.map((part, index) => part.startsWith(':') ? named[index] : part).join('/')}`] : []
  })
  const nearest = nearestTo(path, candidates)
  const hint = nearest === null ? `; ${outer}${app.prefix}/openapi.json says what there is` : `; did you mean ${outer}${nearest}?`
  return new DomainError('NOT_FOUND', `there is nothing at ${outer}${path.slice(0, SHOWN_MAX)}${hint}`)
}

function matches (segments: readonly string[], route: string): boolean {
  const parts = segmentsOf(route)
  return parts.length === segments.length && parts.every((part, index) => part.startsWith(':') ? segments[index] !== '' : part === segments[index])
}

function segmentsOf (url: string): string[] {
  return (url.split('?', 1)[0] ?? '').split('/')
}
