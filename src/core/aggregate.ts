import type { Counting } from '../domain/facts.ts'
import type { Fact, ItemOf } from '../domain/items.ts'
import type { Qualifier } from '../domain/quantity.ts'
import { QUALIFIERS } from '../domain/quantity.ts'
import type { VerificationStatus } from '../domain/verification.ts'
import { VERIFICATION_STATUSES } from '../domain/verification.ts'
import { datesOf } from './figure-days.ts'
import type { Spread } from './spread.ts'

export type FigureItem = ItemOf<'figure'>

/** How many figures have each verification status. */
export type StatusCounts = Readonly<Record<VerificationStatus, number>>

/** Claims that were found with a spread or a sum but do not enter it, by why. */
export interface LeftOut {
  /** refuted, and not retracted as well */
  readonly refuted: number
  readonly retracted: number
  /** included in another of the claims */
  readonly included: number
}

/** Numbers with the claims that they stand for. */
export interface Aggregate extends Spread {
  /** null where the claims differ in it */
  readonly counting: Counting | null
  /** how many claims there are: in a group those too that are left out of its spread */
  readonly claims: number
  /** how many of these claims have each status */
  readonly verification: StatusCounts
  /** the claims, newest first */
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
  /** how the claims hedge their numbers */
  readonly qualifiers: readonly Qualifier[]
  /** the days that the claims are for, as EDTF; null where no claim says, or none sets a bound */
  readonly dates: string | null
  /** how many of the claims do not say for which day they are */
  readonly undated: number
}

/** What is said of some claims beside their numbers. */
export function describeClaims (figures: readonly FigureItem[]): Pick<Aggregate, 'claims' | 'verification' | 'figures'> {
  return { claims: figures.length, verification: countStatuses(figures), figures }
}

/** What is said of the claims that enter numbers. */
export function describeBasis (basis: readonly FigureItem[]): Basis {
  return {
    claims: basis.length,
    claimants: [...new Set(basis.map(({ claimant }) => claimant))],
    verification: countStatuses(basis),
    qualifiers: QUALIFIERS.filter(qualifier => basis.some(({ quantity }) => quantity.qualifier === qualifier)),
    dates: datesOf(basis),
    undated: basis.filter(({ asOf, periodStart }) => asOf === null && periodStart === null).length
  }
}

/** Why those of the found figures that do not enter the numbers do not. */
export function countLeftOut (found: readonly FigureItem[], basis: readonly FigureItem[]): LeftOut {
  const retracted = found.filter(isRetracted).length
  const refuted = found.filter(figure => isRefuted(figure) && !isRetracted(figure)).length
  return { refuted, retracted, included: found.length - basis.length - refuted - retracted }
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

const NO_STATUSES = Object.fromEntries(VERIFICATION_STATUSES.map(status => [status, 0])) as StatusCounts

/** How many of these facts have each verification status. */
export function countStatuses (facts: readonly Pick<Fact, 'verification'>[]): StatusCounts {
  const counts: Record<VerificationStatus, number> = { ...NO_STATUSES }
  for (const { verification } of facts) counts[verification.status]++
  return counts
}
