import type { FactStore, StorePage, StoreQuery, StoreSearch, StoreSearchPage } from '../../core/fact-store.ts'
import type { Item } from '../../domain/items.ts'
import type { OrdinalSet } from './ordinal-set.ts'
import { hasBit, intersectSets, isList, lowerBound, setOf, sizeOf } from './ordinal-set.ts'
import { assignOrdinals, createOrders } from './orders.ts'
import { createPeriods } from './periods.ts'
import { createPostings } from './postings.ts'
import { selectPage } from './select-page.ts'
import { suggestId } from './suggest-id.ts'
import { createTextIndex } from './text-index.ts'

/**
 * The store that an embedding app gets by default: all items in memory, indexed once, never changed.
 * @param options.revision names the content of the items; it is the store's own for ever
 * @throws Error when two items have the same id
 */
export function createMemoryStore (unordered: Iterable<Item>, { revision }: { readonly revision: string }): FactStore {
  const ordinals = assignOrdinals(unordered)
  const { items } = ordinals
  const ordinalOf = new Map(items.map((item, ordinal) => [item.id, ordinal]))
  const find = (id: string): number | undefined => ordinalOf.get(id)
  const postings = createPostings(items, find)
  const orderOf = createOrders(ordinals)
  const narrow = createPeriods(ordinals)
  let index: ReturnType<typeof createTextIndex> | undefined
  const findText: ReturnType<typeof createTextIndex> = text => (index ??= createTextIndex(items, find))(text)

  function candidates ({ types, where }: Pick<StoreQuery, 'types' | 'where'>): OrdinalSet[] {
    return [postings.ofTypes(types), ...where.map(postings.ofCondition)]
  }

  function list (query: StoreQuery): StorePage {
    const sets = candidates(query)
    if (query.text !== null) sets.push(setOf(findText(query.text).map(({ ordinal }) => ordinal).sort((a, b) => a - b), items.length))
    const set = narrow(intersectSets(sets), query.since, query.until)
    const { ordinals, hasPrevious, hasNext } = selectPage(set, orderOf(query.order.by, query.types), query.order.descending, query)
    return { items: ordinals.map(ordinal => items[ordinal] as Item), total: sizeOf(set), hasPrevious, hasNext }
  }

  function search ({ text, types, where, offset, limit }: StoreSearch): StoreSearchPage {
    const set = intersectSets(candidates({ types, where }))
    const hits = findText(text).filter(({ ordinal }) => isList(set) ? set[lowerBound(set, ordinal)] === ordinal : hasBit(set, ordinal))
      .map(({ ordinal, score, matches }) => ({ item: items[ordinal] as Item, score, matches }))
      .sort((a, b) => b.score - a.score || (a.item.id < b.item.id ? -1 : 1))
    return { hits: hits.slice(offset, offset + limit), total: hits.length }
  }

  return {
    revision: async () => revision,
    get: async ids => ids.map(id => items[find(id) ?? -1] ?? null),
    list: async queries => queries.map(list),
    search: async request => search(request),
    suggest: async (id, types) => suggestId(ordinals, id, types)
  }
}
