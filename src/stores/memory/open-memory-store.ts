import type { FactStore, StorePage, StoreQuery, StoreSearch, StoreSearchPage } from '../../core/fact-store.ts'
import type { Item } from '../../domain/items.ts'
import type { OrdinalSet } from './ordinal-set.ts'
import { intersectSets, sizeOf } from './ordinal-set.ts'
import { assignOrdinals, createOrders } from './orders.ts'
import { createPeriods } from './periods.ts'
import { createPostings } from './postings.ts'
import { markWithheld } from './mark-withheld.ts'
import { selectPage } from './select-page.ts'
import { suggestId } from './suggest-id.ts'
import { provideIndex } from './text/provide-index.ts'
import { createTextSearch } from './text/text-search.ts'

/** A store of these items, of which no two have the same id. */
export function openMemoryStore (unordered: Iterable<Item>, revision: string): FactStore {
  const ordinals = assignOrdinals(markWithheld([...unordered]))
  const { items, ordinalOf } = ordinals
  const find = (id: string): Item | null => items[ordinalOf.get(id) ?? -1] ?? null
  const postings = createPostings(items, find)
  const orderOf = createOrders(ordinals)
  const narrow = createPeriods(ordinals)
  const source = { count: items.length, named: ordinals.firstDated, itemAt: (ordinal: number) => items[ordinal] as Item, find, idRanks: ordinals.idRanks }
  const texts = createTextSearch(source, provideIndex(source))

  function withConditions ({ types, where }: Pick<StoreQuery, 'types' | 'where'>): OrdinalSet {
    return intersectSets([postings.ofTypes(types), ...where.map(postings.ofCondition)])
  }

  async function list (query: StoreQuery): Promise<StorePage> {
    const { text, since, until, order } = query
    const within = narrow(withConditions(query), since, until)
    const set = text === null ? within : await texts.membersOf(text, within)
    const { ordinals, hasPrevious, hasNext } = selectPage(set, orderOf(order.by, query.types), order.descending, query)
    return { items: ordinals.map(ordinal => items[ordinal] as Item), total: sizeOf(set), hasPrevious, hasNext }
  }

  async function search ({ text, offset, limit, ...query }: StoreSearch): Promise<StoreSearchPage> {
    const { hits, total } = await texts.bestOf(text, withConditions(query), offset, limit)
    return { total, hits: hits.map(({ ordinal, ...hit }) => ({ item: items[ordinal] as Item, ...hit })) }
  }

  return {
    revision: async () => revision,
    get: async ids => ids.map(find),
    list: async queries => await Promise.all(queries.map(list)),
    search,
    suggest: async (id, types) => suggestId(ordinals, id, types)
  }
}
