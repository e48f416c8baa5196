import { boundsOf } from '../domain/quantity.ts'
import type { FigureItem } from './aggregate.ts'

/** Numbers that stand for several figures: never without who claims them and how far they are verified. */
export interface Spread {
  /** the smallest and the largest number among the claims; null where none was given */
  readonly low: number | null
  readonly high: number | null
  /** whether a claim leaves this end open, as "more than 100" does above */
  readonly openBelow: boolean
  readonly openAbove: boolean
}

export const NO_SPREAD: Spread = { low: null, high: null, openBelow: false, openAbove: false }

/** From the lowest to the highest number that any of these rival claims allows. */
export function spreadOf (figures: readonly FigureItem[]): Spread {
  return combine(figures, numbers => numbers.reduce((least, number) => Math.min(least, number)), numbers => numbers.reduce((most, number) => Math.max(most, number)))
}

/** What the claims add up to; an end that one claim leaves open is open in the sum. */
export function addUp (figures: readonly FigureItem[]): Spread {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
  return combine(figures, sum, sum)
}

function combine (figures: readonly FigureItem[], joinLows: (numbers: number[]) => number, joinHighs: (numbers: number[]) => number): Spread {
  const bounds = figures.map(({ quantity }) => boundsOf(quantity))
  const numbers = bounds.filter(({ low, high }) => low !== null || high !== null)
  if (numbers.length === 0) return { low: null, high: null, openBelow: true, openAbove: true }
  return {
    low: joinLows(numbers.map(({ low, high }) => low ?? high ?? 0)),
    high: joinHighs(numbers.map(({ low, high }) => high ?? low ?? 0)),
    openBelow: bounds.some(({ low }) => low === null),
    openAbove: bounds.some(({ high }) => high === null)
  }
}
