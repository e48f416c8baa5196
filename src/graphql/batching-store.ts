import DataLoader from 'dataloader'
import type { FactStore, StorePage, StoreQuery } from '../core/fact-store.ts'
import type { Item } from '../domain/items.ts'

/**
 * A view of a store for one request. Calls of one go become one call to the store, so that a level of a query
 * costs one call, however many items it has; an item is read once.
 */
export function createBatchingStore (store: FactStore): FactStore {
  const items = new DataLoader<string, Item | null>(async ids => await store.get(ids))
  const pages = new DataLoader<StoreQuery, StorePage>(async queries => await store.list(queries), { cache: false })
  return {
    revision: async () => await store.revision(),
    search: async search => await store.search(search),
    suggest: async (id, types) => await store.suggest(id, types),
    get: async ids => await Promise.all(ids.map(id => items.load(id))),
    list: async queries => await Promise.all(queries.map(query => pages.load(query)))
  }
}
