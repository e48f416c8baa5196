import type { FastifyPluginAsync } from 'fastify'
import type { FactStore } from '../core/fact-store.ts'
import type { AnswerMemory } from '../http/answer-memory/answer-memory.ts'
import type { Answering } from '../http/answer-memory/answering.ts'
import { addAnswering } from '../http/answer-memory/add-answering.ts'
import { CACHE_CONTROL } from '../http/cache-control.ts'
import { addCors } from '../http/cors.ts'
import { publicAddress } from '../http/public-address.ts'
import type { SurrogateHeader, SurrogateKeys } from '../http/surrogate-keys.ts'
import { createSurrogateKeys } from '../http/surrogate-keys.ts'
import { versionsOf } from '../version.ts'
import { addBrowserFiles } from './add-browser-files.ts'
import { addCardRoute } from './add-card-route.ts'
import { addEmbedRoute } from './oembed/add-embed-route.ts'
import { createCardErrorHandler } from './handle-card-error.ts'

export interface CardsOptions {
  readonly store: FactStore
  /** null where answers are not remembered */
  readonly memory: AnswerMemory | null
  /** whether any page may read cards from another origin, as the element does */
  readonly cors: boolean
  /** who may frame a card, as CSP sources */
  readonly frameAncestors: readonly string[]
  /** the header that names what an answer is made from */
  readonly surrogateKeys: SurrogateHeader | false
}

/** What the routes of cards share. */
export interface CardsContext extends Pick<CardsOptions, 'frameAncestors'>, Pick<SurrogateKeys, 'storeFor' | 'noteMore'> {
  /** the path that Caveat is mounted at, without a slash at its end */
  readonly prefix: string
  readonly answering: Answering
}

/** Cards: facts to embed in articles, each at `/cards/<kind>/<id>`, as a page, a picture or text; and how to embed them. */
export const cards: FastifyPluginAsync<CardsOptions> = async (app, { store, memory, cors, frameAncestors, surrogateKeys }) => {
  const keys = createSurrogateKeys(store, surrogateKeys)
  const renderer = versionsOf('@resvg/resvg-js')
  const answering = { memory, store }
  const context = { storeFor: keys.storeFor, noteMore: keys.noteMore, frameAncestors, prefix: app.prefix.replace(/\/$/, ''), answering }
  app.setErrorHandler(createCardErrorHandler(frameAncestors))
  if (cors) addCors(app, { methods: 'GET, HEAD, OPTIONS' })
  await addBrowserFiles(app)
  await app.register(async answers => {
    // canonical links name the host, so that the answers for two hosts are two; and another renderer draws other bytes
    addAnswering(answers, answering, {
      cacheControl: CACHE_CONTROL.facts,
      // a PNG is the same bytes for all
      vary: ({ params }) => (params as { name?: string }).name?.endsWith('.png') === true ? '' : 'Accept-Encoding',
      dependsOn: request => `${publicAddress(request, context.prefix)} ${frameAncestors.join(' ')} ${renderer}`,
      keys
    })
    addCardRoute(answers, context)
    addEmbedRoute(answers, context)
  })
}
