import { groupBy } from '../../core/group-by.ts'
import type { OrderField, Position } from '../../core/fact-store.ts'
import { orderKeyOf } from '../../core/order-key.ts'
import type { ItemType } from '../../domain/ids.ts'
import type { Item } from '../../domain/items.ts'
import { firstIndex } from './binary-search.ts'

/**
 * Every item has an ordinal. Named items come first, by name; dated ones follow, by date: a set of ordinals
 * of one half rises in the order that its lists are mostly asked for in. Ties are in the order of ids.
 */
export interface Ordinals {
  readonly items: readonly Item[]
  readonly ordinalOf: ReadonlyMap<string, number>
  /** the first ordinal of the dated half */
  readonly firstDated: number
  /** all ordinals, in the order of their items' ids */
  readonly byId: Uint32Array
  /** where each ordinal stands in `byId` */
  readonly idRanks: Uint32Array
}

/** A rising order: a rank for every ordinal from `start` to `end`. */
export interface Order {
  readonly start: number
  readonly end: number
  /** whether ranks are the ordinals themselves */
  readonly natural: boolean
  readonly rankOf: (ordinal: number) => number
  readonly ordinalAt: (rank: number) => number
  /** the first rank at a position or after it */
  readonly rankFrom: (position: Position) => number
  /** the first rank after a position */
  readonly rankAfter: (position: Position) => number
}

const NAMED_TYPES: readonly ItemType[] = ['person', 'organization', 'place']

export function isNamed (type: ItemType): boolean {
  return NAMED_TYPES.includes(type)
}

/** @throws Error when two items have the same id */
export function assignOrdinals (unordered: Iterable<Item>): Ordinals {
  const itemById = new Map<string, Item>()
  for (const item of unordered) {
    if (itemById.has(item.id)) throw new Error(`two items have the id ${item.id}`)
    itemById.set(item.id, item)
  }
  const sorted = [...itemById.keys()].sort().map(id => itemById.get(id) as Item)
  const named = sortByKey(sorted.filter(({ type }) => isNamed(type)), item => orderKeyOf(item, 'name'))
  const dated = sortByKey(sorted.filter(({ type }) => !isNamed(type)), item => orderKeyOf(item, 'date'))
  const items = [...named, ...dated]
  const ordinalOf = new Map(items.map(({ id }, ordinal) => [id, ordinal]))
  const byId = Uint32Array.from(sorted, ({ id }) => ordinalOf.get(id) as number)
  return { items, ordinalOf, firstDated: named.length, byId, idRanks: invert(byId) }
}

/** Orders of lists of some types by a field: halves of the ordinals where they do, or ranks of all items. */
export function createOrders (ordinals: Ordinals): (by: OrderField, types: readonly ItemType[]) => Order {
  const { items, firstDated } = ordinals
  const halves = {
    name: rankedOrder(items, 'name', null, 0, firstDated),
    date: rankedOrder(items, 'date', null, firstDated, items.length)
  }
  const rankAll = (by: OrderField): Order => {
    const sorted = sortByKey(ordinals.byId, ordinal => orderKeyOf(items[ordinal] as Item, by))
    return rankedOrder(items, by, Uint32Array.from(sorted), 0, items.length)
  }
  const whole = { date: rankAll('date'), recordedAt: rankAll('recordedAt'), name: rankAll('name') }
  return (by, types) => {
    if (by === 'name' && types.every(isNamed)) return halves.name
    if (by === 'date' && !types.some(isNamed)) return halves.date
    return whole[by]
  }
}

function rankedOrder (items: readonly Item[], by: OrderField, sorted: Uint32Array | null, start: number, end: number): Order {
  const ranks = sorted === null ? null : invert(sorted)
  const ordinalAt = (rank: number): number => sorted === null ? rank : sorted[rank] as number
  const compare = (rank: number, { key, id }: Position): number => {
    const item = items[ordinalAt(rank)] as Item
    return compareText(orderKeyOf(item, by), key) || compareText(item.id, id)
  }
  return {
    start,
    end,
    natural: sorted === null,
    ordinalAt,
    rankOf: ordinal => ranks === null ? ordinal : ranks[ordinal] as number,
    rankFrom: position => firstIndex(start, end, rank => compare(rank, position) >= 0),
    rankAfter: position => firstIndex(start, end, rank => compare(rank, position) > 0)
  }
}

function invert (permutation: Uint32Array): Uint32Array {
  const inverse = new Uint32Array(permutation.length)
  for (const [index, value] of permutation.entries()) inverse[value] = index
  return inverse
}

/** By code unit, as positions compare. */
function compareText (one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Values by key; those with one key stay in the order they came in. */
function sortByKey<Value> (values: Iterable<Value>, keyOf: (value: Value) => string): Value[] {
  const groups = groupBy(values, keyOf)
  return [...groups.keys()].sort().flatMap(key => groups.get(key) as Value[])
}
