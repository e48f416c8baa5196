import { html } from 'ghtml'
import { plainText } from '../../domain/wording.ts'
import type { Card } from '../card.ts'
import { PICTURE_SIZE } from '../card-kinds.ts'
import { cardAddress } from '../read-card-request.ts'
import { readableText } from '../../html/readable-text.ts'
import { cardHeight } from './card-height.ts'

/** An oEmbed answer of the type rich; `caveat` is ours. */
export type EmbedAnswer = Readonly<Record<string, string | number>>

/** The room that there is for a card, in pixels. */
export interface EmbedRoom {
  readonly maxWidth?: number | null | undefined
  readonly maxHeight?: number | null | undefined
}

const WIDTH = 600
/** How long a consumer may keep an answer, in seconds: as long as caches may. */
const CACHE_AGE = 30

/** How to embed a card: an iframe of the width that is asked for and of the height that the card has at that width. */
export function embedAnswer (card: Card, { maxWidth, maxHeight }: EmbedRoom, base: string): EmbedAnswer {
  const width = Math.min(maxWidth ?? WIDTH, WIDTH)
  const height = Math.min(maxHeight ?? Infinity, cardHeight(card, width))
  const [title, caveat] = [readableText(plainText(card.title)), readableText(plainText(card.caveat))]
  const showsThumbnail = (maxWidth ?? Infinity) >= PICTURE_SIZE.width && (maxHeight ?? Infinity) >= PICTURE_SIZE.height
  return {
    version: '1.0',
    type: 'rich',
    title,
    caveat,
    provider_name: 'Caveat',
    provider_url: `${base}/`,
    cache_age: CACHE_AGE,
    width,
    height,
    html: html`<iframe src="${cardAddress(card, base)}" title="${title}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"></iframe>`,
    ...(showsThumbnail
      ? { thumbnail_url: cardAddress(card, base, 'png'), thumbnail_width: PICTURE_SIZE.width, thumbnail_height: PICTURE_SIZE.height }
      : {})
  }
}

/** The same answer as XML. */
export function embedXml (answer: EmbedAnswer): string {
  const members = Object.entries(answer).map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${members.join('')}</oembed>\n`
}

function escapeXml (text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
