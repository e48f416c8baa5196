import type { FactStore, StorePage, StoreQuery, StoreSearch, StoreSearchPage } from '../../core/fact-store.ts'
import type { Item } from '../../domain/items.ts'
import type { TextHits } from './find-text.ts'
import { findText } from './find-text.ts'
import type { OrdinalSet } from './ordinal-set.ts'
import { intersectSets, ordinalsIn, setOf, sizeOf } from './ordinal-set.ts'
import { assignOrdinals, createOrders } from './orders.ts'
import { createPeriods } from './periods.ts'
import { createPostings } from './postings.ts'
import { markWithheld } from './mark-withheld.ts'
import { selectFirst } from './select-first.ts'
import { selectPage } from './select-page.ts'
import { suggestId } from './suggest-id.ts'
import type { TextIndex } from './text-index.ts'
import { createTextIndex } from './text-index.ts'

/** A store of these items, of which no two have the same id. */
export function openMemoryStore (unordered: Iterable<Item>, revision: string): FactStore {
  const ordinals = assignOrdinals(markWithheld([...unordered]))
  const { items, ordinalOf } = ordinals
  const find = (id: string): Item | null => items[ordinalOf.get(id) ?? -1] ?? null
  const postings = createPostings(items, find)
  const orderOf = createOrders(ordinals)
  const narrow = createPeriods(ordinals)
  // made for the first search: it would take most of the start of a large store, and many never search
  let textIndex: Promise<TextIndex> | undefined

  async function findIn (text: string): Promise<TextHits> {
    textIndex ??= createTextIndex(items)
    return findText(text, await textIndex, { items, find, postings })
  }

  function conditionSets ({ types, where }: Pick<StoreQuery, 'types' | 'where'>): OrdinalSet[] {
    return [postings.ofTypes(types), ...where.map(postings.ofCondition)]
  }

  async function list (query: StoreQuery): Promise<StorePage> {
    const { text, since, until, order } = query
    const sets = conditionSets(query)
    if (text !== null) sets.push(setOf((await findIn(text)).ordinals, items.length))
    const set = narrow(intersectSets(sets), since, until)
    const { ordinals, hasPrevious, hasNext } = selectPage(set, orderOf(order.by, query.types), order.descending, query)
    return { items: ordinals.map(ordinal => items[ordinal] as Item), total: sizeOf(set), hasPrevious, hasNext }
  }

  async function search ({ text, offset, limit, ...query }: StoreSearch): Promise<StoreSearchPage> {
    const hits = await findIn(text)
    const set = intersectSets([setOf(hits.ordinals, items.length), ...conditionSets(query)])
    const bestFirst = (one: number, other: number): number =>
      hits.scoreOf(other) - hits.scoreOf(one) || (ordinals.idRanks[one] as number) - (ordinals.idRanks[other] as number)
    const best = selectFirst(ordinalsIn(set), offset + limit, bestFirst).slice(offset)
    return {
      total: sizeOf(set),
      hits: best.map(ordinal => {
        const item = items[ordinal] as Item
        return { item, score: hits.scoreOf(ordinal), matches: hits.matchesIn(item) }
      })
    }
  }

  return {
    revision: async () => revision,
    get: async ids => ids.map(find),
    list: async queries => await Promise.all(queries.map(list)),
    search,
    suggest: async (id, types) => suggestId(ordinals, id, types)
  }
}
