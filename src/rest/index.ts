import type { FastifyPluginAsync } from 'fastify'
import type { FactStore } from '../core/fact-store.ts'
import { createTextMemory } from '../core/revision-memory.ts'
import { addCaching } from '../http/caching.ts'
import { addCors } from '../http/cors.ts'
import { handleError } from '../http/handle-errors.ts'
import { addEndpoint } from './add-endpoint.ts'
import { docs } from './docs/docs-page.ts'
import { ENDPOINTS } from './endpoints/index.ts'
import { openApi } from './openapi/index.ts'
import { METHODS, refuseUnknown } from './refuse-unknown.ts'

export interface RestOptions {
  readonly store: FactStore
  /** whether any page may read it from another origin */
  readonly cors?: boolean
  /** whether there is a page that describes it */
  readonly docs?: boolean
}

/** Some twenty thousand facts as they are served. */
const CHARACTERS_KEPT = 24_000_000

/**
 * The REST API, under the prefix that it is registered with. Everything that it sets up stays in its scope, and
 * its routes carry no schemas: a host may set any compilers, parsers and plugins of its own.
 */
export const rest: FastifyPluginAsync<RestOptions> = async (app, { store, cors = true, docs: hasDocs = true }) => {
  app.setErrorHandler(handleError)
  if (cors) addCors(app, { methods: METHODS })
  refuseUnknown(app)
  addCaching(app, { revision: async () => await store.revision(), vary: 'Accept-Encoding' })
  const texts = createTextMemory(CHARACTERS_KEPT)
  for (const endpoint of ENDPOINTS) addEndpoint(app, endpoint, { store, texts })
  await app.register(openApi)
  if (hasDocs) await app.register(docs, { prefix: '/docs', document: `${app.prefix}/openapi.json` })
}
