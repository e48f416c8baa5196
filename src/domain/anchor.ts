import { hash } from 'node:crypto'
import type { Anchor } from './evidence.ts'

/** A document's text, ready for finding spans by Unicode code points. */
export interface SourceText {
  /** in code points */
  readonly length: number
  /** The text of a span, empty where it lies outside. */
  readonly slice: (start: number, end: number) => string
  /** SHA-256 of a span in UTF-8, in lower-case hexadecimal. */
  readonly digest: (start: number, end: number) => string
}

/** Whether the span that an anchor names still stands in a text, and where. */
export type AnchorLocation =
  | { readonly state: 'exact' }
  | { readonly state: 'moved', readonly start: number, readonly end: number }
  /** `candidates` are the starts of several spans with this digest: nothing tells which one was meant */
  | { readonly state: 'orphaned', readonly candidates: readonly number[] }

/** Prepares a text as given: byte order marks, line ends and normalization forms are left as they are. */
export function createSourceText (text: string): SourceText {
  const bytes = Buffer.from(text)
  const offsets = offsetsOf(bytes)
  const span = (start: number, end: number): Buffer => bytes.subarray(offsets[start] ?? bytes.length, offsets[end] ?? bytes.length)
  return {
    length: offsets.length - 1,
    slice: (start, end) => span(start, end).toString(),
    digest: (start, end) => hash('sha256', span(start, end), 'hex')
  }
}

/**
 * Finds the span of an anchor: at its place, or else wherever a span of the same length has the same digest.
 * Only one such span counts as `moved`; a lookalike is never guessed, nor is one of several twins. Looking
 * for a span that has left its place costs one SHA-256 for each code point of the text: some 10 ms for an
 * article, a second or two for a book.
 */
export function locateAnchor (text: SourceText, { start, end, digest }: Anchor): AnchorLocation {
  if (end <= text.length && text.digest(start, end) === digest) return { state: 'exact' }
  const length = end - start
  const found: number[] = []
  for (let candidate = 0; candidate + length <= text.length; candidate++) {
    if (text.digest(candidate, candidate + length) === digest) found.push(candidate)
  }
  const [only, ...others] = found
  return only !== undefined && others.length === 0
    ? { state: 'moved', start: only, end: only + length }
    : { state: 'orphaned', candidates: found }
}

/** The byte offset of each code point, and that of the end. */
function offsetsOf (bytes: Uint8Array): Uint32Array {
  const offsets = new Uint32Array(bytes.length + 1)
  let count = 0
  for (const [offset, byte] of bytes.entries()) {
    // bytes that go on with a code point begin with the bits 10
    if ((byte & 0b1100_0000) !== 0b1000_0000) offsets[count++] = offset
  }
  offsets[count++] = bytes.length
  return offsets.subarray(0, count)
}
