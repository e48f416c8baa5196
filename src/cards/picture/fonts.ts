import { createRequire } from 'node:module'
import type { FontMetrics } from './font-metrics.ts'
import { readFontMetrics } from './font-metrics.ts'

/** The typefaces of pictures. They are wider than most, so that a line which fits in these fits in a reader's own. */
export const FACES = {
  headline: { file: 'DejaVuSerifCondensed-Bold', serif: true, weight: 700, other: 'strong' },
  quote: { file: 'DejaVuSerifCondensed', serif: true, weight: 400, other: 'text' },
  text: { file: 'DejaVuSansCondensed', serif: false, weight: 400, other: 'text' },
  strong: { file: 'DejaVuSansCondensed-Bold', serif: false, weight: 700, other: 'strong' }
} as const

export type Face = keyof typeof FACES

/** What a reader's machine draws with, best first. The renderer of PNG has the first one only. */
export const SERIF_FAMILY = "'DejaVu Serif', Georgia, 'Times New Roman', serif"
export const SANS_FAMILY = "'DejaVu Sans', 'Segoe UI', Helvetica, Arial, sans-serif"

/** Where the fonts are: Latin, Cyrillic, Greek, Arabic, Hebrew, Armenian, Georgian, and many symbols. */
export function fontFiles (): string[] {
  return Object.values(FACES).map(({ file }) => pathOf(file))
}

/** A character that no font of ours has is drawn by the reader's own fonts, as wide as an ideograph or an emoji. */
const UNKNOWN_ADVANCE = 1.1
/** Marks and joiners that take no room of their own. */
const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\ufe00-\ufe0f]$/u

const metrics = new Map<string, FontMetrics>()

/** The face that a text is set in: where the serifs lack one of its letters and the other face has it, all of it in that one. */
export function faceFor (text: string, face: Face): Face {
  const { file, other } = FACES[face]
  const lacking = [...text].map(character => character.codePointAt(0) ?? 0).filter(codePoint => metricsOf(file).advance(codePoint) === null)
  return lacking.some(codePoint => metricsOf(FACES[other].file).advance(codePoint) !== null) ? other : face
}

/** The width of a text in em. */
export function measure (text: string, face: Face): number {
  const { advance } = metricsOf(FACES[face].file)
  let width = 0
  for (const character of text) width += advance(character.codePointAt(0) ?? 0) ?? (WITHOUT_WIDTH.test(character) ? 0 : UNKNOWN_ADVANCE)
  return width
}

function metricsOf (name: string): FontMetrics {
  const known = metrics.get(name) ?? readFontMetrics(pathOf(name))
  metrics.set(name, known)
  return known
}

function pathOf (name: string): string {
  return createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)
}
