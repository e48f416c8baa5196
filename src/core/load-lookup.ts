import type { Item } from '../domain/items.ts'
import { isFact } from '../domain/items.ts'
import { forEachReferencedId } from '../domain/references.ts'
import type { Lookup } from '../domain/wording.ts'
import { wordingIdsOf } from '../domain/wording.ts'
import type { FactStore } from './fact-store.ts'
import { usable } from './get-item.ts'

/**
 * Loads what the wording and the references of these items name, in two calls to the store whatever
 * their number. Facts that are not usable are not found.
 * @param others ids of further items to find
 */
export async function loadLookup (store: FactStore, items: readonly Item[], others: readonly string[] = []): Promise<Lookup> {
  const known = new Map<string, Item | null>()
  let wanted: string[] = []
  const want = (id: string): void => {
    if (known.has(id)) return
    known.set(id, null)
    wanted.push(id)
  }

  async function load (): Promise<readonly Item[]> {
    const asked = wanted
    wanted = []
    const found = asked.length === 0 ? [] : (await store.get(asked)).filter(item => usable(item) !== null) as Item[]
    for (const item of found) known.set(item.id, item)
    return found
  }

  others.forEach(want)
  for (const item of items) forEachReferencedId(item, want)
  for (const item of await load()) if (isFact(item)) wordingIdsOf(item).forEach(want)
  await load()
  return id => known.get(id) ?? null
}
