import { createRequire } from 'node:module'
import type { FontMetrics } from './font-metrics.ts'
import { readFontMetrics } from './font-metrics.ts'

/** The typefaces of pictures. Other fonts draw the same text narrower, so that a line which fits in these fits in any. */
export const FACES = {
  headline: { file: 'DejaVuSerifCondensed-Bold', fallback: 'DejaVuSansCondensed-Bold', serif: true, weight: 700 },
  quote: { file: 'DejaVuSerifCondensed', fallback: 'DejaVuSansCondensed', serif: true, weight: 400 },
  text: { file: 'DejaVuSansCondensed', fallback: 'DejaVuSansCondensed', serif: false, weight: 400 },
  strong: { file: 'DejaVuSansCondensed-Bold', fallback: 'DejaVuSansCondensed-Bold', serif: false, weight: 700 }
} as const

export type Face = keyof typeof FACES

/** What a reader's machine draws with, best first. The renderer of PNG has the first one only. */
export const SERIF_FAMILY = "'DejaVu Serif', Georgia, 'Times New Roman', serif"
export const SANS_FAMILY = "'DejaVu Sans', 'Segoe UI', Helvetica, Arial, sans-serif"

/** Where the fonts are: Latin, Cyrillic, Greek, Arabic, Hebrew, Armenian, Georgian, and many symbols. */
export function fontFiles (): string[] {
  const names = new Set(Object.values(FACES).map(({ file }) => file))
  return [...names].map(pathOf)
}

/** A character that no font of ours has is drawn by the reader's own fonts, as wide as an ideograph or an emoji. */
const UNKNOWN_ADVANCE = 1.1
/** Marks and joiners that take no room of their own. */
const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\ufe00-\ufe0f]$/u

const metrics = new Map<string, FontMetrics>()

/** The width of a text in em. */
export function measure (text: string, face: Face): number {
  const { file, fallback } = FACES[face]
  const [first, second] = [metricsOf(file), metricsOf(fallback)]
  let width = 0
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    width += first.advance(codePoint) ?? second.advance(codePoint) ?? (WITHOUT_WIDTH.test(character) ? 0 : UNKNOWN_ADVANCE)
  }
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
