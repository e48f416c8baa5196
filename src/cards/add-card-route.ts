import type { FastifyInstance, FastifyReply } from 'fastify'
import { publicAddress } from '../http/public-address.ts'
import { refuseOtherMethods } from '../http/refuse-other-methods.ts'
import type { Card } from './card.ts'
import type { CardFormat } from './card-kinds.ts'
import { CARD_FORMATS } from './card-kinds.ts'
import type { DocumentOptions } from './html/card-document.ts'
import { cardDocument, policyOf } from './html/card-document.ts'
import type { CardsContext } from './index.ts'
import { loadCard } from './load/load-card.ts'
import { pngPicture } from './picture/png-picture.ts'
import { svgPicture } from './picture/svg-picture.ts'
import { cardAddress, readCardRequest, searchOf } from './read-card-request.ts'
import { markdownCard } from './text/markdown-card.ts'
import { plainCard } from './text/plain-card.ts'

const PATH = '/cards/:kind/:name'

/** `GET /cards/<kind>/<id>`, with an ending for every form but the page. */
export function addCardRoute (app: FastifyInstance, { store, prefix, frameAncestors }: CardsContext): void {
  refuseOtherMethods(app, PATH, ['GET', 'HEAD'])
  app.get<{ Params: { kind: string, name: string } }>(PATH, { exposeHeadRoute: true }, async (request, reply) => {
    const { kind, id, format, language } = readCardRequest(request.params.kind, request.params.name, searchOf(request.url))
    const card = await loadCard(store, kind, id, language)
    return await send(reply.type(CARD_FORMATS[format]), format, card, { base: publicAddress(request, prefix), frameAncestors })
  })
}

async function send (reply: FastifyReply, format: CardFormat, card: Card, options: DocumentOptions): Promise<FastifyReply> {
  reply.headers({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
  switch (format) {
    case 'html': {
      const { document, contentSecurityPolicy } = cardDocument(card, options)
      return reply.header('content-security-policy', contentSecurityPolicy).send(document)
    }
    case 'txt': return reply.send(plainCard(card))
    case 'md': return reply.send(markdownCard(card, cardAddress(card, options.base)))
    case 'svg': return reply.header('content-security-policy', policyOf([], [], options.frameAncestors)).send(svgPicture(card))
    case 'png': return await reply.send(await pngPicture(card))
  }
}
