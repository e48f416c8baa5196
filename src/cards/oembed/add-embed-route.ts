import type { FastifyInstance } from 'fastify'
import { answerWith } from '../../http/answer-memory/answering.ts'
import { publicAddress } from '../../http/public-address.ts'
import { refuseOtherMethods } from '../../http/refuse-other-methods.ts'
import type { CardsContext } from '../index.ts'
import { loadCard } from '../load/load-card.ts'
import { searchOf } from '../read-card-request.ts'
import { embedAnswer, embedXml } from './embed-answer.ts'
import { readEmbedRequest } from './read-embed-request.ts'

/** `GET /oembed?url=`: how to embed a card, for content management systems (oembed.com). */
export function addEmbedRoute (app: FastifyInstance, { storeFor, noteMore, prefix, answering }: CardsContext): void {
  refuseOtherMethods(app, '/oembed', ['GET', 'HEAD'])
  app.get('/oembed', { exposeHeadRoute: true }, answerWith(answering, async request => {
    const base = publicAddress(request, prefix)
    const embed = readEmbedRequest(searchOf(request.url), base)
    const { kind, id, language } = embed.card
    if (kind === 'story') noteMore(request)
    const answer = embedAnswer(await loadCard(storeFor(request), kind, id, language), embed, base)
    return embed.format === 'xml'
      ? { headers: { 'content-type': 'text/xml; charset=utf-8' }, body: embedXml(answer) }
      : { headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(answer) }
  }))
}
