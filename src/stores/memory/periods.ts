import { firstIndex } from './binary-search.ts'
import { ALWAYS, dayNumber, NEVER } from './days.ts'
import type { NumberedItems } from './number-items.ts'
import type { Bits, OrdinalSet } from './ordinal-set.ts'
import { copyRange, filterList, hasBit, isList, setBit, setOfWords } from './ordinal-set.ts'

/**
 * Narrows a set to the items that may lie in a period: on `since` or later, and on `until` or earlier.
 * Undated items never do; an end that a date leaves open is unbounded.
 */
export type Narrow = (set: OrdinalSet, since: string | null, until: string | null) => OrdinalSet

/** Items that reach over several days but fewer than `length`, rising: what reaches into a period began within this length before it. */
interface Spans {
  readonly length: number
  readonly ordinals: Uint32Array
}

export function createPeriods ({ size, firstDated, orderDays, earliest, latest }: NumberedItems): Narrow {
  const { spans, withoutStart } = collectSpans()

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

  /** Visits those of some ordinals, which rise, that are ordered by a day from `from` up to, not with, `to`. */
  function forEachOrdered (ordinals: Uint32Array, from: number, to: number, visit: (ordinal: number) => void): void {
    const start = firstIndex(0, ordinals.length, index => (orderDays[ordinals[index] as number] as number) >= from)
    for (let index = start; index < ordinals.length && (orderDays[ordinals[index] as number] as number) < to; index++) visit(ordinals[index] as number)
  }

  /** What is ordered by a day of the period, and what reaches into it from outside. */
  function narrowBits (set: Bits, first: number, last: number): OrdinalSet {
    const from = firstIndex(firstDated, size, ordinal => (orderDays[ordinal] as number) >= first)
    const to = firstIndex(from, size, ordinal => (orderDays[ordinal] as number) > last)
    const words = copyRange(set.words, from, to)
    const addIfInside = (ordinal: number): void => {
      if (hasBit(set, ordinal) && (latest[ordinal] as number) >= first && (earliest[ordinal] as number) <= last) setBit(words, ordinal)
    }
    for (const { length, ordinals } of spans) forEachOrdered(ordinals, first - length, first, addIfInside)
    forEachOrdered(withoutStart, Math.max(first, last + 1), ALWAYS, addIfInside)
    return setOfWords(words)
  }

  return (set, since, until) => {
    if (since === null && until === null) return set
    const first = since === null ? NEVER + 1 : dayNumber(since)
    const last = until === null ? ALWAYS - 1 : dayNumber(until)
    return isList(set)
      ? filterList(set, ordinal => (latest[ordinal] as number) >= first && (earliest[ordinal] as number) <= last)
      : narrowBits(set, first, last)
  }
}
