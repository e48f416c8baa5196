import DataLoader from 'dataloader'
import type { FactStore, StorePage, StoreQuery } from '../core/fact-store.ts'
import { SUGGESTIONS_MAX } from '../core/fact-store.ts'
import type { Notes } from '../core/revision-memory.ts'
import type { ItemType } from '../domain/ids.ts'
import type { Item } from '../domain/items.ts'

export interface BatchingStore extends FactStore {
  /** An item that is at hand, null where there is none with this id; undefined when only `get` can tell. */
  readonly known: (id: string) => Item | null | undefined
}

/**
 * A view of a store for one request. Calls of one go become one call to the store, so that a level of a query
 * costs one call, however many items it has; a page is read once, and so is an item, or not at all where an earlier request has read it.
 */
export function createBatchingStore (store: FactStore, notes: Notes<Item>): BatchingStore {
  const missing = new Set<string>()
  const items = new DataLoader<string, Item | null>(async ids => {
    const found = await store.get(ids)
    for (const [index, id] of ids.entries()) {
      const item = found[index] ?? null
      if (item === null) missing.add(id)
      else notes.set(id, item)
    }
    return found
  })
  const pages = new DataLoader<StoreQuery, StorePage>(async queries => await store.list(queries), { cache: false })
  /** most requests ask for one page only, which then needs no key */
  let first: { readonly query: StoreQuery, readonly page: Promise<StorePage> } | null = null
  const byKey = new Map<string, Promise<StorePage>>()
  const known = (id: string): Item | null | undefined => notes.get(id) ?? (missing.has(id) ? null : undefined)

  /** by what was asked, as a query with errors may run twice */
  const suggestions = new Map<string, Promise<string | null>>()

  async function suggest (id: string, types: readonly ItemType[]): Promise<string | null> {
    const key = JSON.stringify([id, types])
    const suggestion = suggestions.get(key) ?? (suggestions.size < SUGGESTIONS_MAX ? store.suggest(id, types) : null)
    if (suggestion !== null) suggestions.set(key, suggestion)
    return await suggestion
  }

  function pageOf (query: StoreQuery): Promise<StorePage> {
    if (first === null) {
      first = { query, page: pages.load(query) }
      return first.page
    }
    if (byKey.size === 0) byKey.set(JSON.stringify(first.query), first.page)
    const key = JSON.stringify(query)
    const page = byKey.get(key) ?? pages.load(query)
    byKey.set(key, page)
    return page
  }

  return {
    known,
    revision: async () => await store.revision(),
    search: async search => await store.search(search),
    suggest,
    get: async ids => await Promise.all(ids.map(id => known(id) ?? items.load(id))),
    list: async queries => await Promise.all(queries.map(pageOf)),
    ...store.groups === undefined ? {} : { groups: async query => await (store as Required<FactStore>).groups(query) }
  }
}
