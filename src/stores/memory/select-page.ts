import type { StoreQuery } from '../../core/fact-store.ts'
import { lowerBound } from './binary-search.ts'
import type { Bits, CommonBits, OrdinalSet } from './sets/ordinal-set.ts'
import { hasBit, isList, nextBit, partsOf, previousBit, wholeOf } from './sets/ordinal-set.ts'
import type { Order, Ranks } from './orders.ts'
import { ZONE_BITS } from './orders.ts'

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
interface Finder {
  readonly next: (from: number, to: number) => number
  readonly previous: (from: number, to: number) => number
}

type Paging = Pick<StoreQuery, 'after' | 'before' | 'limit' | 'fromEnd'>

/** So many ranks are looked at one by one before the set is. */
const STEPS_MAX = 4_000

/** One page of a set, in an order or its exact reverse. */
export function selectPage (set: OrdinalSet | CommonBits, order: Order, descending: boolean, paging: Paging): OrdinalPage {
  if (!descending) return selectRising(set, order, paging)
  const mirrored = { after: paging.before, before: paging.after, limit: paging.limit, fromEnd: !paging.fromEnd }
  const { ordinals, hasPrevious, hasNext } = selectRising(set, order, mirrored)
  return { ordinals: ordinals.toReversed(), hasPrevious: hasNext, hasNext: hasPrevious }
}

function selectRising (set: OrdinalSet | CommonBits, order: Order, { after, before, limit, fromEnd }: Paging): OrdinalPage {
  const low = after === null ? order.start : order.rankAfter(after)
  const window = { low, high: Math.max(low, before === null ? order.end : order.rankFrom(before)), limit, fromEnd }
  const { ranks, ...page } = selectRanks(set, order, window)
  return { ordinals: ranks.map(order.ordinalAt), ...page }
}

function selectRanks (set: OrdinalSet | CommonBits, order: Order, window: Window): RankPage {
  if (isList(set)) return order.ranks === null ? sliceList(set, window) : pickRanks(set, order.ranks, window)
  const parts = partsOf(set)
  if (order.ranks === null) return readPage(ranksOfBits(parts), order, window)
  return walkOrder(parts, order, window) ?? pickRanks(wholeOf(set), order.ranks, window)
}

/** A list that is in the right order already: two binary searches. */
function sliceList (list: Uint32Array, { low, high, limit, fromEnd }: Window): RankPage {
  const start = lowerBound(list, low)
  const end = lowerBound(list, high)
  const first = fromEnd ? Math.max(start, end - limit) : start
  const last = fromEnd ? end : Math.min(end, start + limit)
  return { ranks: [...list.subarray(first, last)], hasPrevious: first > 0, hasNext: last < list.length }
}

function readPage ({ next, previous }: Finder, { start, end }: Order, { low, high, limit, fromEnd }: Window): RankPage {
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

function ranksOfBits (sets: readonly Bits[]): Finder {
  const parts = sets.map(({ words }) => words)
  return { next: (from, to) => nextBit(parts, from, to), previous: (from, to) => previousBit(parts, from, to) }
}

/**
 * Mostly at least one ordinal in 32 is in the set: steps along an order reach a page's items soon. Where they don't, as when
 * all of the set come late in the order, there is no answer.
 */
function walkOrder (sets: readonly Bits[], order: Order, window: Window): RankPage | null {
  let steps = 0
  const isIn = (rank: number): boolean => ++steps > STEPS_MAX || hasBits(sets, order.ordinalAt(rank))
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

function hasBits (sets: readonly Bits[], ordinal: number): boolean {
  for (let index = 0; index < sets.length; index++) if (!hasBit(sets[index] as Bits, ordinal)) return false
  return true
}

/** Where ranks lie: before the window, behind it, farther than the nearest that were found, or where only each rank can tell. */
type Place = 'before' | 'behind' | 'far' | 'unknown'

/**
 * Looks at a set once, and keeps the ranks that are nearest to the window's end. Most orders follow the days that ordinals follow: once
 * the nearest are found, whole zones are far, and their ranks need not be read.
 */
function pickRanks (set: OrdinalSet, { ranks, lowest, highest }: Ranks, { low, high, limit, fromEnd }: Window): RankPage {
  const sign = fromEnd ? -1 : 1
  /** the distances of the nearest so far, rising */
  const nearest: number[] = []
  const has = { before: false, behind: false, far: false }
  const isFar = (rank: number): boolean => nearest.length === limit && (limit === 0 || rank * sign > (nearest[limit - 1] as number))

  function placeOf (zone: number): Place {
    const [first, last] = [lowest[zone] as number, highest[zone] as number]
    if (last < low) return 'before'
    if (first >= high) return 'behind'
    return first >= low && last < high && isFar(fromEnd ? last : first) ? 'far' : 'unknown'
  }

  function look (rank: number): void {
    if (rank < low) has.before = true
    else if (rank >= high) has.behind = true
    else if (isFar(rank)) has.far = true
    else keep(rank * sign)
  }

  function keep (distance: number): void {
    if (nearest.length === limit) {
      nearest.pop()
      has.far = true
    }
    let at = nearest.length
    for (; at > 0 && (nearest[at - 1] as number) > distance; at--) nearest[at] = nearest[at - 1] as number
    nearest[at] = distance
  }

  function lookIntoList (list: Uint32Array): void {
    let zone = -1
    let place: Place = 'unknown'
    for (let step = 0; step < list.length; step++) {
      const ordinal = list[fromEnd ? list.length - 1 - step : step] as number
      if (ordinal >>> ZONE_BITS !== zone) {
        zone = ordinal >>> ZONE_BITS
        place = placeOf(zone)
      }
      if (place === 'unknown') look(ranks[ordinal] as number)
      else has[place] = true
    }
  }

  function lookIntoBits ({ words }: Bits): void {
    const zoneWords = 2 ** ZONE_BITS / 32
    for (let step = 0; step < lowest.length; step++) {
      const zone = fromEnd ? lowest.length - 1 - step : step
      const place = placeOf(zone)
      if (place !== 'unknown' && has[place]) continue
      const end = Math.min((zone + 1) * zoneWords, words.length)
      for (let index = zone * zoneWords; index < end; index++) {
        for (let rest = words[index] as number; rest !== 0; rest &= rest - 1) {
          if (place === 'unknown') look(ranks[index * 32 + 31 - Math.clz32(rest & -rest)] as number)
          else has[place] = true
        }
      }
    }
  }

  if (isList(set)) lookIntoList(set)
  else lookIntoBits(set)
  const picked = nearest.map(distance => distance * sign)
  return {
    ranks: fromEnd ? picked.reverse() : picked,
    hasPrevious: has.before || (fromEnd && has.far),
    hasNext: has.behind || (!fromEnd && has.far)
  }
}
