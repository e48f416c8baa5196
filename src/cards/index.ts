import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { FactStore } from '../core/fact-store.ts'
import { addCaching } from '../http/caching.ts'
import { addCors } from '../http/cors.ts'
import { publicAddress } from '../http/public-address.ts'
import { refuseOtherMethods } from '../http/refuse-other-methods.ts'
import type { Card } from './card.ts'
import type { CardFormat } from './card-kinds.ts'
import { CARD_FORMATS } from './card-kinds.ts'
import { handleCardError } from './handle-card-error.ts'
import { cardDocument, policyOf } from './html/card-document.ts'
import { loadCard } from './load/load-card.ts'
import { pngPicture } from './picture/png-picture.ts'
import { svgPicture } from './picture/svg-picture.ts'
import { cardPath, readCardRequest } from './read-card-request.ts'
import { markdownCard } from './text/markdown-card.ts'
import { plainCard } from './text/plain-card.ts'

export interface CardsOptions {
  readonly store: FactStore
  /** whether any page may read cards from another origin, as the element does */
  readonly cors: boolean
  /** who may frame a card, as CSP sources */
  readonly frameAncestors: readonly string[]
}

const METHODS = ['GET', 'HEAD']

/** Cards: facts to embed in articles, each at `/cards/<kind>/<id>`, as a page, a picture or text. */
export const cards: FastifyPluginAsync<CardsOptions> = async (app, { store, cors, frameAncestors }) => {
  const prefix = app.prefix.replace(/\/$/, '')
  app.setErrorHandler(handleCardError)
  if (cors) addCors(app, { methods: [...METHODS, 'OPTIONS'].join(', ') })
  // canonical links name the host, so that the answers for two hosts are two
  addCaching(app, { revision: async () => await store.revision(), vary: 'Accept-Encoding', dependsOn: request => publicAddress(request, prefix) })
  refuseOtherMethods(app, '/cards/:kind/:name', METHODS)
  app.get<{ Params: { kind: string, name: string } }>('/cards/:kind/:name', { exposeHeadRoute: true }, async (request, reply) => {
    const { kind, id, format, language } = readCardRequest(request.params.kind, request.params.name, searchOf(request))
    const card = await loadCard(store, kind, id, language)
    return await send(reply.type(CARD_FORMATS[format]), format, card, { base: publicAddress(request, prefix), frameAncestors })
  })
}

function searchOf ({ url }: FastifyRequest): URLSearchParams {
  const start = url.indexOf('?')
  return new URLSearchParams(start === -1 ? '' : url.slice(start + 1))
}

async function send (reply: FastifyReply, format: CardFormat, card: Card, options: { readonly base: string, readonly frameAncestors: readonly string[] }): Promise<FastifyReply> {
  const address = `${options.base}${cardPath(card.kind, card.id)}`
  reply.headers({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
  switch (format) {
    case 'html': {
      const { document, contentSecurityPolicy } = cardDocument(card, options)
      return reply.header('content-security-policy', contentSecurityPolicy).send(document)
    }
    case 'txt': return reply.send(plainCard(card))
    case 'md': return reply.send(markdownCard(card, address))
    case 'svg': return reply.header('content-security-policy', policyOf([], [], options.frameAncestors)).send(svgPicture(card))
    case 'png': return await reply.send(await pngPicture(card))
  }
}
