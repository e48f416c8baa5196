import type { FactStore } from '../core/fact-store.ts'
import { getUsable } from '../core/get-item.ts'
import type { Item } from '../domain/items.ts'
import type { Lookup } from '../domain/wording.ts'
import { wordingIdsOf } from '../domain/wording.ts'

/** Words that need the names of these ids; a promise only while the names are on their way. */
export type WriteWithNames = (ids: readonly string[], words: (lookup: Lookup) => string) => string | Promise<string>

/** Words about an item; a promise only while the names in them are on their way. */
export type Write = <Subject extends Item>(item: Subject, words: (item: Subject, lookup: Lookup) => string) => string | Promise<string>

/**
 * Finds the names that wording needs. All items of one go share one promise: an answer may hold thousands of
 * phrases, and a promise for each name of each of them would cost more than the phrases.
 */
export function createWriter (store: FactStore): WriteWithNames {
  const known = new Map<string, Item | null>()
  const lookup: Lookup = id => known.get(id) ?? null
  let wanted = new Set<string>()
  let loading: Promise<void> | null = null

  async function load (): Promise<void> {
    await null
    const ids = [...wanted]
    wanted = new Set()
    loading = null
    const items = await getUsable(store, ids)
    for (const [index, id] of ids.entries()) known.set(id, items[index] ?? null)
  }

  return (ids, words) => {
    const missing = ids.filter(id => !known.has(id))
    if (missing.length === 0) return words(lookup)
    for (const id of missing) wanted.add(id)
    loading ??= load()
    return loading.then(() => words(lookup))
  }
}

/** A writer of words about items. */
export function createItemWriter (writeWithNames: WriteWithNames): Write {
  return (item, words) => writeWithNames(wordingIdsOf(item), lookup => words(item, lookup))
}
