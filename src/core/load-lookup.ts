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
  await addTo(known, store, [...others, ...items.flatMap(item => referencesOf(item.type).flatMap(([name]) => referencedIds(item, name)))])
  await addTo(known, store, [...known.values()].filter(isFact).flatMap(wordingIdsOf))
  return id => known.get(id) ?? null
}

async function addTo (known: Map<string, Item>, store: FactStore, ids: readonly string[]): Promise<void> {
  const missing = [...new Set(ids)].filter(id => !known.has(id))
  if (missing.length === 0) return
  for (const item of await getUsable(store, missing)) if (item !== null) known.set(item.id, item)
}
