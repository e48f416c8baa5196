import type { FastifyInstance, FastifyReply } from 'fastify'
import { publicAddress } from '../http/public-address.ts'
import { refuseOtherMethods } from '../http/refuse-other-methods.ts'
import type { CardForms } from './card-forms.ts'
import { formsOf } from './card-forms.ts'
import type { CardFormat } from './card-kinds.ts'
import { CARD_FORMATS } from './card-kinds.ts'
import { policyOf } from './html/card-document.ts'
import type { CardsContext } from './index.ts'
import { loadCard } from './load/load-card.ts'
import { readCardRequest, searchOf } from './read-card-request.ts'

const PATH = '/cards/:kind/:name'

/** `GET /cards/<kind>/<id>`, with an ending for every form but the page. */
export function addCardRoute (app: FastifyInstance, { storeFor, prefix, frameAncestors }: CardsContext): void {
  refuseOtherMethods(app, PATH, ['GET', 'HEAD'])
  app.get<{ Params: { kind: string, name: string } }>(PATH, { exposeHeadRoute: true }, async (request, reply) => {
    const { kind, id, format, language } = readCardRequest(request.params.kind, request.params.name, searchOf(request.url))
    const card = formsOf(await loadCard(storeFor(request), kind, id, language), { base: publicAddress(request, prefix), frameAncestors })
    return await send(reply.type(CARD_FORMATS[format]), format, card, policyOf([], [], frameAncestors))
  })
}

async function send (reply: FastifyReply, format: CardFormat, card: CardForms, policy: string): Promise<FastifyReply> {
  reply.headers({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
  switch (format) {
    case 'html': {
      const { document, contentSecurityPolicy } = card.page()
      return reply.header('content-security-policy', contentSecurityPolicy).send(document)
    }
    case 'txt': return reply.send(card.text())
    case 'md': return reply.send(card.markdown())
    case 'svg': return reply.header('content-security-policy', policy).send(card.svg())
    case 'png': return await reply.send(await card.png())
  }
}
