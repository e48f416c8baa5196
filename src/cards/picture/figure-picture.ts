import type { ItemOf } from '../../domain/items.ts'
import type { RichText } from '../../domain/wording.ts'
import { plainText, writeQuantity } from '../../domain/wording.ts'
import type { Card } from '../card.ts'
import { COLOURS } from './colours.ts'
import type { TextBlock } from './fit-text.ts'
import { setText, sizesFrom } from './fit-text.ts'
import type { Box } from './layout.ts'
import { stack } from './stack.ts'

const LARGEST = 132
/** A quantity of many words takes one line from the first size on, two from the second one on. */
const [ONE_LINE_FROM, TWO_LINES_FROM] = [84, 56]
const [TEXT_RATIO, TEXT_LARGEST, TEXT_SMALLEST] = [0.42, 46, 30] as const

/** The house-style sentence of a figure with its quantity set large. Nothing of it is ever left out. */
export function figurePicture ({ title, language }: Card, figure: ItemOf<'figure'>, box: Box): string {
  const parts = splitAt(title, writeQuantity(figure, language))
  for (const size of sizesFrom(LARGEST)) {
    const blocks = parts.map(({ text, isQuantity }) => block(text, isQuantity, size, box.width))
    const most = size >= ONE_LINE_FROM ? 1 : size >= TWO_LINES_FROM ? 2 : Infinity
    const isSound = blocks.every(({ face, lines }) => face === 'text' || lines.length <= most)
    if (isSound && blocks.reduce((sum, { height }) => sum + height, 0) <= box.height) return stack(blocks, box, COLOURS.ink)
  }
  throw new Error('unreachable')
}

interface Part {
  readonly text: RichText
  readonly isQuantity: boolean
}

function block (text: RichText, isQuantity: boolean, size: number, width: number): TextBlock {
  if (isQuantity) return setText(text, 'headline', size, width)
  return setText(text, 'text', Math.min(size, Math.max(TEXT_SMALLEST, Math.min(size * TEXT_RATIO, TEXT_LARGEST))), width)
}

/** What a sentence says before a part of it, that part, and what follows; a comma stays with it. The sentence alone when it isn't there word by word. */
function splitAt (sentence: RichText, part: RichText): Part[] {
  const start = plainText(sentence).indexOf(plainText(part))
  const end = start + plainText(part).length
  const closed = end + (/^[,;:.]+/.exec(plainText(sentence).slice(end))?.[0].length ?? 0)
  if (start === -1) return [{ text: sentence, isQuantity: true }]
  return [
    { text: slice(sentence, 0, start), isQuantity: false },
    { text: slice(sentence, start, closed), isQuantity: true },
    { text: slice(sentence, closed, Infinity), isQuantity: false }
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
