import { checkRequest } from '../core/check-request.ts'
import { DomainError } from '../domain/errors.ts'
import type { Language } from '../domain/wording.ts'
import { plainText } from '../domain/wording.ts'
import type { VerificationStatus } from '../domain/verification.ts'
import type { Card } from './card.ts'
import type { CardKind } from './card-kinds.ts'
import { cardArticle } from './html/card-article.ts'
import type { CardDocument, DocumentOptions } from './html/card-document.ts'
import { cardDocument } from './html/card-document.ts'
import type { EmbedAnswer, EmbedRoom } from './oembed/embed-answer.ts'
import { embedAnswer } from './oembed/embed-answer.ts'
import { pngPicture } from './picture/png-picture.ts'
import { svgPicture } from './picture/svg-picture.ts'
import { cardAddress } from './read-card-request.ts'
import { markdownCard } from './text/markdown-card.ts'
import { pictureAlternative } from './text/picture-description.ts'
import { plainCard } from './text/plain-card.ts'
import { readableText } from '../html/readable-text.ts'

/** One card in every form that it has; each form is made when it is asked for. */
export interface CardForms {
  readonly kind: CardKind
  readonly id: string
  /** the language of the card's own words */
  readonly language: Language
  /** where the card's page is */
  readonly address: string
  /** one line that may travel alone: a fact's carries who says it and how far it is verified */
  readonly title: string
  readonly caveat: string
  /** null where several facts stand on the card, each with its own */
  readonly status: VerificationStatus | null
  /** what a picture of the card shows, for `alt` */
  readonly alternative: string
  /** a page of its own, for an iframe, and the policy that it is sent with */
  readonly page: () => CardDocument
  /** the HTML to put into a page that has CARD_STYLE, or a style of its own */
  readonly article: () => string
  readonly text: () => string
  readonly markdown: () => string
  readonly svg: () => string
  /** throws DomainError PICTURES_UNAVAILABLE where the platform has no renderer */
  readonly png: () => Promise<Buffer>
  /** the oEmbed answer: an iframe with its size; throws DomainError INVALID_PARAMETER, UNKNOWN_PARAMETER */
  readonly embed: (room?: EmbedRoom) => EmbedAnswer
}

export function formsOf (card: Card, options: DocumentOptions): CardForms {
  const { kind, id, language, title, caveat, status } = card
  const address = cardAddress(card, options.base)
  return {
    kind,
    id,
    language,
    address,
    title: readableText(plainText(title)),
    caveat: readableText(plainText(caveat)),
    status,
    alternative: pictureAlternative(card),
    page: () => cardDocument(card, options),
    article: () => cardArticle(card, address),
    text: () => plainCard(card),
    markdown: () => markdownCard(card, address),
    svg: () => svgPicture(card),
    png: async () => await pngPicture(card),
    embed: (room = {}) => embedAnswer(card, checkRoom(room), options.base)
  }
}

function checkRoom (room: EmbedRoom): EmbedRoom {
  checkRequest(room, ['maxWidth', 'maxHeight'])
  const details = Object.entries(room).filter(([, pixels]) => pixels != null && !(Number.isSafeInteger(pixels) && pixels > 0))
    .map(([parameter]) => ({ parameter, message: `${parameter} is a whole number of pixels, from 1` }))
  if (details.length > 0) throw new DomainError('INVALID_PARAMETER', details.map(({ message }) => message).join('; '), { details })
  return room
}
