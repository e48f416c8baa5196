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
  const { want, load, lookup } = createLookup(store)
  others.forEach(want)
  for (const item of items) forEachReferencedId(item, want)
  for (const item of await load()) if (isFact(item)) wordingIdsOf(item).forEach(want)
  await load()
  return lookup
}

/** Loads only what the wording of these items names, in one call to the store. Facts that are not usable are not found. */
export async function loadWording (store: FactStore, items: readonly Item[]): Promise<Lookup> {
  const { want, load, lookup } = createLookup(store)
  for (const item of items) wordingIdsOf(item).forEach(want)
  await load()
  return lookup
}

interface LoadingLookup {
  readonly want: (id: string) => void
  /** Asks the store for what is wanted and has not been asked for, and answers what it found. */
  readonly load: () => Promise<readonly Item[]>
  readonly lookup: Lookup
}

function createLookup (store: FactStore): LoadingLookup {
  /** what has been asked for, in the order of `places`; null where it is not found */
  const items: (Item | null)[] = []
  const places = new Map<string, number>()
  let wanted: string[] = []
  return {
    want: id => {
      if (places.has(id)) return
      places.set(id, places.size)
      wanted.push(id)
    },
    load: async () => {
      const asked = wanted
      wanted = []
      const found = asked.length === 0 ? [] : (await store.get(asked)).map(usable)
      for (const item of found) items.push(item)
      return found.filter(item => item !== null)
    },
    lookup: id => {
      const place = places.get(id)
      return place === undefined ? null : items[place] ?? null
    }
  }
}
