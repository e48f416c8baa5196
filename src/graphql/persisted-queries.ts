import { LRUCache } from 'lru-cache'
import { DomainError } from '../domain/errors.ts'

/** Texts take two bytes a character at most, and the rest of an entry about as much as two hundred bytes. */
const KEPT_BYTES = 4 * 1024 * 1024
const ENTRY_BYTES = 200

/** The texts of queries that callers name by their SHA-256 from the second time on (Apollo's automatic persisted queries). */
export interface PersistedQueries {
  /**
   * The text that a hash stands for.
   * @throws DomainError PERSISTED_QUERY_NOT_FOUND, whose message is the protocol's: it has the caller send the text along
   */
  readonly textOf: (hash: string) => string
  /** Keeps a text that is known to be a valid document. What was not used for longest is forgotten. */
  readonly keep: (hash: string, text: string) => void
}

export function createPersistedQueries (): PersistedQueries {
  const texts = new LRUCache<string, string>({ maxSize: KEPT_BYTES, sizeCalculation: text => text.length * 2 + ENTRY_BYTES })
  return {
    textOf: hash => {
      const text = texts.get(hash)
      if (text === undefined) throw new DomainError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound')
      return text
    },
    keep: (hash, text) => { texts.set(hash, text) }
  }
}
