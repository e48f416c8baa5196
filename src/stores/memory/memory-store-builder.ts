import type { FactStore } from '../../core/fact-store.ts'
import type { Item } from '../../domain/items.ts'
import { openMemoryStore } from './open-memory-store.ts'

/** Takes items one by one, so that whoever reads them need not hold them all. */
export interface MemoryStoreBuilder {
  /**
   * Adds an item, in any order; it is not held on to.
   * @throws Error when an item with its id was added before
   */
  readonly add: (item: Item) => void
  /**
   * Makes the store, once; nothing can be added after it.
   * @param options.revision names the content of the items
   */
  readonly build: (options: { readonly revision: string }) => FactStore
}

export function createMemoryStoreBuilder (): MemoryStoreBuilder {
  const items = new Map<string, Item>()
  return {
    add: item => {
      if (items.has(item.id)) throw new Error(`two items have the id ${item.id}`)
      items.set(item.id, item)
    },
    build: ({ revision }) => openMemoryStore(items.values(), revision)
  }
}
