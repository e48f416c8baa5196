import { crc32 } from 'node:zlib'
import { DomainError } from '../domain/errors.ts'

/**
 * A cursor is opaque to callers. It holds a position and a fingerprint of the query that it was given
 * out for, so that a cursor that strays into another query is refused instead of skipping items; and a checksum of both, so that one
 * that was cut or edited is.
 */
type Part = string | number

/**
 * The longest cursor is that of a name of 200 control characters, each of which JSON writes as six bytes: 1,766 characters. It holds names as they
 * are: folded, one letter may become 18, of 33 bytes, and 200 of them more than an address may have.
 */
const CURSOR_MAX = 2000

/** A checksum of everything that decides a query's items and their order: it is there against mistakes, as a cursor opens nothing that is closed. */
export function fingerprintOf (...parts: readonly string[]): string {
  return checksumOf(parts.join('\n'))
}

export function encodeCursor (fingerprint: string, ...position: readonly Part[]): string {
  const parts = JSON.stringify([fingerprint, ...position])
  return Buffer.from(parts + checksumOf(parts)).toString('base64url')
}

/**
 * The position in a cursor.
 * @param name the argument that carried it, for the message
 * @param stray what is said of one that was given out for something else
 * @throws DomainError INVALID_CURSOR when it is not one of ours, or was given out for another query
 */
export function decodeCursor (cursor: string, fingerprint: string, name: string, stray = 'was given out for another query: keep filters and order as they were'): readonly unknown[] {
  if (cursor === '') throw refusal(name, 'is empty: leave it out, or give a cursor that this service gave out')
  const parts = parseCursor(cursor)
  if (parts === null) throw refusal(name, 'is not a cursor that this service gave out')
  if (parts[0] !== fingerprint) throw refusal(name, stray)
  return parts.slice(1)
}

/** @throws DomainError INVALID_CURSOR always: the position does not fit */
export function refuseCursor (name: string): never {
  throw refusal(name, 'is not a cursor that this service gave out')
}

function parseCursor (cursor: unknown): readonly unknown[] | null {
  if (typeof cursor !== 'string' || cursor.length > CURSOR_MAX || !/^[\w-]+$/.test(cursor)) return null
  try {
    const text = Buffer.from(cursor, 'base64url').toString('utf8')
    // of several texts that stand for the same bytes one was given out
    if (Buffer.from(text).toString('base64url') !== cursor) return null
    const end = text.lastIndexOf(']') + 1
    return text.slice(end) === checksumOf(text.slice(0, end)) ? JSON.parse(text.slice(0, end)) : null
  } catch {
    return null
  }
}

/** With a sign: numbers of more than 31 bits take three times as long to write. */
function checksumOf (text: string): string {
  return (crc32(text) | 0).toString(36)
}

function refusal (name: string, message: string): DomainError {
  return new DomainError('INVALID_CURSOR', `${name} ${message}`, { details: [{ parameter: name, message }] })
}
