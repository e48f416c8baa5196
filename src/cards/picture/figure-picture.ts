import type { ItemOf } from '../../domain/items.ts'
import type { RichText } from '../../domain/wording.ts'
import { writeQuantity } from '../../domain/wording.ts'
import type { Card } from '../card.ts'
import { splitAt } from '../split-at.ts'
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
    const blocks = parts.map(({ text, isPart }) => block(text, isPart, size, box.width))
    const most = size >= ONE_LINE_FROM ? 1 : size >= TWO_LINES_FROM ? 2 : Infinity
    const isSound = blocks.every(({ face, lines }) => face === 'text' || lines.length <= most)
    if (isSound && blocks.reduce((sum, { height }) => sum + height, 0) <= box.height) return stack(blocks, box, COLOURS.ink)
  }
  throw new Error('unreachable')
}

function block (text: RichText, isQuantity: boolean, size: number, width: number): TextBlock {
  if (isQuantity) return setText(text, 'headline', size, width)
  return setText(text, 'text', Math.min(size, Math.max(TEXT_SMALLEST, Math.min(size * TEXT_RATIO, TEXT_LARGEST))), width)
}
