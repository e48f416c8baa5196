import type { Marker } from './draw-map.ts'

export interface PlacedLabel {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const GAP = 4
const LETTERS_MAX = 28
/** How wide a letter is, in ems, in a font that is wider than most. */
const LETTER = 0.6

/**
 * Labels beside their markers, the first ones first: right, left, above, below or aslant, wherever they cover neither a marker nor
 * another label; a label without room is left out, as the list of places has it anyway.
 */
export function placeLabels (markers: readonly Marker[], size: number, { width, height }: { width: number, height: number }): PlacedLabel[] {
  const taken = markers.map(({ x, y, radius }): Box => ({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }))
  const placed: PlacedLabel[] = []
  for (const marker of markers) {
    for (const { label, box } of candidates(marker, size)) {
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
      if (!isInside || taken.some(other => overlap(box, other))) continue
      taken.push(box)
      placed.push(label)
      break
    }
  }
  return placed
}

function candidates ({ place, x, y, radius }: Marker, size: number): { label: PlacedLabel, box: Box }[] {
  const letters = [...place.name]
  const text = letters.length > LETTERS_MAX ? `${letters.slice(0, LETTERS_MAX - 1).join('')}…` : place.name
  const width = Math.min(letters.length, LETTERS_MAX) * size * LETTER
  const away = radius + GAP
  const spot = (anchor: PlacedLabel['anchor'], atX: number, baseline: number): { label: PlacedLabel, box: Box } => {
    const left = anchor === 'start' ? atX : anchor === 'end' ? atX - width : atX - width / 2
    return { label: { id: place.id, text, x: round(atX), y: round(baseline), anchor }, box: { left, right: left + width, top: baseline - size, bottom: baseline + size * 0.3 } }
  }
  return [
    spot('start', x + away, y + size * 0.35),
    spot('end', x - away, y + size * 0.35),
    spot('middle', x, y - away - size * 0.3),
    spot('middle', x, y + away + size),
    spot('start', x + away * 0.7, y - away * 0.7),
    spot('start', x + away * 0.7, y + away * 0.7 + size * 0.7),
    spot('end', x - away * 0.7, y - away * 0.7),
    spot('end', x - away * 0.7, y + away * 0.7 + size * 0.7)
  ]
}

function overlap (one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

const round = (number: number): number => Math.round(number * 10) / 10
