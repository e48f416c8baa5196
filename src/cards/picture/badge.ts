import type { VerificationStatus } from '../../domain/verification.ts'
import type { Language } from '../../domain/wording.ts'
import { labelsOf } from '../../domain/wording.ts'
import { BADGE_COLOURS } from './colours.ts'
import { fitText } from './fit-text.ts'
import { round, svgText } from './svg-text.ts'

/** Something drawn, with the room that it takes. */
export interface Drawing {
  readonly svg: string
  readonly width: number
  readonly height: number
}

const PADDING = 0.45

/** How far a fact is verified, as a word in a coloured box; smaller where the room is narrow. The word says it all without the colour. */
export function statusBadge (status: VerificationStatus, language: Language, { x, y, size, width }: { readonly x: number, readonly y: number, readonly size: number, readonly width: number }): Drawing {
  const { ink, ground } = BADGE_COLOURS[status]
  const room = width - 2 * PADDING * size
  const text = fitText([labelsOf(language).statuses[status]], { face: 'strong', size, smallest: 0, width: room, height: size * 1.3 })
  const line = text.lines[0]?.width ?? 0
  const padding = PADDING * text.size
  const box = { width: line * text.size + 2 * padding, height: text.height + padding * 0.3 }
  return {
    ...box,
    svg: `<rect x="${round(x)}" y="${round(y)}" width="${round(box.width)}" height="${round(box.height)}" rx="${round(text.size * 0.2)}" fill="${ground}" stroke="${ink}" stroke-width="1.5"/>${svgText(text, { x: x + padding, y: y + padding * 0.3, colour: ink })}`
  }
}
