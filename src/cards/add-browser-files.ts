import type { FastifyInstance } from 'fastify'
import { refuseOtherMethods } from '../http/refuse-other-methods.ts'
import { ELEMENT_SCRIPT, ELEMENT_VERSION } from './browser-files.ts'

const FRESH_FOR_AN_HOUR = 'public, max-age=3600, stale-while-revalidate=86400'
const NEVER_CHANGES = 'public, max-age=31536000, immutable'

/** The element's script: at an address that stays, and at one that names its content, for pages that pin it by its digest. */
export function addBrowserFiles (app: FastifyInstance): void {
  for (const [path, caching] of [['/cards/element.js', FRESH_FOR_AN_HOUR], [`/cards/element-${ELEMENT_VERSION}.js`, NEVER_CHANGES]] as const) {
    refuseOtherMethods(app, path, ['GET', 'HEAD'])
    app.get(path, { exposeHeadRoute: true }, async (request, reply) => {
      const etag = `"${ELEMENT_VERSION}"`
      reply.headers({ etag, 'cache-control': caching, 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'cross-origin' })
      if (request.headers['if-none-match']?.includes(etag) === true) return await reply.code(304).send()
      return await reply.type('text/javascript; charset=utf-8').send(ELEMENT_SCRIPT)
    })
  }
}
