import type { RichText } from '../domain/wording.ts'
import { plainText } from '../domain/wording.ts'

/** A piece of a sentence: the part that it was split at, or what stands around it. */
export interface Piece {
  readonly text: RichText
  readonly isPart: boolean
}

/** What a sentence says before a part of it, that part, and what follows; a comma stays with it. The sentence alone when it isn't there word by word. */
export function splitAt (sentence: RichText, part: RichText): Piece[] {
  const start = plainText(sentence).indexOf(plainText(part))
  const end = start + plainText(part).length
  const closed = end + (/^[,;:.]+/.exec(plainText(sentence).slice(end))?.[0].length ?? 0)
  if (start === -1) return [{ text: sentence, isPart: true }]
  return [
    { text: slice(sentence, 0, start), isPart: false },
    { text: slice(sentence, start, closed), isPart: true },
    { text: slice(sentence, closed, Infinity), isPart: false }
  ].filter(({ text }) => plainText(text).trim() !== '')
}

function slice (rich: RichText, start: number, end: number): RichText {
  let at = 0
  return rich.flatMap(part => {
    const text = typeof part === 'string' ? part : part.text
    const piece = text.slice(Math.max(0, start - at), Math.max(0, end - at))
    at += text.length
    return piece === '' ? [] : [typeof part === 'string' ? piece : { ...part, text: piece }]
  })
}
