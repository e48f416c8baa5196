import type { StoreQuery } from '../../core/fact-store.ts'
import { lowerBound } from './binary-search.ts'
import type { Bits, OrdinalSet } from './ordinal-set.ts'
import { forEachOrdinal, hasBit, isList, nextBit, previousBit, setBit, sizeOf, wordsFor } from './ordinal-set.ts'
import type { Order } from './orders.ts'

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

/** Which ranks stand on a page, rising, and whether others stand before and after them. */
interface RankPage {
  readonly ranks: readonly number[]
  readonly hasPrevious: boolean
  readonly hasNext: boolean
}

/** What finds the nearest rank of a set, from `from` up to, not with, `to`; -1 where there is none. */
interface Ranks {
  readonly next: (from: number, to: number) => number
  readonly previous: (from: number, to: number) => number
}

type Paging = Pick<StoreQuery, 'after' | 'before' | 'limit' | 'fromEnd'>

/** So many ranks are looked at one by one before all of a set are put in order. */
const STEPS_MAX = 4_000
/** Sorting fewer ranks than these costs less than a bit for each rank that there is. */
const SORTED_MAX = 2_000

/** One page of a set, in an order or its exact reverse. */
export function selectPage (set: OrdinalSet, order: Order, descending: boolean, paging: Paging): OrdinalPage {
  if (!descending) return selectRising(set, order, paging)
  const mirrored = { after: paging.before, before: paging.after, limit: paging.limit, fromEnd: !paging.fromEnd }
  const { ordinals, hasPrevious, hasNext } = selectRising(set, order, mirrored)
  return { ordinals: ordinals.toReversed(), hasPrevious: hasNext, hasNext: hasPrevious }
}

function selectRising (set: OrdinalSet, order: Order, { after, before, limit, fromEnd }: Paging): OrdinalPage {
  const low = after === null ? order.start : order.rankAfter(after)
  const window = { low, high: Math.max(low, before === null ? order.end : order.rankFrom(before)), limit, fromEnd }
  const { ranks, ...page } = selectRanks(set, order, window)
  return { ordinals: ranks.map(order.ordinalAt), ...page }
}

function selectRanks (set: OrdinalSet, order: Order, window: Window): RankPage {
  if (order.ranks === null) return isList(set) ? sliceList(set, window) : readPage(ranksOfBits(set), order, window)
  return (isList(set) ? null : walkOrder(set, order, window)) ?? selectRanks(rankSet(set, order.ranks), { ...order, ranks: null }, window)
}

/** A list that is in the right order already: two binary searches. */
function sliceList (list: Uint32Array, { low, high, limit, fromEnd }: Window): RankPage {
  const start = lowerBound(list, low)
  const end = lowerBound(list, high)
  const first = fromEnd ? Math.max(start, end - limit) : start
  const last = fromEnd ? end : Math.min(end, start + limit)
  return { ranks: [...list.subarray(first, last)], hasPrevious: first > 0, hasNext: last < list.length }
}

function readPage ({ next, previous }: Ranks, { start, end }: Order, { low, high, limit, fromEnd }: Window): RankPage {
  const ranks: number[] = []
  let edge = fromEnd ? high : low
  while (ranks.length < limit) {
    const rank = fromEnd ? previous(low, edge) : next(edge, high)
    if (rank < 0) break
    ranks.push(rank)
    edge = fromEnd ? rank : rank + 1
  }
  if (fromEnd) ranks.reverse()
  const [before, behind] = fromEnd ? [edge, high] : [low, edge]
  return { ranks, hasPrevious: previous(start, before) >= 0, hasNext: next(behind, end) >= 0 }
}

function ranksOfBits ({ words }: Bits): Ranks {
  return { next: (from, to) => nextBit(words, from, to), previous: (from, to) => previousBit(words, from, to) }
}

/**
 * At least one ordinal in 32 is in the set: steps along an order mostly reach a page's items soon. Where they don't, as when
 * all of the set come late in the order, there is no answer.
 */
function walkOrder (set: Bits, order: Order, window: Window): RankPage | null {
  let steps = 0
  const isIn = (rank: number): boolean => ++steps > STEPS_MAX || hasBit(set, order.ordinalAt(rank))
  const page = readPage({
    next: (from, to) => {
      let rank = from
      while (rank < to && !isIn(rank)) rank++
      return rank < to ? rank : -1
    },
    previous: (from, to) => {
      let rank = to - 1
      while (rank >= from && !isIn(rank)) rank--
      return rank >= from ? rank : -1
    }
  }, order, window)
  return steps > STEPS_MAX ? null : page
}

/** The set of the ranks that its ordinals have. */
function rankSet (set: OrdinalSet, ranks: Uint32Array): OrdinalSet {
  if (isList(set) && set.length <= SORTED_MAX) return set.map(ordinal => ranks[ordinal] as number).sort()
  const words = wordsFor(ranks.length)
  forEachOrdinal(set, ordinal => { setBit(words, ranks[ordinal] as number) })
  return { words, size: sizeOf(set) }
}
