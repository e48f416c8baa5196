import type { ItemType } from '../../domain/ids.ts'
import type { OrderField } from '../../core/fact-store.ts'
import type { AddedItems } from './join-items.ts'
import { NEVER } from './days.ts'
import type { ItemDays } from './item-days.ts'
import { testTypes } from './known-entities.ts'
import type { NumberSort } from './packing/number-sort.ts'
import { createNumberSort } from './packing/number-sort.ts'
import { ascending, inOrder, invert, joinLists, select } from './number-lists.ts'
import type { SortedItems } from './sort-items.ts'

/**
 * Every item has an ordinal. Named items come first, by name; dated ones follow, by date: a set of ordinals
 * of one half rises in the order that its lists are mostly asked for in. Ties are in the order of ids.
 */
export interface NumberedItems {
  readonly size: number
  /** the first ordinal of the dated half */
  readonly firstDated: number
  /** in which place the item at each ordinal was added, and the ordinal of each place */
  readonly numbers: Uint32Array
  readonly ordinals: Uint32Array
  /** all ordinals, in the order of their items' ids, and where each ordinal stands there */
  readonly byId: Uint32Array
  readonly idRanks: Uint32Array
  /** all ordinals in each order; null where some instant is known as a text only */
  readonly sorted: Readonly<Record<Exclude<OrderField, 'recordedAt'>, Uint32Array>> & { readonly recordedAt: Uint32Array | null }
  readonly earliest: Uint32Array
  readonly latest: Uint32Array
  /** the day that each ordinal is ordered by */
  readonly orderDays: Uint32Array
  /** the instant of each ordinal; null where one of them is known as a text only */
  readonly instants: Float64Array | null
}

const NAMED_TYPES: readonly ItemType[] = ['person', 'organization', 'place']

export function isNamed (type: ItemType): boolean {
  return NAMED_TYPES.includes(type)
}

export function numberItems (added: AddedItems, days: ItemDays, { byId: numbersById, byName: numbersByName }: SortedItems): NumberedItems {
  const { size } = added
  const sort = createNumberSort(size)
  const isNamedAt = testTypes(added, isNamed)

  const dated = select(numbersById, number => !isNamedAt(number))
  const numbers = new Uint32Array(size)
  const firstDated = size - dated.length
  numbers.set(select(numbersByName, isNamedAt))
  numbers.set(sortBy(dated, number => days.orderDays[number] as number, sort), firstDated)

  const ordinals = invert(numbers)
  const byId = numbersById.map(number => ordinals[number] as number)
  const orderDays = inOrder(days.orderDays, numbers)
  const instants = inOrder(added.instants, numbers)
  const hasDay = (ordinal: number): boolean => orderDays[ordinal] !== NEVER
  return {
    size,
    firstDated,
    numbers,
    ordinals,
    byId,
    idRanks: invert(byId),
    sorted: {
      name: numbersByName.map(number => ordinals[number] as number),
      date: joinLists(select(byId, ordinal => !hasDay(ordinal)), select(ascending(size), hasDay)),
      recordedAt: added.hasInstants ? sortBy(byId, ordinal => instants[ordinal] as number, sort) : null
    },
    earliest: inOrder(days.earliest, numbers),
    latest: inOrder(days.latest, numbers),
    orderDays,
    instants: added.hasInstants ? instants : null
  }
}

/** Those with one key stay in their order. */
function sortBy (values: Uint32Array, keyOf: (value: number) => number, sort: NumberSort): Uint32Array {
  const { numberAt } = sort(values.length, index => keyOf(values[index] as number))
  return values.map((_, rank) => values[numberAt(rank)] as number)
}
