import type { FastifyPluginAsync } from 'fastify'
import type { FactStore } from '../core/fact-store.ts'
import { CACHE_CONTROL } from '../http/cache-control.ts'
import { addCaching } from '../http/caching.ts'
import { addCors } from '../http/cors.ts'
import { handleError } from '../http/handle-errors.ts'
import type { SurrogateHeader } from '../http/surrogate-keys.ts'
import { createSurrogateKeys } from '../http/surrogate-keys.ts'
import { addEndpoint } from './add-endpoint.ts'
import { docs } from './docs/docs-page.ts'
import { ENDPOINTS } from './endpoints/index.ts'
import { openApi } from './openapi/index.ts'
import { VERSION } from '../version.ts'
import { METHODS, refuseUnknown } from './refuse-unknown.ts'

export interface RestOptions {
  readonly store: FactStore
  /** whether any page may read it from another origin */
  readonly cors?: boolean
  /** whether there is a page that describes it */
  readonly docs?: boolean
  /** the header that names what an answer is made from */
  readonly surrogateKeys?: SurrogateHeader | false
}

/**
 * The REST API, under the prefix that it is registered with. Everything that it sets up stays in its scope, and
 * its routes carry no schemas: a host may set any compilers, parsers and plugins of its own.
 */
export const rest: FastifyPluginAsync<RestOptions> = async (app, { store, cors = true, docs: hasDocs = true, surrogateKeys = false }) => {
  app.setErrorHandler(handleError)
  if (cors) addCors(app, { methods: METHODS })
  refuseUnknown(app)
  await app.register(async facts => {
    const keys = createSurrogateKeys(store, surrogateKeys)
    addCaching(facts, { revision: async () => await store.revision(), cacheControl: CACHE_CONTROL.facts, vary: 'Accept-Encoding', keys })
    for (const endpoint of ENDPOINTS) addEndpoint(facts, endpoint, keys.storeFor)
  })
  await app.register(async documents => {
    addCaching(documents, { revision: async () => VERSION, cacheControl: CACHE_CONTROL.documents, vary: 'Accept-Encoding' })
    await documents.register(openApi)
    if (hasDocs) await documents.register(docs, { prefix: '/docs', document: `${app.prefix}/openapi.json` })
  })
}
