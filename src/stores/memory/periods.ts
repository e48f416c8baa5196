import { firstIndex, lowerBound } from './binary-search.ts'
import { ALWAYS, dayNumber, NEVER } from './days.ts'
import type { NumberedItems } from './number-items.ts'
import { joinLists, select } from './number-lists.ts'
import type { Bits, OrdinalSet } from './sets/ordinal-set.ts'
import { bitsOf, copyRange, isDense, isList, listRange, setBit, wordsFor } from './sets/ordinal-set.ts'
import { meetListAndBits, meetLists, setOfWords } from './sets/set-algebra.ts'

/**
 * Narrows a set to the items that may lie in a period: on `since` or later, and on `until` or earlier.
 * Undated items never do; an end that a date leaves open is unbounded. Of the two days one at least is given.
 */
export type Narrow = (set: OrdinalSet, since: string | null, until: string | null) => OrdinalSet

/** Items that reach over several days but fewer than `length`, rising: what reaches into a period began within this length before it. */
interface Spans {
  readonly length: number
  readonly ordinals: Uint32Array
}

/** No item that begins on some day is ordered by an earlier one. */
const FIRST_DAY = NEVER + 1
/** A list of so many is looked through; of a longer one, what lies in the period is cut out. */
const LOOKED_THROUGH_MAX = 1_000
/** Of a period with less than this part of all items nothing else is looked at. */
const SHORT = 32

export function createPeriods ({ size, firstDated, orderDays, earliest, latest }: NumberedItems): Narrow {
  const { spans, withoutStart } = collectSpans()
  /** used again and again: new words for each set would soon be a lot to collect */
  const draft = wordsFor(size)
  const withoutStartOf = new WeakMap<Bits, Uint32Array | 'met'>()

  function collectSpans (): { readonly spans: readonly Spans[], readonly withoutStart: Uint32Array } {
    const byLength = new Map<number, number[]>()
    const withoutStart: number[] = []
    for (let ordinal = firstDated; ordinal < size; ordinal++) {
      const [first, last] = [earliest[ordinal] as number, latest[ordinal] as number]
      if (first === last || last === NEVER) continue
      if (first === NEVER) {
        withoutStart.push(ordinal)
        continue
      }
      // days are no even numbers, but in order
      const length = 2 ** (32 - Math.clz32(last - first))
      const known = byLength.get(length)
      if (known === undefined) byLength.set(length, [ordinal])
      else known.push(ordinal)
    }
    return { spans: [...byLength].map(([length, ordinals]) => ({ length, ordinals: Uint32Array.from(ordinals) })), withoutStart: Uint32Array.from(withoutStart) }
  }

  /** Those of some ordinals, which rise, that are ordered by a day from `from` up to, not with, `to`. */
  function orderedBetween (ordinals: Uint32Array, from: number, to: number): Uint32Array {
    const start = firstIndex(0, ordinals.length, index => (orderDays[ordinals[index] as number] as number) >= from)
    return ordinals.subarray(start, firstIndex(start, ordinals.length, index => (orderDays[ordinals[index] as number] as number) >= to))
  }

  /** What reaches into a period, though it is ordered by a day before it: a list for each length. */
  function begunBefore (first: number, last: number): Uint32Array[] {
    // a period without a first day
    if (first === FIRST_DAY) return []
    return spans.map(({ length, ordinals }) => select(orderedBetween(ordinals, first - length, Math.min(first, last + 1)), ordinal => (latest[ordinal] as number) >= first))
  }

  /** What of a list that has no start is ordered by a day behind a period: all of it reaches into this. */
  function endingBehind (ordinals: Uint32Array, first: number, last: number): Uint32Array {
    return orderedBetween(ordinals, Math.max(first, last + 1), ALWAYS)
  }

  /**
   * The same of a set. Many lists begin with the same few sets, and are narrowed to one period and another: of a set that is met again all that has no
   * start is remembered, unless that takes more than the set.
   */
  function endingBehindIn (set: Bits, first: number, last: number): Uint32Array {
    const known = withoutStartOf.get(set)
    if (known instanceof Uint32Array) return endingBehind(known, first, last)
    const behind = endingBehind(withoutStart, first, last)
    if (behind.length === 0 || withoutStart.length > set.words.length) return meetListAndBits(behind, set)
    if (known === undefined) {
      withoutStartOf.set(set, 'met')
      return meetListAndBits(behind, set)
    }
    const all = meetListAndBits(withoutStart, set)
    withoutStartOf.set(set, all)
    return endingBehind(all, first, last)
  }

  /** What is ordered by a day of the period, from the first such ordinal up to, not with, the second. */
  function rangeOf (first: number, last: number): readonly [from: number, to: number] {
    const from = firstIndex(firstDated, size, ordinal => (orderDays[ordinal] as number) >= first)
    return [from, firstIndex(from, size, ordinal => (orderDays[ordinal] as number) > last)]
  }

  /** Puts together what lies in a period and what reaches into it, from before it and from behind. */
  function join (before: readonly Uint32Array[], within: Uint32Array, behind: Uint32Array): Uint32Array {
    return joinLists(joinLists(...before).sort(), within, behind)
  }

  function narrowBits (set: Bits, first: number, last: number): OrdinalSet {
    const [from, to] = rangeOf(first, last)
    const before = begunBefore(first, last).map(begun => meetListAndBits(begun, set))
    const behind = endingBehindIn(set, first, last)
    if ((to - from) * SHORT < size) {
      const list = join(before, listRange(set.words, from, to), behind)
      return isDense(list.length, size) ? bitsOf(list, size) : list
    }
    copyRange(set.words, from, to, draft)
    for (const reaching of [...before, behind]) for (let index = 0; index < reaching.length; index++) setBit(draft, reaching[index] as number)
    return setOfWords(draft)
  }

  function narrowList (list: Uint32Array, first: number, last: number): Uint32Array {
    if (list.length <= LOOKED_THROUGH_MAX) return select(list, ordinal => (latest[ordinal] as number) >= first && (earliest[ordinal] as number) <= last)
    const [from, to] = rangeOf(first, last)
    const before = begunBefore(first, last).map(begun => meetLists(begun, list))
    return join(before, list.subarray(lowerBound(list, from), lowerBound(list, to)), meetLists(endingBehind(withoutStart, first, last), list))
  }

  return (set, since, until) => {
    const first = since === null ? FIRST_DAY : dayNumber(since)
    const last = until === null ? ALWAYS - 1 : dayNumber(until)
    return isList(set) ? narrowList(set, first, last) : narrowBits(set, first, last)
  }
}
