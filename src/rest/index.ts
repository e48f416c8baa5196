import type { FastifyPluginAsync } from 'fastify'
import type { FactStore } from '../core/fact-store.ts'
import { createBytesMemory } from '../core/revision-memory.ts'
import type { AnswerMemory } from '../http/answer-memory/answer-memory.ts'
import { addAnswering } from '../http/answer-memory/add-answering.ts'
import { CACHE_CONTROL } from '../http/cache-control.ts'
import { addCors } from '../http/cors.ts'
import { handleError } from '../http/handle-errors.ts'
import type { SurrogateHeader } from '../http/surrogate-keys.ts'
import { createSurrogateKeys } from '../http/surrogate-keys.ts'
import { addEndpoint } from './add-endpoint.ts'
import { docs } from './docs/docs-page.ts'
import { ENDPOINTS } from './endpoints/index.ts'
import { openApi } from './openapi/index.ts'
import { VERSION, versionsOf } from '../version.ts'
import { METHODS, refuseUnknown } from './refuse-unknown.ts'

export interface RestOptions {
  readonly store: FactStore
  /** null where answers are not remembered */
  readonly memory?: AnswerMemory | null
  /** whether any page may read it from another origin */
  readonly cors?: boolean
  /** whether there is a page that describes it */
  readonly docs?: boolean
  /** the header that names what an answer is made from */
  readonly surrogateKeys?: SurrogateHeader | false
}

/** Some twenty thousand facts as they are served. */
const BYTES_KEPT = 32_000_000

/**
 * The REST API, under the prefix that it is registered with. Everything that it sets up stays in its scope, and
 * its routes carry no schemas: a host may set any compilers, parsers and plugins of its own.
 */
export const rest: FastifyPluginAsync<RestOptions> = async (app, { store, memory = null, cors = true, docs: hasDocs = true, surrogateKeys = false }) => {
  app.setErrorHandler(handleError)
  if (cors) addCors(app, { methods: METHODS })
  refuseUnknown(app)
  const answering = { memory, store }
  await app.register(async facts => {
    const keys = createSurrogateKeys(store, surrogateKeys)
    addAnswering(facts, answering, { cacheControl: CACHE_CONTROL.facts, vary: 'Accept-Encoding', keys })
    const sources = { storeFor: keys.storeFor, written: createBytesMemory(BYTES_KEPT) }
    for (const endpoint of ENDPOINTS) addEndpoint(facts, endpoint, sources, answering)
  })
  await app.register(async documents => {
    const release = `${VERSION} ${versionsOf('@fastify/swagger-ui')}`
    const ofRelease = async (): Promise<string> => release
    addAnswering(documents, answering, { revision: ofRelease, cacheControl: CACHE_CONTROL.documents, vary: 'Accept-Encoding' })
    await documents.register(openApi, answering)
    if (hasDocs) await documents.register(docs, { prefix: '/docs', document: `${app.prefix}/openapi.json` })
  })
}
