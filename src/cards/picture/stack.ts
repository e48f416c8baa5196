import type { TextBlock } from './fit-text.ts'
import type { Box } from './layout.ts'
import { svgText } from './svg-text.ts'

/** Blocks of text one below the other, in the middle of a box. */
export function stack (blocks: readonly TextBlock[], { x, y, height }: Box, colour: string): string {
  const total = blocks.reduce((sum, block) => sum + block.height, 0)
  let top = y + Math.max(0, height - total) / 2
  return blocks.map(block => {
    const svg = svgText(block, { x, y: top, colour })
    top += block.height
    return svg
  }).join('')
}
