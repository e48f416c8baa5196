import type { Encoding } from './negotiate-encoding.ts'
import { acceptsEncoding, negotiateEncoding } from './negotiate-encoding.ts'

const SUFFIXES: Readonly<Record<Encoding, string>> = { br: '-br', gzip: '-gz', identity: '' }
const ENCODINGS = Object.keys(SUFFIXES) as readonly Encoding[]

/** Names of answers have so many hexadecimal digits, and sometimes a letter more. */
export const NAME_LENGTH = 32

/**
 * The strong entity tag of an answer in one content coding, e.g. `"abc-br"`: the same tag, the same bytes.
 * @param name what the answer is called in any coding: letters and digits
 */
export function entityTag (name: string, encoding: Encoding): string {
  return `"${name}${SUFFIXES[encoding]}"`
}

/** A tag that something which we don't know may have encoded the bytes of. */
export function weakTag (name: string): string {
  return `W/"${name}"`
}

/** The name in a tag of ours, of whatever coding, without a letter more. */
export function nameIn (tag: string): string {
  const start = tag.indexOf('"') + 1
  return tag.slice(start, start + NAME_LENGTH)
}

/** Whether a tag says that the bytes are as they were made, in no coding. */
export function isTagOfIdentity (tag: unknown): tag is string {
  return typeof tag === 'string' && /^"[^-"]*"$/.test(tag)
}

/**
 * The tag in `If-None-Match` that names this answer, just as the caller wrote it: a proxy that has made it weak goes on calling it so.
 * Comparison is weak (RFC 9110, 13.1.2). A tag of a coding that the caller doesn't take this time does not count: whoever asks on behalf of
 * others would hand that coding on. Of several, the one of the coding that it likes best.
 * @returns null when there is none
 */
export function findKnownTag (ifNoneMatch: string | undefined, name: string, acceptEncoding: string | undefined): string | null {
  if (ifNoneMatch === undefined || !ifNoneMatch.includes(name)) return null
  const given = ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? []
  const best = negotiateEncoding(acceptEncoding)
  for (const encoding of [best, ...ENCODINGS.filter(other => other !== best && acceptsEncoding(acceptEncoding, other))]) {
    const tag = entityTag(name, encoding)
    const known = given.find(candidate => candidate === tag || candidate === `W/${tag}`)
    if (known !== undefined) return known
  }
  return null
}
