import { LRUCache } from 'lru-cache'

/** What one request finds remembered, and what it adds. */
export interface Notes<Value> {
  /** What this request or an earlier one has set. */
  readonly get: (key: string) => Value | undefined
  readonly set: (key: string, value: Value) => void
  /** Hands on what was set to later requests. */
  readonly keep: () => void
}

/** Opens what is remembered at a revision of a store. */
export type RevisionMemory<Value> = (revision: string) => Notes<Value>

export interface MemoryLimits<Value> {
  /** the sum of all sizes, at most */
  readonly maxSize: number
  readonly sizeOf: (value: Value, key: string) => number
}

/**
 * Remembers values that follow from a store's items alone, of one revision at a time: with another revision it is empty.
 * Use it through `atOneRevision`, which keeps notes only where the store stayed the same.
 */
export function createRevisionMemory<Value extends object | string> ({ maxSize, sizeOf }: MemoryLimits<Value>): RevisionMemory<Value> {
  const begin = (revision: string) => ({ revision, known: new LRUCache<string, Value>({ maxSize, sizeCalculation: sizeOf }) })
  let current = begin('')
  return revision => {
    if (revision !== current.revision) current = begin(revision)
    // a request that is overtaken by a new revision goes on with the memory that it opened, which nobody opens again
    return createNotes(current.known)
  }
}

interface Known<Value> {
  readonly get: (key: string) => Value | undefined
  readonly set: (key: string, value: Value) => unknown
}

/**
 * Notes of one request; those of an empty map know of no other. What a request has found stays found until its end,
 * though the memory may drop it.
 */
export function createNotes<Value extends object | string> (known: Known<Value>): Notes<Value> {
  const seen = new Map<string, Value>()
  const added: string[] = []
  return {
    get: key => {
      const before = seen.get(key)
      if (before !== undefined) return before
      const value = known.get(key)
      if (value !== undefined) seen.set(key, value)
      return value
    },
    set: (key, value) => {
      seen.set(key, value)
      added.push(key)
    },
    keep: () => { for (const key of added) known.set(key, seen.get(key) as Value) }
  }
}
