import type { FactStore } from '../../core/fact-store.ts'
import type { Item } from '../../domain/items.ts'
import { createMemoryStoreBuilder } from './memory-store-builder.ts'

/**
 * The store that an embedding app gets by default: all items in memory, indexed once, never changed.
 * @param options.revision names the content of the items
 * @throws Error when two items have the same id
 */
export function createMemoryStore (items: Iterable<Item>, options: { readonly revision: string }): FactStore {
  const builder = createMemoryStoreBuilder()
  for (const item of items) builder.add(item)
  return builder.build(options)
}
