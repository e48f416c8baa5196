import type { ItemOf } from '../domain/items.ts'
import { readDate } from '../domain/edtf-date.ts'
import type { Qualifier } from '../domain/quantity.ts'
import type { VerificationStatus } from '../domain/verification.ts'
import { VERIFICATION_STATUSES } from '../domain/verification.ts'
import { boundsOf } from '../domain/quantity.ts'

export type FigureItem = ItemOf<'figure'>

/** Numbers that stand for several figures: never without who claims them and how far they are verified. */
export interface Spread {
  /** the smallest and the largest number among the claims; null where none was given */
  readonly low: number | null
  readonly high: number | null
  /** whether a claim leaves this end open, as "more than 100" does above */
  readonly openBelow: boolean
  readonly openAbove: boolean
}

/** How many figures have each verification status. */
export type StatusCounts = Readonly<Record<VerificationStatus, number>>

/** Claims that are shown with a spread or a sum but do not enter it, by why. */
export interface LeftOut {
  readonly refuted: number
  readonly retracted: number
  /** included in another of the claims */
  readonly included: number
}

/** Numbers with the claims that they stand for. */
export interface Aggregate extends Spread {
  /** how many claims there are, those that are left out too */
  readonly claims: number
  /** how many claims have each status, those that are left out too */
  readonly verification: StatusCounts
  /** the newest of the claims */
  readonly figures: readonly FigureItem[]
  readonly leftOut: LeftOut
  /** what the numbers rest on: the claims that are not left out */
  readonly basis: Basis
}

export interface Basis {
  readonly claims: number
  /** who claims, in the order of their newest claims */
  readonly claimants: readonly string[]
  readonly verification: StatusCounts
  readonly qualifiers: readonly Qualifier[]
  /** the days that the claims are for, as EDTF; null where no claim says */
  readonly dates: string | null
}

/** What is said of some claims beside their numbers, the newest of them in full. */
export function describeClaims (figures: readonly FigureItem[], basis: readonly FigureItem[], shown: number): Omit<Aggregate, keyof Spread> {
  const refuted = figures.filter(isRefuted).length
  const retracted = figures.filter(figure => isRetracted(figure) && !isRefuted(figure)).length
  return {
    claims: figures.length,
    verification: countStatuses(figures),
    figures: figures.slice(0, shown),
    leftOut: { refuted, retracted, included: figures.length - basis.length - refuted - retracted },
    basis: {
      claims: basis.length,
      claimants: [...new Set(basis.map(({ claimant }) => claimant))],
      verification: countStatuses(basis),
      qualifiers: [...new Set(basis.map(({ quantity }) => quantity.qualifier))],
      dates: datesOf(basis)
    }
  }
}

/** Whether a claim still stands: neither refuted nor taken back. */
export function stands (figure: FigureItem): boolean {
  return !isRefuted(figure) && !isRetracted(figure)
}

function isRefuted ({ verification }: FigureItem): boolean {
  return verification.status === 'refuted'
}

function isRetracted ({ publication }: FigureItem): boolean {
  return publication === 'retracted'
}

/** From the first to the last day that any of the figures is for. */
function datesOf (figures: readonly FigureItem[]): string | null {
  const starts = figures.flatMap(({ asOf, periodStart }) => readDate(periodStart ?? asOf) ?? [])
  const ends = figures.flatMap(({ asOf, periodEnd }) => readDate(periodEnd ?? asOf) ?? [])
  const first = starts.map(({ earliest, latest }) => earliest ?? latest ?? '').sort()[0]
  const last = ends.map(({ earliest, latest }) => latest ?? earliest ?? '').sort().at(-1)
  if (first === undefined || last === undefined) return null
  return first === last ? first : `${first}/${last}`
}

function countStatuses (figures: readonly FigureItem[]): StatusCounts {
  const counts = Object.fromEntries(VERIFICATION_STATUSES.map(status => [status, 0])) as Record<VerificationStatus, number>
  for (const { verification } of figures) counts[verification.status]++
  return counts
}

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
