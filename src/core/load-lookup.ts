import type { Item } from '../domain/items.ts'
import { isFact } from '../domain/items.ts'
import { referencedIds, referencesOf } from '../domain/references.ts'
import type { Lookup } from '../domain/wording.ts'
import { wordingIdsOf } from '../domain/wording.ts'
import type { FactStore } from './fact-store.ts'
import { getUsable } from './get-item.ts'

/**
 * Loads what the wording and the references of these items name, in two calls to the store whatever
 * their number. Facts that are not usable are not found.
 * @param others ids of further items to find
 */
export async function loadLookup (store: FactStore, items: readonly Item[], others: readonly string[] = []): Promise<Lookup> {
  const known = new Map<string, Item>()
  const named = new Set(others)
  for (const item of items) {
    for (const [name] of referencesOf(item.type)) for (const id of referencedIds(item, name)) named.add(id)
  }
  await addTo(known, store, named)
  const inWords = new Set<string>()
  for (const item of known.values()) if (isFact(item)) for (const id of wordingIdsOf(item)) if (!named.has(id)) inWords.add(id)
  await addTo(known, store, inWords)
  return id => known.get(id) ?? null
}

async function addTo (known: Map<string, Item>, store: FactStore, ids: ReadonlySet<string>): Promise<void> {
  if (ids.size === 0) return
  for (const item of await getUsable(store, [...ids])) if (item !== null) known.set(item.id, item)
}
