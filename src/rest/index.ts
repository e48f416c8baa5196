import type { FastifyPluginAsync } from 'fastify'
import type { FactStore } from '../core/fact-store.ts'
import { addCaching } from '../http/caching.ts'
import { addCors } from '../http/cors.ts'
import { handleError } from '../http/handle-errors.ts'
import { docs } from './docs/index.ts'
import { ENDPOINTS } from './endpoints/index.ts'
import type { Endpoint } from './endpoints/endpoint.ts'
import { describeApi } from './openapi/describe-api.ts'
import { createProblems } from './query/problems.ts'
import { readQuery } from './query/read-query.ts'
import { METHODS, refuseUnknown } from './refuse-unknown.ts'

export interface RestOptions {
  readonly store: FactStore
}

/**
 * The REST API, under the prefix that it is registered with. Everything that it sets up stays in its scope, and
 * its routes carry no schemas: a host may set any compilers, parsers and plugins of its own.
 */
export const rest: FastifyPluginAsync<RestOptions> = async (app, { store }) => {
  app.setErrorHandler(handleError)
  addCors(app, { methods: METHODS })
  refuseUnknown(app)
  addCaching(app, { revision: async () => await store.revision(), vary: 'Accept-Encoding' })
  for (const endpoint of ENDPOINTS) addEndpoint(app, endpoint, store)
  const document = JSON.stringify(describeApi(app.prefix))
  app.get('/openapi.json', { exposeHeadRoute: true }, async (_request, reply) => await reply.type(JSON_TYPE).send(document))
  await app.register(docs)
}
