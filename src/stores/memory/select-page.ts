import type { Position, StoreQuery } from '../../core/fact-store.ts'
import { lowerBound } from './binary-search.ts'
import type { Bits, OrdinalSet } from './ordinal-set.ts'
import { hasBit, isList } from './ordinal-set.ts'
import type { Order } from './orders.ts'
import { selectFirst } from './select-first.ts'

export interface OrdinalPage {
  readonly ordinals: readonly number[]
  readonly hasPrevious: boolean
  readonly hasNext: boolean
}

/** Which ranks a page may hold (from `low`, below `high`), how many, and from which end. */
interface Window {
  readonly low: number
  readonly high: number
  readonly limit: number
  readonly fromEnd: boolean
}

type Paging = Pick<StoreQuery, 'after' | 'before' | 'limit' | 'fromEnd'>

/** One page of a set, in an order or its exact reverse. */
export function selectPage (set: OrdinalSet, order: Order, descending: boolean, paging: Paging): OrdinalPage {
  if (!descending) return selectRising(set, order, paging)
  const mirrored = { after: paging.before, before: paging.after, limit: paging.limit, fromEnd: !paging.fromEnd }
  const { ordinals, hasPrevious, hasNext } = selectRising(set, order, mirrored)
  return { ordinals: ordinals.toReversed(), hasPrevious: hasNext, hasNext: hasPrevious }
}

function selectRising (set: OrdinalSet, order: Order, { after, before, limit, fromEnd }: Paging): OrdinalPage {
  const low = after === null ? order.start : order.rankAfter(after)
  const window = { low, high: Math.max(low, rankBefore(before, order)), limit, fromEnd }
  if (!isList(set)) return walkOrder(set, order, window)
  return order.natural ? sliceList(set, window) : sortList(set, order, window)
}

function rankBefore (before: Position | null, order: Order): number {
  return before === null ? order.end : order.rankFrom(before)
}

/** A list that is in the right order already: two binary searches. */
function sliceList (list: Uint32Array, { low, high, limit, fromEnd }: Window): OrdinalPage {
  const start = lowerBound(list, low)
  const end = lowerBound(list, high)
  const first = fromEnd ? Math.max(start, end - limit) : start
  const last = fromEnd ? end : Math.min(end, start + limit)
  return { ordinals: [...list.subarray(first, last)], hasPrevious: first > 0, hasNext: last < list.length }
}

/** A list in another order: the nearest ranks to one end of the window, without sorting all of them. */
function sortList (list: Uint32Array, { rankOf, ordinalAt }: Order, { low, high, limit, fromEnd }: Window): OrdinalPage {
  const ranks = list.map(rankOf)
  const inside = ranks.filter(rank => rank >= low && rank < high)
  const selected = selectFirst(inside, limit, fromEnd ? (one, other) => other - one : (one, other) => one - other)
  if (fromEnd) selected.reverse()
  const start = selected[0] ?? (fromEnd ? high : low)
  const end = (selected.at(-1) ?? start - 1) + 1
  return {
    ordinals: selected.map(ordinalAt),
    hasPrevious: ranks.some(rank => rank < start),
    hasNext: ranks.some(rank => rank >= end)
  }
}

/** At least one rank in 32 is in the set: steps along the order reach a page's items soon. */
function walkOrder (set: Bits, { start, end, ordinalAt }: Order, { low, high, limit, fromEnd }: Window): OrdinalPage {
  const nextFrom = (from: number, to: number): number => {
    const step = from <= to ? 1 : -1
    let rank = from
    while (rank !== to && !hasBit(set, ordinalAt(rank))) rank += step
    return rank
  }
  const ordinals: number[] = []
  let edge = fromEnd ? high : low
  while (ordinals.length < limit) {
    const rank = fromEnd ? nextFrom(edge - 1, low - 1) : nextFrom(edge, high)
    if (fromEnd ? rank < low : rank >= high) break
    ordinals.push(ordinalAt(rank))
    edge = fromEnd ? rank : rank + 1
  }
  if (fromEnd) ordinals.reverse()
  const isBefore = (rank: number): boolean => nextFrom(rank - 1, start - 1) >= start
  const isAfter = (rank: number): boolean => nextFrom(rank, end) < end
  return fromEnd
    ? { ordinals, hasPrevious: isBefore(edge), hasNext: isAfter(high) }
    : { ordinals, hasPrevious: isBefore(low), hasNext: isAfter(edge) }
}
