import type { OrderField, Position } from '../../core/fact-store.ts'
import { orderKeyOf } from '../../core/order-key.ts'
import type { ItemType } from '../../domain/ids.ts'
import { isFactType } from '../../domain/ids.ts'
import { firstIndex } from './binary-search.ts'
import type { ItemTable } from './item-table.ts'
import type { NumberedItems } from './number-items.ts'
import { isNamed } from './number-items.ts'
import { invert } from './number-lists.ts'
import { dayText } from './days.ts'
import { instantText, NO_INSTANT } from './packing/instants.ts'

/** Ordinals that differ in so many lower bits only are a zone. */
export const ZONE_BITS = 8

export interface Ranks {
  /** the rank of each ordinal */
  readonly ranks: Uint32Array
  /** the lowest and the highest of each zone of ordinals */
  readonly lowest: Uint32Array
  readonly highest: Uint32Array
}

/** A rising order: a rank for every ordinal from `start` to `end`. */
export interface Order {
  readonly start: number
  readonly end: number
  /** null where ranks are the ordinals themselves */
  readonly ranks: Ranks | null
  readonly ordinalAt: (rank: number) => number
  /** the first rank at a position or after it */
  readonly rankFrom: (position: Position) => number
  /** the first rank after a position */
  readonly rankAfter: (position: Position) => number
}

/** Orders of lists of some types by a field: halves of the ordinals where they do, or ranks of all items. What has no instant comes before all facts. */
export function createOrders ({ size, firstDated, byId, sorted, orderDays, instants }: NumberedItems, items: ItemTable): (by: OrderField, types: readonly ItemType[]) => Order {
  const keys: Readonly<Record<OrderField, (ordinal: number) => string>> = {
    date: ordinal => dayText(orderDays[ordinal] as number),
    recordedAt: instants === null ? ordinal => orderKeyOf(items.at(ordinal), 'recordedAt') : ordinal => instantText(instants[ordinal] as number),
    name: ordinal => orderKeyOf(items.at(ordinal), 'name')
  }

  function createOrder (by: OrderField, sorted: Uint32Array | null, start: number, end: number): Order {
    const keyAt = keys[by]
    const ordinalAt = (rank: number): number => sorted === null ? rank : sorted[rank] as number
    const compare = (rank: number, { key, id }: Position): number => {
      const ordinal = ordinalAt(rank)
      return compareText(keyAt(ordinal), key) || compareText(items.idAt(ordinal), id)
    }
    return {
      start,
      end,
      ranks: sorted === null ? null : zonesOf(invert(sorted), start),
      ordinalAt,
      rankFrom: position => firstIndex(start, end, rank => compare(rank, position) >= 0),
      rankAfter: position => firstIndex(start, end, rank => compare(rank, position) > 0)
    }
  }

  const halves = { name: createOrder('name', null, 0, firstDated), date: createOrder('date', null, firstDated, size) }
  const whole = {
    date: createOrder('date', sorted.date, 0, size),
    recordedAt: createOrder('recordedAt', sorted.recordedAt ?? sortByText(byId, keys.recordedAt), 0, size),
    name: createOrder('name', sorted.name, 0, size)
  }
  const facts = instants === null ? whole.recordedAt : withoutFirst(whole.recordedAt, firstIndex(0, size, rank => instants[whole.recordedAt.ordinalAt(rank)] !== NO_INSTANT))
  return (by, types) => {
    if (by === 'recordedAt' && types.every(isFactType)) return facts
    if (by === 'name' && types.every(isNamed)) return halves.name
    if (by === 'date' && !types.some(isNamed)) return halves.date
    return whole[by]
  }
}

/** The same order for items that have none of the ranks below `start`. */
function withoutFirst (order: Order, start: number): Order {
  return { ...order, start, ranks: order.ranks === null ? null : zonesOf(order.ranks.ranks, start) }
}

/** Knows the zones of ranks; those below `start` are of no item that is in this order. */
function zonesOf (ranks: Uint32Array, start: number): Ranks {
  const count = Math.ceil(ranks.length / 2 ** ZONE_BITS)
  const [lowest, highest] = [new Uint32Array(count).fill(ranks.length), new Uint32Array(count)]
  for (let ordinal = 0; ordinal < ranks.length; ordinal++) {
    const rank = ranks[ordinal] as number
    if (rank < start) continue
    const zone = ordinal >>> ZONE_BITS
    if (rank < (lowest[zone] as number)) lowest[zone] = rank
    if (rank > (highest[zone] as number)) highest[zone] = rank
  }
  return { ranks, lowest, highest }
}

/** For instants of another form than ours, which nobody checked. */
function sortByText (byId: Uint32Array, keyOf: (ordinal: number) => string): Uint32Array {
  const texts = Array.from({ length: byId.length }, (_, ordinal) => keyOf(ordinal))
  return Uint32Array.from([...byId].sort((one, other) => compareText(texts[one] as string, texts[other] as string)))
}

/** By code unit, as positions compare. */
function compareText (one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
