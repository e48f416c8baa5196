import { usable } from '../core/get-item.ts'
import type { Notes } from '../core/revision-memory.ts'
import type { Fact, Item, ItemOf } from '../domain/items.ts'
import type { Lookup } from '../domain/wording.ts'
import { caveatOf, nameOf, phraseOf, wordingIdsOf } from '../domain/wording.ts'
import type { BatchingStore } from './batching-store.ts'

/** Words; a promise only while the names in them are on their way. */
type Words = string | Promise<string>

/** Words that need the names of these ids. */
export type WriteWithNames = (ids: readonly string[], words: (lookup: Lookup) => string) => Words

/** Words about an item. */
export interface Write {
  readonly caveat: (fact: Fact) => Words
  readonly phrase: (figure: ItemOf<'figure'>) => Words
  readonly name: (item: Item) => Words
}

/**
 * Finds the names that wording needs. All items of one go share one promise: an answer may hold thousands of
 * phrases, and a promise for each name of each of them would cost more than the phrases.
 */
export function createWriter (store: BatchingStore): WriteWithNames {
  const lookup: Lookup = id => usable(store.known(id) ?? null)
  let wanted = new Set<string>()
  let loading: Promise<void> | null = null

  async function load (): Promise<void> {
    await null
    const ids = [...wanted]
    wanted = new Set()
    loading = null
    await store.get(ids)
  }

  return (ids, words) => {
    const missing = ids.filter(id => store.known(id) === undefined)
    if (missing.length === 0) return words(lookup)
    for (const id of missing) wanted.add(id)
    loading ??= load()
    return loading.then(() => words(lookup))
  }
}

/** Writes about items, and notes it: the words follow from the item and from what it refers to. */
export function createItemWriter (writeWithNames: WriteWithNames, notes: Notes<string> | null): Write {
  const writerOf = <Subject extends Item>(kind: keyof Write, words: (item: Subject, lookup: Lookup) => string) => (item: Subject): Words => {
    return notes?.get(item.id, kind) ?? writeWithNames(wordingIdsOf(item), lookup => {
      const text = words(item, lookup)
      notes?.set(item.id, text, kind)
      return text
    })
  }
  return { caveat: writerOf('caveat', caveatOf), phrase: writerOf('phrase', phraseOf), name: writerOf('name', nameOf) }
}
