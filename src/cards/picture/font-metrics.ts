import { readFileSync } from 'node:fs'

/** How wide a TrueType font draws a character. */
export interface FontMetrics {
  /** the advance of a character in em; null when the font lacks it */
  readonly advance: (codePoint: number) => number | null
}

/** The subtable of `cmap` that covers all of Unicode. */
const ALL_OF_UNICODE = 12

/** Reads from a font file what the wrapping of lines needs: its map of characters and their advances. Kerning is left out: it narrows. */
export function readFontMetrics (file: string): FontMetrics {
  const font = readFileSync(file)
  const tables = tablesOf(font)
  const table = (name: string): number => tables.get(name) ?? fail(file, name)
  const unitsPerEm = font.readUInt16BE(table('head') + 18)
  const measured = font.readUInt16BE(table('hhea') + 34)
  const widths = table('hmtx')
  const glyphs = glyphsOf(font, table('cmap')) ?? fail(file, 'cmap')
  return {
    advance: codePoint => {
      const glyph = glyphs.get(codePoint)
      return glyph === undefined ? null : font.readUInt16BE(widths + Math.min(glyph, measured - 1) * 4) / unitsPerEm
    }
  }
}

function tablesOf (font: Buffer): Map<string, number> {
  const starts = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  return new Map(starts.map(start => [font.toString('latin1', start, start + 4), font.readUInt32BE(start + 8)]))
}

function glyphsOf (font: Buffer, cmap: number): Map<number, number> | null {
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => cmap + font.readUInt32BE(cmap + 8 + index * 8))
  const start = subtables.find(subtable => font.readUInt16BE(subtable) === ALL_OF_UNICODE)
  if (start === undefined) return null
  const glyphs = new Map<number, number>()
  for (let group = start + 16, end = group + font.readUInt32BE(start + 12) * 12; group < end; group += 12) {
    const [first, last, glyph] = [font.readUInt32BE(group), font.readUInt32BE(group + 4), font.readUInt32BE(group + 8)]
    for (let codePoint = first; codePoint <= last; codePoint++) glyphs.set(codePoint, glyph + codePoint - first)
  }
  return glyphs
}

function fail (file: string, table: string): never {
  throw new Error(`${file} has no ${table} that can be read`)
}
