import { ownDateOf } from '../../core/order-key.ts'
import { parseEdtf } from '../../domain/edtf-date.ts'
import type { Item } from '../../domain/items.ts'
import type { OrdinalSet } from './ordinal-set.ts'
import { firstIndex, intersectSets, isList, setBit, setBits, setOfWords, wordsFor } from './ordinal-set.ts'
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
  // items of more than one day, by their last day: all others lie where their ordinal is
  const spans = items.map((_, ordinal) => ordinal)
    .filter(ordinal => (latest[ordinal] as number) > NEVER && earliest[ordinal] !== latest[ordinal])
    .sort((one, other) => (latest[one] as number) - (latest[other] as number))
  // undated items and open starts come before it, in the order of ids; from there on, first days rise
  const firstDay = firstIndex(firstDated, items.length, ordinal => ![NEVER, ALWAYS].includes(earliest[ordinal] as number))

  function periodSet (since: number, until: number): OrdinalSet {
    const words = wordsFor(items.length)
    const from = firstIndex(firstDay, items.length, ordinal => (earliest[ordinal] as number) >= since)
    const to = firstIndex(firstDay, items.length, ordinal => (earliest[ordinal] as number) > until)
    setBits(words, from, to)
    const firstSpan = firstIndex(0, spans.length, index => (latest[spans[index] as number] as number) >= since)
    for (let index = firstSpan; index < spans.length; index++) {
      const ordinal = spans[index] as number
      if ((earliest[ordinal] as number) <= until) setBit(words, ordinal)
    }
    return setOfWords(words)
  }

  return (set, since, until) => {
    if (since === null && until === null) return set
    const [first, last] = [since === null ? NEVER + 1 : numberOf(since), until === null ? ALWAYS - 1 : numberOf(until)]
    return isList(set)
      ? set.filter(ordinal => (latest[ordinal] as number) >= first && (earliest[ordinal] as number) <= last)
      : intersectSets([set, periodSet(first, last)])
  }
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
