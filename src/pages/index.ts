import type { FastifyPluginAsync } from 'fastify'
import type { FactStore } from '../core/fact-store.ts'
import { addAnswering } from '../http/answer-memory/add-answering.ts'
import type { AnswerMemory } from '../http/answer-memory/answer-memory.ts'
import { answerWith } from '../http/answer-memory/answering.ts'
import { CACHE_CONTROL } from '../http/cache-control.ts'
import { handleError } from '../http/handle-errors.ts'
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
  /** null where answers are not remembered */
  readonly memory: AnswerMemory | null
  /** whether there is GraphiQL to lead to */
  readonly graphiql: boolean
  /** the header that names what an answer is made from */
  readonly surrogateKeys: SurrogateHeader | false
}

/** Pages for people. Nothing from elsewhere, nothing that needs script, and a policy that says so. */
export const pages: FastifyPluginAsync<PagesOptions> = async (app, { store, memory, graphiql, surrogateKeys, embedCodesOf }) => {
  const prefix = app.prefix.replace(/\/$/, '')
  const keys = createSurrogateKeys(store, surrogateKeys)
  const answering = { memory, store }
  app.setErrorHandler(handleError)
  refuseOtherMethods(app, '/', ['GET', 'HEAD'])
  // canonical links and embed codes name the host, so that the answers for two hosts are two
  addAnswering(app, answering, {
    cacheControl: CACHE_CONTROL.facts,
    vary: 'Accept-Encoding',
    dependsOn: request => `${publicAddress(request, prefix)} ${graphiql}`,
    keys
  })
  app.get('/', { exposeHeadRoute: true }, answerWith(answering, async request => ({
    headers: LANDING_HEADERS,
    body: await renderLandingPage(keys.storeFor(request), { prefix: forwardedPrefix(request) + prefix, graphiql })
  })))
  addStoryRoute(app, { store, embedCodesOf, prefix, keys, answering })
}
