import type { FastifyInstance } from 'fastify'
import { CACHE_CONTROL } from '../http/cache-control.ts'
import { addCaching } from '../http/caching.ts'
import { asFile } from '../http/compress.ts'
import { ownPayload } from '../http/own-payload.ts'
import { refuseOtherMethods } from '../http/refuse-other-methods.ts'
import { ELEMENT_SCRIPT, ELEMENT_VERSION } from './browser-files.ts'

const SCRIPT = asFile(Buffer.from(ELEMENT_SCRIPT))

/** The element's script: at an address that stays, and at one that names its content, for pages that pin it by its digest. */
export async function addBrowserFiles (app: FastifyInstance): Promise<void> {
  for (const [path, cacheControl] of [['/cards/element.js', CACHE_CONTROL.scripts], [`/cards/element-${ELEMENT_VERSION}.js`, CACHE_CONTROL.pinned]] as const) {
    await app.register(async file => {
      addCaching(file, { revision: async () => ELEMENT_VERSION, cacheControl, vary: 'Accept-Encoding' })
      refuseOtherMethods(file, path, ['GET', 'HEAD'])
      file.get(path, { exposeHeadRoute: true }, async (request, reply) => {
        reply.headers({ 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'cross-origin' })
        return await reply.type('text/javascript; charset=utf-8').send(ownPayload(request, SCRIPT))
      })
    })
  }
}
