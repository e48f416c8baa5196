import type { FastifyInstance } from 'fastify'
import type { Answer } from '../http/answer-memory/answering.ts'
import { answerWith } from '../http/answer-memory/answering.ts'
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
export function addCardRoute (app: FastifyInstance, { storeFor, noteMore, prefix, frameAncestors, answering }: CardsContext): void {
  refuseOtherMethods(app, PATH, ['GET', 'HEAD'])
  app.get(PATH, { exposeHeadRoute: true }, answerWith(answering, async request => {
    const parameters = request.params as { kind: string, name: string }
    const { kind, id, format, language } = readCardRequest(parameters.kind, parameters.name, searchOf(request.url))
    // its caveat counts all facts of the story, those that it does not show, too
    if (kind === 'story') noteMore(request)
    const card = formsOf(await loadCard(storeFor(request), kind, id, language), { base: publicAddress(request, prefix), frameAncestors })
    return await answerAs(format, card, policyOf([], [], frameAncestors))
  }))
}

async function answerAs (format: CardFormat, card: CardForms, policy: string): Promise<Answer> {
  const headers = { 'content-type': CARD_FORMATS[format], 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' }
  switch (format) {
    case 'html': {
      const { document, contentSecurityPolicy } = card.page()
      return { headers: { ...headers, 'content-security-policy': contentSecurityPolicy }, body: document }
    }
    case 'txt': return { headers, body: card.text() }
    case 'md': return { headers, body: card.markdown() }
    case 'svg': return { headers: { ...headers, 'content-security-policy': policy }, body: card.svg() }
    case 'png': return { headers, body: await card.png() }
  }
}
