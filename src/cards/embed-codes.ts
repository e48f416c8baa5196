import { html } from 'ghtml'
import type { FactStore } from '../core/fact-store.ts'
import type { Fact } from '../domain/items.ts'
import type { Language } from '../domain/wording.ts'
import { plainText } from '../domain/wording.ts'
import { readableText } from '../html/readable-text.ts'
import { loadFactCard } from './load/load-fact-card.ts'
import { embedAnswer } from './oembed/embed-answer.ts'
import { cardAddress } from './read-card-request.ts'
import { markdownCard } from './text/markdown-card.ts'

/** Every way to put a fact's card into another page, ready to be pasted. */
export interface EmbedCodes {
  /** the address of the card */
  readonly card: string
  readonly frame: string
  /** the address of the oEmbed answer */
  readonly oEmbed: string
  readonly element: string
  readonly markdown: string
}

/** @param base the address that Caveat is mounted at */
export async function embedCodesOf (store: FactStore, fact: Fact, language: Language, base: string): Promise<EmbedCodes> {
  const card = await loadFactCard(store, fact, language)
  const address = cardAddress(card, base)
  const { html: frame } = embedAnswer(card, {}, base)
  return {
    card: address,
    frame: String(frame),
    oEmbed: `${base}/oembed?url=${encodeURIComponent(address)}`,
    element: html`<script src="${base}/cards/element.js" async></script>
<caveat-card src="${address}"><a href="${address}">${readableText(plainText(card.title))}</a> ${readableText(plainText(card.caveat))}</caveat-card>`,
    markdown: markdownCard(card, address).trim()
  }
}
