import type { Condition, FactStore, IndexField, StoreGroupPage, StoreGroupQuery, StorePage, StoreQuery, StoreSearch, StoreSearchPage } from '../../core/fact-store.ts'
import type { ItemType } from '../../domain/ids.ts'
import type { ItemOf } from '../../domain/items.ts'
import type { FigureGroups } from './figure-groups.ts'
import { selectGroups } from './figure-groups.ts'
import type { ItemTable } from './item-table.ts'
import type { NumberedItems } from './number-items.ts'
import { createOrders } from './orders.ts'
import type { OrderedItems } from './packing/ordered-items.ts'
import type { CommonBits, OrdinalSet } from './sets/ordinal-set.ts'
import { isInSet, sizeOf, wholeOf } from './sets/ordinal-set.ts'
import { findCommon, intersectSets } from './sets/set-algebra.ts'
import { createPeriods } from './periods.ts'
import type { Postings } from './postings.ts'
import type { RecentValues } from './recent-values.ts'
import { createRecentValues } from './recent-values.ts'
import { selectPage } from './select-page.ts'
import { suggestId } from './suggest-id.ts'
import { provideIndex } from './text/provide-index.ts'
import { createTextSearch } from './text/text-search.ts'

/** What a store is made of. */
export interface StoreParts {
  readonly revision: string
  readonly items: ItemTable
  readonly ordered: OrderedItems
  readonly numbered: NumberedItems
  readonly postings: Postings
  readonly groups: FigureGroups
  readonly indexScript: URL | null
}

export interface MemoryStore extends FactStore {
  /** Begins to index texts where that takes long, so that the first search need not wait for all of it. */
  readonly beginIndex: () => void
}

/** Lists ask for one type, all facts or all entities, and often by a few values that very many items have. */
const STARTS_MAX = 60
/**
 * Half as many lists at least are gone through page by page at one time.
 * A set takes a bit for each item of the store at most, and as much again for what of it has no first day; one that is not put together keeps the sets that it is common to, mostly starts.
 */
const SELECTED_MAX = 50

/** What has few values, so that each is had by very many items. */
const COMMON_FIELDS: readonly IndexField[] = ['kind', 'category', 'measure', 'verification']

type Meet = (sets: readonly OrdinalSet[]) => OrdinalSet | CommonBits

const isCommon = ({ field }: Condition): boolean => COMMON_FIELDS.includes(field)
const isOfPublication = ({ field }: Condition): boolean => field === 'publication'

/** What a set is selected by, as a text that no other has: values stand after their lengths. It takes half as long as JSON. */
function keyOf (types: readonly ItemType[], where: readonly Condition[], period = ''): string {
  let key = types.join(' ')
  for (const { field, anyOf } of where) {
    key += `\n${field}`
    for (const value of anyOf) key += ` ${value.length} ${value}`
  }
  return `${key}\n\n${period}`
}

/** The set that was selected by a key before, or else a new one. */
function recall<Selected extends OrdinalSet | CommonBits> (sets: RecentValues<Selected>, key: string, select: () => Selected): Selected {
  const before = sets.get(key)
  if (before !== undefined) return before
  const set = select()
  sets.set(key, set)
  return set
}

export function openMemoryStore ({ revision, items, ordered, numbered, postings, groups, indexScript }: StoreParts): MemoryStore {
  const { size, firstDated, byId, idRanks } = numbered
  const orderOf = createOrders(numbered, items)
  const narrow = createPeriods(numbered)
  const source = { count: size, named: firstDated, itemAt: items.at, ordinalOf: items.ordinalOf, idRanks }
  const index = provideIndex(source, ordered, indexScript)
  const texts = createTextSearch(source, index.open)
  /** most lists begin with usable items of the same few types, all or those of a measure or a status, and each of these sets has very many items */
  const starts = createRecentValues<OrdinalSet>(STARTS_MAX)
  const selected = createRecentValues<OrdinalSet | CommonBits>(SELECTED_MAX)
  const usable = postings.ofCondition({ field: 'publication', anyOf: ['usable'] })

  /**
   * What holds of all in a list but its text; its other pages find it remembered.
   * @param meet puts together what is needed of a new set, unless it is narrowed to a period: a page needs little
   */
  function within ({ types, where, since, until }: Pick<StoreQuery, 'types' | 'where' | 'since' | 'until'>, meet: Meet): OrdinalSet | CommonBits {
    return recall(selected, keyOf(types, where, `${since}/${until}`), () => {
      const sets = setsOf(types, where)
      return since === null && until === null ? meet(sets) : narrow(intersectSets(sets), since, until)
    })
  }

  function setsOf (types: readonly ItemType[], where: readonly Condition[]): readonly OrdinalSet[] {
    const publication = where.filter(isOfPublication)
    const common = where.filter(isCommon)
    const rare = where.filter(condition => !isCommon(condition) && !isOfPublication(condition))
    const begun = common.length > 0 ? common.map(condition => startOf(types, publication, condition)) : [publishedOf(types, publication)]
    return [...begun, ...rare.map(postings.ofCondition)]
  }

  function startOf (types: readonly ItemType[], publication: readonly Condition[], common: Condition): OrdinalSet {
    return recall(starts, keyOf(types, [...publication, common]), () => intersectSets([publishedOf(types, publication), postings.ofCondition(common)]))
  }

  function publishedOf (types: readonly ItemType[], publication: readonly Condition[]): OrdinalSet {
    return recall(starts, keyOf(types, publication), () => intersectSets([postings.ofTypes(types), ...publication.map(postings.ofCondition)]))
  }

  function allWithin (query: Pick<StoreQuery, 'types' | 'where' | 'since' | 'until'>): OrdinalSet {
    return wholeOf(within(query, intersectSets))
  }

  async function select ({ text, ...query }: Pick<StoreQuery, 'types' | 'where' | 'since' | 'until' | 'text'>): Promise<OrdinalSet> {
    return text === null ? allWithin(query) : await texts.membersOf(text, allWithin(query))
  }

  async function list (query: StoreQuery): Promise<StorePage> {
    const { order } = query
    const set = query.text === null ? within(query, findCommon) : await select(query)
    const { ordinals, hasPrevious, hasNext } = selectPage(set, orderOf(order.by, query.types), order.descending, query)
    return { items: ordinals.map(items.at), total: sizeOf(set), hasPrevious, hasNext }
  }

  async function listGroups (query: StoreGroupQuery): Promise<StoreGroupPage> {
    const { groups: shown, ...page } = selectGroups(groups, await select({ types: ['figure'], ...query }), query)
    return { groups: shown.map(ordinals => ({ figures: ordinals.map(items.at) as ItemOf<'figure'>[] })), ...page }
  }

  async function search ({ text, offset, limit, ...query }: StoreSearch): Promise<StoreSearchPage> {
    return await texts.bestOf(text, allWithin({ since: null, until: null, ...query }), offset, limit)
  }

  return {
    revision: async () => revision,
    get: async ids => ids.map(items.find),
    // there is one thread for all of them: to wait for all at once would take longer than to wait for each
    list: async queries => {
      const pages: StorePage[] = []
      for (const query of queries) pages.push(await list(query))
      return pages
    },
    groups: listGroups,
    search,
    suggest: async (id, types) => suggestId({ byId, idAt: items.idAt, isUsable: ordinal => isInSet(usable, ordinal) }, id, types),
    beginIndex: index.begin
  }
}
