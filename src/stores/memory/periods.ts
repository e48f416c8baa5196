import { orderKeyOf, ownDateOf } from '../../core/order-key.ts'
import { parseEdtf } from '../../domain/edtf-date.ts'
import type { Item } from '../../domain/items.ts'
import type { OrdinalSet } from './ordinal-set.ts'
import { firstIndex } from './binary-search.ts'
import { intersectSets, isList, setBit, setBits, setOfWords, wordsFor } from './ordinal-set.ts'
import type { Ordinals } from './orders.ts'

const NEVER = 0
const ALWAYS = 99_999_999

/**
 * Narrows a set to the items that may lie in a period: on `since` or later, and on `until` or earlier.
 * Undated items never do; an end that a date leaves open is unbounded.
 */
export type Narrow = (set: OrdinalSet, since: string | null, until: string | null) => OrdinalSet

export function createPeriods ({ items, firstDated }: Ordinals): Narrow {
  const { earliest, latest } = dayColumns(items)
  // items of more than one day, by their last day: all others lie on the day that they are ordered by
  const spans = items.map((_, ordinal) => ordinal)
    .filter(ordinal => (latest[ordinal] as number) > NEVER && earliest[ordinal] !== latest[ordinal])
    .sort((one, other) => (latest[one] as number) - (latest[other] as number))

  function periodSet (since: string | null, until: string | null): OrdinalSet {
    const words = wordsFor(items.length)
    const keyAt = (ordinal: number): string => orderKeyOf(items[ordinal] as Item, 'date')
    // an undated item's key is empty, and below any day
    setBits(words,
      firstIndex(firstDated, items.length, ordinal => keyAt(ordinal) >= (since ?? '0')),
      until === null ? items.length : firstIndex(firstDated, items.length, ordinal => keyAt(ordinal) > until))
    const [first, last] = [firstDayOf(since), lastDayOf(until)]
    const from = firstIndex(0, spans.length, index => (latest[spans[index] as number] as number) >= first)
    for (let index = from; index < spans.length; index++) {
      const ordinal = spans[index] as number
      if ((earliest[ordinal] as number) <= last) setBit(words, ordinal)
    }
    return setOfWords(words)
  }

  return (set, since, until) => {
    if (since === null && until === null) return set
    const [first, last] = [firstDayOf(since), lastDayOf(until)]
    return isList(set)
      ? set.filter(ordinal => (latest[ordinal] as number) >= first && (earliest[ordinal] as number) <= last)
      : intersectSets([set, periodSet(since, until)])
  }
}

function firstDayOf (since: string | null): number {
  return since === null ? NEVER + 1 : numberOf(since)
}

function lastDayOf (until: string | null): number {
  return until === null ? ALWAYS - 1 : numberOf(until)
}

/** Days as numbers, e.g. 20220328. An undated item ends before all days and starts after them. */
function dayColumns (items: readonly Item[]): { earliest: Uint32Array, latest: Uint32Array } {
  const earliest = new Uint32Array(items.length).fill(ALWAYS)
  const latest = new Uint32Array(items.length).fill(NEVER)
  for (const [ordinal, item] of items.entries()) {
    const date = parseEdtf(ownDateOf(item) ?? '')
    if (date === null) continue
    earliest[ordinal] = date.earliest === null ? NEVER : numberOf(date.earliest)
    latest[ordinal] = date.latest === null ? ALWAYS : numberOf(date.latest)
  }
  return { earliest, latest }
}

function numberOf (day: string): number {
  return Number(day.replaceAll('-', ''))
}
