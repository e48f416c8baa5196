import type { FastifyPluginAsync } from 'fastify'
import type { FactStore } from '../core/fact-store.ts'
import { CACHE_CONTROL } from '../http/cache-control.ts'
import { addCaching } from '../http/caching.ts'
import { handleError } from '../http/handle-errors.ts'
import { ownPayload } from '../http/own-payload.ts'
import { forwardedPrefix, publicAddress } from '../http/public-address.ts'
import { refuseOtherMethods } from '../http/refuse-other-methods.ts'
import type { SurrogateHeader } from '../http/surrogate-keys.ts'
import { createSurrogateKeys } from '../http/surrogate-keys.ts'
import { renderLandingPage } from './landing-page.ts'
import { LANDING_STYLE } from './landing-style.ts'
import { hashOf, pageHeaders } from './page-policy.ts'
import { addStoryRoute } from './story/add-story-route.ts'
import type { StorySources } from './story/load-story-view.ts'

const LANDING_HEADERS = pageHeaders(hashOf(LANDING_STYLE), null)

export interface PagesOptions extends Pick<StorySources, 'embedCodesOf'> {
  readonly store: FactStore
  /** whether there is GraphiQL to lead to */
  readonly graphiql: boolean
  /** the header that names what an answer is made from */
  readonly surrogateKeys: SurrogateHeader | false
}

/** Pages for people. Nothing from elsewhere, nothing that needs script, and a policy that says so. */
export const pages: FastifyPluginAsync<PagesOptions> = async (app, { store, graphiql, surrogateKeys, embedCodesOf }) => {
  const prefix = app.prefix.replace(/\/$/, '')
  const keys = createSurrogateKeys(store, surrogateKeys)
  app.setErrorHandler(handleError)
  refuseOtherMethods(app, '/', ['GET', 'HEAD'])
  // canonical links and embed codes name the host, so that the answers for two hosts are two
  addCaching(app, {
    revision: async () => await store.revision(),
    cacheControl: CACHE_CONTROL.facts,
    vary: 'Accept-Encoding',
    dependsOn: request => `${publicAddress(request, prefix)} ${graphiql}`,
    keys
  })
  app.get('/', { exposeHeadRoute: true }, async (request, reply) => {
    reply.type('text/html; charset=utf-8').headers(LANDING_HEADERS)
    return ownPayload(request, await renderLandingPage(keys.storeFor(request), { prefix: forwardedPrefix(request) + prefix, graphiql }))
  })
  await addStoryRoute(app, { store, embedCodesOf, prefix, keys })
}
