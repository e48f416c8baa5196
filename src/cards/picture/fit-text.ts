import type { DataPart, RichText } from '../../domain/wording.ts'
import { plainText } from '../../domain/wording.ts'
import { drawable, drawableData } from './drawable-text.ts'
import type { Face } from './fonts.ts'
import { faceFor } from './fonts.ts'
import type { Line } from './wrap-text.ts'
import { wrap, wrappable } from './wrap-text.ts'

/** Lines of one size, ready to be drawn. Lengths are in pixels. */
export interface TextBlock {
  readonly lines: readonly Line[]
  readonly face: Face
  readonly size: number
  readonly width: number
  readonly height: number
}

export interface Room {
  readonly width: number
  readonly height: number
}

export interface FitOptions extends Room {
  readonly face: Face
  /** the size to begin with */
  readonly size: number
  /** the size at which the part that may be shortened is */
  readonly smallest: number
  /** the part that may lose words at its end */
  readonly shorten?: DataPart
}

export const LEADING = 1.28

/** How much of a line is filled: the rest is for the machines that draw a picture as SVG in a wider font than ours. */
const FILLED = 0.94
const STEP = 0.96

const graphemes = new Intl.Segmenter()

/** A text at one size. */
export function setText (text: RichText, face: Face, size: number, width: number): TextBlock {
  return setter(text, face, width)(size)
}

/** Sizes from a large one downwards, without an end: what may not be cut is made smaller until it fits. */
export function * sizesFrom (size: number): Generator<number, never> {
  for (let next = size; ; next *= STEP) yield next
}

/**
 * A text as large as the room allows. Where it would become too small to read, the part that may be shortened loses words,
 * which an ellipsis tells; only what must stay whole becomes smaller than that.
 */
export function fitText (text: RichText, { face, size, smallest, shorten, width, height }: FitOptions): TextBlock {
  const fits = (block: TextBlock): boolean => block.height <= height
  const at = setter(text, face, width)
  for (const next of sizesFrom(size)) {
    if (next < smallest && shorten !== undefined) {
      const short = shortest(text, shorten, part => fits(setText(part, face, smallest, width)))
      return fitText(short, { face, size: smallest, smallest, width, height })
    }
    const block = at(next)
    if (fits(block)) return block
  }
  throw new Error('unreachable')
}

/** The text at any size, taken apart once. */
function setter (text: RichText, wanted: Face, width: number): (size: number) => TextBlock {
  const parts = drawable(text)
  const face = faceFor(plainText(parts), wanted)
  const words = wrappable(parts, face)
  return size => {
    const lines = wrap(words, width * FILLED / size)
    return { lines, face, size, width, height: lines.length * size * LEADING }
  }
}

/** The text with as much of its part as fits; with a letter of it when nothing does. */
function shortest (text: RichText, part: DataPart, fits: (text: RichText) => boolean): RichText {
  const letters = [...graphemes.segment(drawableData(part.text))].map(({ segment }) => segment)
  const cut = (count: number): RichText => text.map(other => other === part ? { ...part, text: `${wholeWords(letters.slice(0, count).join(''))}…` } : other)
  let [least, most] = [1, letters.length - 1]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (fits(cut(middle))) least = middle
    else most = middle - 1
  }
  return cut(least)
}

/** A cut text without the word that was cut, where that isn't most of it. */
function wholeWords (text: string): string {
  const end = text.lastIndexOf(' ')
  return (end > text.length * 0.7 ? text.slice(0, end) : text).replace(/[\s,;:.–—-]+$/u, '')
}
