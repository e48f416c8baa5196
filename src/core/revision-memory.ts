import { LRUCache } from 'lru-cache'
import type { FactStore } from './fact-store.ts'
import { BUFFER_BYTES } from './pieces.ts'
import { recordedStore } from './record-reads.ts'

/** What one request finds remembered of items, each in one form or several, and what it adds. */
export interface Notes<Value> {
  /** What this request or an earlier one has set. Once it was found, it is found again. */
  readonly get: (id: string, form?: string) => Value | undefined
  /** The same for what is used at once: the memory may have dropped it the next time. */
  readonly peek: (id: string, form?: string) => Value | undefined
  readonly set: (id: string, value: Value, form?: string) => void
  /** Hands on what was set to later requests. */
  readonly keep: () => void
}

/** Opens what is remembered of a store at a revision. */
export type RevisionMemory<Value> = (store: FactStore, revision: string) => Notes<Value>

export interface MemoryLimits<Value> {
  /** the sum of all sizes, at most */
  readonly maxSize: number
  readonly sizeOf: (value: Value, id: string) => number
  /**
   * Whether a view that records what is read finds what is remembered of its store. Whoever uses the memory then reads through the view,
   * all the same, what a value that was found is made from. False unless said otherwise: a view finds nothing.
   */
  readonly forRecording?: boolean
}

/** Where notes are kept. */
interface Known<Value> {
  readonly get: (id: string, form: string) => Value | undefined
  readonly set: (id: string, form: string, value: Value) => void
}

interface Entry<Value> {
  readonly id: string
  readonly form: string
  readonly value: Value
}

/**
 * Remembers values that follow from the items of a store alone, for one revision at a time: with another revision it begins with
 * nothing. Use it through `atOneRevision`, which keeps notes only where the store stayed the same.
 */
export function createRevisionMemory<Value extends object | string> ({ maxSize, sizeOf, forRecording = false }: MemoryLimits<Value>): RevisionMemory<Value> {
  const newest = new WeakMap<FactStore, { readonly revision: string, readonly known: Known<Value> }>()
  return (asked, revision) => {
    const recorded = recordedStore(asked)
    if (recorded !== null && !forRecording) return createNotes()
    const store = recorded ?? asked
    let current = newest.get(store)
    if (current?.revision !== revision) {
      current = { revision, known: createKnown({ maxSize, sizeOf }) }
      newest.set(store, current)
    }
    // a request that is overtaken by a new revision goes on with what it opened, which nobody opens again
    return createNotes(current.known)
  }
}

/** A memory of texts, bounded by their characters. */
export function createTextMemory (maxSize: number): RevisionMemory<string> {
  return createRevisionMemory({ maxSize, sizeOf: (text, id) => text.length + id.length })
}

/** A memory of bytes, bounded by what they take. For views that record what is read, too: see `MemoryLimits`. */
export function createBytesMemory (maxSize: number): RevisionMemory<Buffer> {
  return createRevisionMemory({ maxSize, sizeOf: (bytes, id) => bytes.length + id.length + BUFFER_BYTES, forRecording: true })
}

/**
 * What came first goes first: to put in front what is looked at would take longer than to make it again, now and then. Found by its form
 * and then by its id, as a text of both would have to be made, and hashed, for each look.
 */
function createKnown<Value extends object | string> ({ maxSize, sizeOf }: Pick<MemoryLimits<Value>, 'maxSize' | 'sizeOf'>): Known<Value> {
  const entries = new FormMap<Entry<Value>>()
  const bound = new LRUCache<Entry<Value>, Entry<Value>>({
    maxSize, sizeCalculation: ({ value, id }) => sizeOf(value, id), dispose: ({ id, form }) => { entries.delete(id, form) }
  })
  return {
    get: (id, form) => entries.get(id, form)?.value,
    set: (id, form, value) => {
      const before = entries.get(id, form)
      if (before !== undefined) bound.delete(before)
      const entry = { id, form, value }
      bound.set(entry, entry)
      // what is larger than all of it is not kept
      if (bound.has(entry)) entries.set(id, form, entry)
    }
  }
}

/** What is known of ids in several forms. */
class FormMap<Value> {
  readonly #forms = new Map<string, Map<string, Value>>()

  get (id: string, form: string): Value | undefined {
    return this.#forms.get(form)?.get(id)
  }

  set (id: string, form: string, value: Value): void {
    const values = this.#forms.get(form)
    if (values === undefined) this.#forms.set(form, new Map([[id, value]]))
    else values.set(id, value)
  }

  delete (id: string, form: string): void {
    const values = this.#forms.get(form)
    values?.delete(id)
    if (values?.size === 0) this.#forms.delete(form)
  }
}

/** Notes of one request: of no other, unless it is said where they are kept. */
export function createNotes<Value extends object | string> (known: Known<Value> | null = null): Notes<Value> {
  const seen = new FormMap<Value>()
  const added: [id: string, form: string][] = []
  return {
    get: (id, form = '') => {
      const before = seen.get(id, form)
      if (before !== undefined) return before
      const value = known?.get(id, form)
      if (value !== undefined) seen.set(id, form, value)
      return value
    },
    peek: (id, form = '') => (added.length === 0 ? undefined : seen.get(id, form)) ?? known?.get(id, form),
    set: (id, value, form = '') => {
      seen.set(id, form, value)
      added.push([id, form])
    },
    keep: () => { for (const [id, form] of added) known?.set(id, form, seen.get(id, form) as Value) }
  }
}
