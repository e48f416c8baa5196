import type { RivalClaim } from '../../html/spread-chart.ts'
import { COLOURS } from './colours.ts'
import type { Box } from './layout.ts'
import { round } from './svg-text.ts'

/** Room at both ends of the scale for a dot or an arrow. */
const END = 8

/** A dot for one number, a line for a range, an arrow at an end that the claim leaves open. */
export function claimBar ({ low, high, counts }: RivalClaim, most: number, { x, y, width, height }: Box): string {
  const middle = y + height / 2
  const at = (number: number): number => x + END + number / most * (width - 2 * END)
  const [from, to] = [at(low ?? 0), at(high ?? most)]
  const radius = Math.min(6, height * 0.26)
  const colour = counts ? COLOURS.mark : COLOURS.soft
  const line = (start: number, end: number, stroke: string, thickness: number): string => `<line x1="${round(start)}" y1="${round(middle)}" x2="${round(end)}" y2="${round(middle)}" stroke="${stroke}" stroke-width="${round(thickness)}"/>`
  const dot = (centre: number): string => `<circle cx="${round(centre)}" cy="${round(middle)}" r="${round(radius)}" fill="${counts ? colour : COLOURS.paper}" stroke="${colour}" stroke-width="2"/>`
  const arrow = `<path d="M${round(x + width - END)} ${round(middle - radius - 1)}l10 ${round(radius + 1)}-10 ${round(radius + 1)}z" fill="${colour}"/>`
  return [
    line(x, x + width, COLOURS.line, 2),
    line(from, to, colour, radius * 0.66),
    low === null ? '' : dot(from),
    high === null ? arrow : dot(to)
  ].join('')
}
