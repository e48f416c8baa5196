import { z } from 'zod'
import { idSchema } from './ids.ts'
import { textSchema } from './text-schema.ts'
import { whenSound } from './when-sound.ts'

export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 digest: 64 lower-case hexadecimal digits')

/** A span of a source's text: Unicode code points (W3C TextPositionSelector), end exclusive, and its digest. */
export const AnchorSchema = z.strictObject({
  start: z.int().min(0).describe('The first code point of the span'),
  end: z.int().min(1).describe('The code point after the last one of the span'),
  digest: digestSchema.describe('SHA-256 of the span in UTF-8, in lower-case hexadecimal')
}).refine(({ start, end }) => start < end, {
  path: ['end'], message: 'the span ends before it starts: end must lie after start', ...whenSound('start', 'end')
})

export type Anchor = z.output<typeof AnchorSchema>

export const EvidenceSchema = z.strictObject({
  source: idSchema('source').describe('The document that the fact was read from'),
  anchor: AnchorSchema.describe('Where in it the fact stands'),
  quote: textSchema(1000).nullable().default(null).describe("A speaker's own words at that place, nothing else")
}).refine(({ anchor, quote }) => quote === null || fits(quote, anchor.end - anchor.start), {
  path: ['quote'], message: 'the quote has more letters and digits than its anchor has characters: the anchor must span all of it', ...whenSound('anchor', 'quote')
})

/** Marks and spaces may be written otherwise than in the source; letters and digits may not. */
function fits (quote: string, characters: number): boolean {
  return quote.length <= characters || (quote.match(/[\p{L}\p{N}]/gu)?.length ?? 0) <= characters
}

export type Evidence = z.output<typeof EvidenceSchema>
