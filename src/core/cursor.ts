import { crc32 } from 'node:zlib'
import { DomainError } from '../domain/errors.ts'

/**
 * A cursor is opaque to callers. It holds a position and a fingerprint of the query that it was given
 * out for, so that a cursor that strays into another query is refused instead of skipping items.
 */
type Part = string | number

/** A checksum of everything that decides a query's items and their order: it is there against mistakes, as a cursor opens nothing that is closed. */
export function fingerprintOf (query: unknown): string {
  return crc32(JSON.stringify(query)).toString(36)
}

export function encodeCursor (fingerprint: string, ...position: readonly Part[]): string {
  return Buffer.from(JSON.stringify([fingerprint, ...position])).toString('base64url')
}

/**
 * The position in a cursor.
 * @param name the argument that carried it, for the message
 * @throws DomainError INVALID_CURSOR when it is not one of ours, or was given out for another query
 */
export function decodeCursor (cursor: string, fingerprint: string, name: string): readonly unknown[] {
  if (cursor === '') throw refusal(name, 'is empty: leave it out, or give a cursor that this service gave out')
  const parts = parseCursor(cursor)
  if (parts === null) throw refusal(name, 'is not a cursor that this service gave out')
  if (parts[0] !== fingerprint) throw refusal(name, 'was given out for another query: keep filters and order as they were')
  return parts.slice(1)
}

/** @throws DomainError INVALID_CURSOR always: the position does not fit */
export function refuseCursor (name: string): never {
  throw refusal(name, 'is not a cursor that this service gave out')
}

function parseCursor (cursor: string): readonly unknown[] | null {
  if (cursor.length > 2000 || !/^[\w-]+$/.test(cursor)) return null
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(parts) && parts.length > 1 ? parts : null
  } catch {
    return null
  }
}

function refusal (name: string, message: string): DomainError {
  return new DomainError('INVALID_CURSOR', `${name} ${message}`, { details: [{ parameter: name, message }] })
}
