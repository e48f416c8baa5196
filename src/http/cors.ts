import type { FastifyInstance } from 'fastify'

const PREFLIGHT_SECONDS = 86_400

export interface CorsOptions {
  /** the methods that this scope answers, e.g. "GET, HEAD, OPTIONS" */
  readonly methods: string
}

/**
 * Lets any page read this scope: what it serves is public and takes no credentials. A host's own policy goes first, also
 * where it does not allow the origin, which it shows by `Vary: Origin`. A scope works without this: OPTIONS is answered,
 * but no other origin may read.
 * (The usual plugin can't be registered in a scope whose host has it too: its decorator would stand there twice.)
 */
export function addCors (app: FastifyInstance, { methods }: CorsOptions): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (reply.hasHeader('access-control-allow-origin') || /\borigin\b/i.test(String(reply.getHeader('vary') ?? ''))) return done()
    reply.headers({ 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag, Link, Allow' })
    if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return done()
    reply.code(204).headers({
      'access-control-allow-methods': methods,
      'access-control-allow-headers': '*',
      'access-control-max-age': String(PREFLIGHT_SECONDS),
      allow: methods
    }).send()
  })
}
