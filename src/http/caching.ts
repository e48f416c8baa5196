import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { VERSION } from '../version.ts'
import { rememberedTag, setOwnHeaders } from './answer-memory/ticket.ts'
import { forwardedPrefix } from './public-address.ts'

/** Fresh for half a minute, so that a correction spreads quickly; usable a while longer when the origin is slow or down. */
const CACHE_CONTROL = 'public, max-age=30, stale-while-revalidate=60, stale-if-error=3600'

export interface CachingOptions {
  readonly revision: (request: FastifyRequest) => Promise<string>
  /** the request headers that an answer in this scope depends on */
  readonly vary: string
  /** what else an answer depends on, besides its address */
  readonly dependsOn?: (request: FastifyRequest) => string
}

/**
 * Gives every successful GET and HEAD answer of this scope an ETag, `Cache-Control` and `Vary`, and answers
 * 304 before any work when the caller has it already. An answer is a pure function of revision and request,
 * so the tag is made from those two, never from the body; it is weak, as a proxy may compress the body.
 * An answer that says `no-store` by itself is let be.
 */
export function addCaching (app: FastifyInstance, { revision, vary, dependsOn }: CachingOptions): void {
  // taken before any data are read: should they change meanwhile, the answer is newer than its tag, never older
  const tags = new WeakMap<FastifyRequest, string>()
  app.addHook('onRequest', async (request, reply) => {
    if (!isCacheable(request)) return
    const tag = rememberedTag(request) ?? tagOf(request, await revision(request), vary, dependsOn?.(request))
    tags.set(request, tag)
    if (knows(request, tag)) return await setOwnHeaders(reply.code(304), headersOf(tag, vary)).send()
  })
  app.addHook('onSend', async (request, reply, payload) => {
    if (!isCacheable(request) || reply.statusCode === 304) return payload
    const tag = tags.get(request)
    if (reply.statusCode !== 200 || tag === undefined || reply.getHeader('cache-control') === 'no-store') {
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
      return payload
    }
    setOwnHeaders(reply, headersOf(tag, vary))
    if (request.headers['if-none-match']?.trim() !== '*') return payload
    reply.code(304).removeHeader('content-type')
    reply.removeHeader('content-length')
    // the framework drops the body of a HEAD answer itself, and needs it until then
    return request.method === 'HEAD' ? payload : null
  })
}

function isCacheable ({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD'
}

function tagOf (request: FastifyRequest, revision: string, vary: string, rest?: string): string {
  const varied = vary.split(', ').map(name => name === 'Accept-Encoding' ? '' : request.headers[name.toLowerCase()])
  const digest = createHash('sha256').update(JSON.stringify([VERSION, revision, forwardedPrefix(request) + request.url, varied, rest])).digest('base64url')
  return `W/"${digest.slice(0, 22)}"`
}

function headersOf (etag: string, vary: string): Record<string, string> {
  return { etag, 'cache-control': CACHE_CONTROL, vary }
}

/** Whether a caller has what this tag names: weak comparison with a list of tags (RFC 9110, 13.1.2). */
export function knows ({ headers }: Pick<FastifyRequest, 'headers'>, tag: string): boolean {
  const header = headers['if-none-match']
  if (header === undefined) return false
  if (header === tag) return true
  const opaque = tag.slice(2)
  return (header.match(/(?:W\/)?"[^"]*"/g) ?? []).some(candidate => candidate.replace(/^W\//, '') === opaque)
}
