import { createHash } from 'node:crypto'
import { html } from 'ghtml'
import { plainText } from '../../domain/wording.ts'
import type { Card } from '../card.ts'
import { PICTURE_SIZE } from '../card-kinds.ts'
import { jsonLdOf } from '../json-ld/json-ld.ts'
import { cardAddress } from '../read-card-request.ts'
import { pictureAlternative } from '../text/picture-description.ts'
import { readableText } from '../../html/readable-text.ts'
import { FRAME_SCRIPT } from '../browser-files.ts'
import { cardArticle } from './card-article.ts'
import { CARD_STYLE } from './card-style.ts'

/** A document, and the only styles and scripts in it that may act. */
export interface CardDocument {
  readonly document: string
  readonly contentSecurityPolicy: string
}

export interface DocumentOptions {
  /** where Caveat is mounted: an absolute address where it is known */
  readonly base: string
  /** who may frame the card, as CSP sources */
  readonly frameAncestors: readonly string[]
}

export const STYLE_HASH = hashOf(CARD_STYLE)
export const FRAME_HASH = hashOf(FRAME_SCRIPT)

/** A card as a page of its own, whole in one answer: nothing else is loaded. */
export function cardDocument (card: Card, { base, frameAncestors }: DocumentOptions): CardDocument {
  const { language } = card
  const address = cardAddress(card, base)
  const jsonLd = scriptText(jsonLdOf(card, address))
  return {
    document: html`<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
!${headOf(card, base)}
<style>!${CARD_STYLE}</style>
<script type="application/ld+json">!${jsonLd}</script>
</head>
<body>
!${cardArticle(card, address)}
<script>!${FRAME_SCRIPT}</script>
</body>
</html>
`,
    contentSecurityPolicy: policyOf([STYLE_HASH], [FRAME_HASH, hashOf(jsonLd)], frameAncestors)
  }
}

/** Nothing loads or runs but what is in the document, by its hash. */
export function policyOf (styles: readonly string[], scripts: readonly string[], frameAncestors: readonly string[]): string {
  return [
    "default-src 'none'", ...(styles.length === 0 ? [] : [`style-src ${styles.join(' ')}`]), scripts.length === 0 ? "script-src 'none'" : `script-src ${scripts.join(' ')}`,
    "base-uri 'none'", "form-action 'none'", `frame-ancestors ${frameAncestors.join(' ')}`
  ].join('; ')
}

function headOf (card: Card, base: string): string {
  const address = cardAddress(card, base)
  const [title, caveat] = [readableText(plainText(card.title)), readableText(plainText(card.caveat))]
  const alternative = pictureAlternative(card)
  const picture = cardAddress(card, base, 'png')
  const oEmbed = (format: string): string => `${base}/oembed?format=${format}&url=${encodeURIComponent(address)}`
  const meta = (attribute: string, name: string, content: string | number): string => html`<meta !${attribute}="${name}" content="${content}">`
  return html`<title>${title}</title>
<link rel="canonical" href="${address}">
<link rel="alternate" type="application/json+oembed" href="${oEmbed('json')}" title="${title}">
<link rel="alternate" type="text/xml+oembed" href="${oEmbed('xml')}" title="${title}">
<meta name="description" content="${caveat}">
!${[
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', 'Caveat'),
    meta('property', 'og:locale', card.language),
    meta('property', 'og:url', address),
    meta('property', 'og:title', title),
    meta('property', 'og:description', caveat),
    meta('property', 'og:image', picture),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', PICTURE_SIZE.width),
    meta('property', 'og:image:height', PICTURE_SIZE.height),
    meta('property', 'og:image:alt', alternative),
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('name', 'twitter:title', title),
    meta('name', 'twitter:description', caveat),
    meta('name', 'twitter:image', picture),
    meta('name', 'twitter:image:alt', alternative)
  ].join('\n')}`
}

/** JSON that can't end its script element, whatever it holds. */
function scriptText (value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function hashOf (text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
