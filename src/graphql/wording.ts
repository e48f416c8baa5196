import type { FactStore } from '../core/fact-store.ts'
import { getUsable } from '../core/get-item.ts'
import type { Item } from '../domain/items.ts'
import type { Lookup } from '../domain/wording.ts'
import { wordingIdsOf } from '../domain/wording.ts'

/** Words about an item, or several; a promise only while names for it are on their way. */
export type Write = <Items extends Item | readonly Item[]>(items: Items, words: (items: Items, lookup: Lookup) => string) => string | Promise<string>

/**
 * Finds the names that wording needs. All items of one go share one promise: an answer may hold thousands of
 * phrases, and a promise for each name of each of them would cost more than the phrases.
 */
export function createWriter (store: FactStore): Write {
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

  return (items, words) => {
    const needed = Array.isArray(items) ? items.flatMap(wordingIdsOf) : wordingIdsOf(items as Item)
    const missing = needed.filter(id => !known.has(id))
    if (missing.length === 0) return words(items, lookup)
    for (const id of missing) wanted.add(id)
    loading ??= load()
    return loading.then(() => words(items, lookup))
  }
}
