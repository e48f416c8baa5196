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
  const known = new Map<string, Item | null>()
  let wanted: string[] = []
  return {
    want: id => {
      if (known.has(id)) return
      known.set(id, null)
      wanted.push(id)
    },
    load: async () => {
      const asked = wanted
      wanted = []
      const found = asked.length === 0 ? [] : (await store.get(asked)).filter(item => usable(item) !== null) as Item[]
      for (const item of found) known.set(item.id, item)
      return found
    },
    lookup: id => known.get(id) ?? null
  }
}
