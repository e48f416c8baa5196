import { LRUCache } from 'lru-cache'
import type { FactStore } from './fact-store.ts'
import { BUFFER_BYTES } from './pieces.ts'
import { isRecording } from './record-reads.ts'

/** What one request finds remembered, and what it adds. */
export interface Notes<Value> {
  /** What this request or an earlier one has set. Once it was found, it is found again. */
  readonly get: (key: string) => Value | undefined
  /** The same for what is used at once: the memory may have dropped it the next time. */
  readonly peek: (key: string) => Value | undefined
  readonly set: (key: string, value: Value) => void
  /** Hands on what was set to later requests. */
  readonly keep: () => void
}

/** Opens what is remembered of a store at a revision. */
export type RevisionMemory<Value> = (store: FactStore, revision: string) => Notes<Value>

export interface MemoryLimits<Value> {
  /** the sum of all sizes, at most */
  readonly maxSize: number
  readonly sizeOf: (value: Value, key: string) => number
}

/** Where notes are kept. */
interface Known<Value> {
  readonly get: (key: string) => Value | undefined
  readonly set: (key: string, value: Value) => unknown
}

/**
 * Remembers values that follow from the items of a store alone, for one revision at a time: with another revision it begins with
 * nothing. Of a view that records what is read, it remembers nothing at all. Use it through `atOneRevision`, which keeps notes
 * only where the store stayed the same.
 */
export function createRevisionMemory<Value extends object | string> ({ maxSize, sizeOf }: MemoryLimits<Value>): RevisionMemory<Value> {
  const newest = new WeakMap<FactStore, { readonly revision: string, readonly known: Known<Value> }>()
  return (store, revision) => {
    if (isRecording(store)) return createNotes(new Map())
    let current = newest.get(store)
    if (current?.revision !== revision) {
      const cache = new LRUCache<string, Value>({ maxSize, sizeCalculation: sizeOf })
      // what came first goes first: to put in front what is looked at would take longer than to make it again, now and then
      current = { revision, known: { get: key => cache.peek(key), set: (key, value) => cache.set(key, value) } }
      newest.set(store, current)
    }
    // a request that is overtaken by a new revision goes on with what it opened, which nobody opens again
    return createNotes(current.known)
  }
}

/** A memory of texts, bounded by their characters. */
export function createTextMemory (maxSize: number): RevisionMemory<string> {
  return createRevisionMemory({ maxSize, sizeOf: (text, key) => text.length + key.length })
}

/** A memory of bytes, bounded by what they take. */
export function createBytesMemory (maxSize: number): RevisionMemory<Buffer> {
  return createRevisionMemory({ maxSize, sizeOf: (bytes, key) => bytes.length + key.length + BUFFER_BYTES })
}

/** Notes of one request; those of an empty map know of no other. */
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
    peek: key => (added.length === 0 ? undefined : seen.get(key)) ?? known.get(key),
    set: (key, value) => {
      seen.set(key, value)
      added.push(key)
    },
    keep: () => { for (const key of added) known.set(key, seen.get(key) as Value) }
  }
}
