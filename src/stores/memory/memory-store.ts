import type { FactStore } from '../../core/fact-store.ts'
import { createSymbols } from '../../core/packing/symbols.ts'
import type { Item } from '../../domain/items.ts'
import { buildMemoryStore, prepareItems } from './build-memory-store.ts'
import { createItemCollector } from './collect-items.ts'
import { sortItems } from './sort-items.ts'

/**
 * The store that an embedding app gets by default: all items in memory, indexed once, never changed.
 * @param options.revision names the content of the items
 * @throws Error when two items have the same id, RangeError when there are more of them than it has numbers for
 */
export function createMemoryStore (items: Iterable<Item>, options: { readonly revision: string }): FactStore {
  const collector = createItemCollector(createSymbols())
  for (const item of items) collector.add(item)
  const collected = [collector.finish()]
  return buildMemoryStore(prepareItems(collected), sortItems(collected), options)
}
