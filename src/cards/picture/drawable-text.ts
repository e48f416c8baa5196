import type { RichText } from '../../domain/wording.ts'
import { readableText } from '../../html/readable-text.ts'

/** What XML can't hold, whatever the escape: lone surrogates and noncharacters. Controls go with what is unseen. */
const NOT_XML = /[\p{Cs}\ufffe\uffff]/gu
const CONTROLS = /\p{Cc}/gu
/** More marks on one letter than any language sets would draw over the lines around it. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Data as they may stand in a picture: on one line, and acting on nothing around them. */
export function drawableData (text: string): string {
  return readableText(text.replace(NOT_XML, '')).replace(STACKED_MARKS, '$1')
}

/** A text whose data may stand in a picture. */
export function drawable (rich: RichText): RichText {
  return rich.map(part => typeof part === 'string' ? part.replace(NOT_XML, '').replace(CONTROLS, ' ') : { ...part, text: drawableData(part.text) })
}

/** Text inside an XML element or attribute. */
export function xmlText (text: string): string {
  return text.replace(/[&<>"']/g, character => ESCAPES[character] ?? character)
}
