import type { Qualifier } from '../domain/quantity.ts'
import type { Language, Lookup, RichText } from '../domain/wording.ts'
import { nameInSentence, precisionOf } from '../domain/wording.ts'
import { VERIFICATION_STATUSES } from '../domain/verification.ts'
import type { Aggregate } from './aggregate.ts'

const lists = new Intl.ListFormat('en')
const NAMED_MAX = 3

/** How precise several claims are that may differ in it. */
const PRECISIONS: Record<Qualifier, string | null> = {
  exact: null,
  approximately: 'approximate numbers',
  at_least: 'minimums',
  more_than: 'minimums',
  at_most: 'maximums',
  less_than: 'maximums',
  between: 'ranges',
  order_of_magnitude: 'orders of magnitude'
}

/** The claimants whose names the caveat of an aggregate says; look them up before writing it. */
export function claimantsNamed ({ basis }: Pick<Aggregate, 'basis'>): readonly string[] {
  return basis.claimants.slice(0, NAMED_MAX)
}

/**
 * The caveat of numbers that stand for several figures: who claims them, how precise they are, for which days, how far they
 * are verified and what was left out, e.g. "Claimed by Vadym Boichenko and Reuters; with orders of magnitude; as of
 * 2022-03-28; 2 figures: 2 unverified."
 */
export function caveatOfAggregate (aggregate: Aggregate, lookup: Lookup): string {
  const { basis } = aggregate
  if (basis.claims === 0) return `${['No claim stands', ...leftOutIn(aggregate)].join('; ')}.`
  const names = claimantsNamed(aggregate).map(id => nameInSentence(id, lookup))
  if (basis.claimants.length > NAMED_MAX) names.push(`${basis.claimants.length - NAMED_MAX} more`)
  const statuses = VERIFICATION_STATUSES.filter(status => basis.verification[status] > 0)
    .map(status => `${basis.verification[status]} ${status.replaceAll('_', ' ')}`)
  return `${[
    `Claimed by ${lists.format(names)}`,
    ...precisionIn(aggregate),
    ...datesIn(aggregate),
    `${basis.claims} ${basis.claims === 1 ? 'figure' : 'figures'}: ${lists.format(statuses)}`,
    ...leftOutIn(aggregate)
  ].join('; ')}.`
}

function precisionIn ({ basis: { claims, qualifiers }, openAbove, openBelow }: Aggregate): string[] {
  const [first] = qualifiers
  const single = claims === 1 && first !== undefined ? precisionOf(first) : null
  const several = claims === 1 ? [] : [...new Set(qualifiers.flatMap(qualifier => PRECISIONS[qualifier] ?? []))]
  return [
    ...(single === null ? [] : [single]),
    ...(several.length === 0 ? [] : [`with ${lists.format(several)}`]),
    ...(openAbove ? ['the number may be higher'] : []),
    ...(openBelow ? ['the number may be lower'] : [])
  ]
}

function datesIn ({ basis: { dates, undated }, counting }: Aggregate): string[] {
  if (dates === null) return []
  const [start = '', end] = dates.split('/')
  const words = end === undefined || end === start
    ? start
    : end === '..' ? `${start} or later` : start === '..' ? `${end} or earlier` : `${start} to ${end}`
  return [`${counting === 'period' ? 'counted over' : 'as of'} ${words}${undated === 0 ? '' : `, ${undated} without a date`}`]
}

function leftOutIn ({ leftOut }: Aggregate): string[] {
  const words = Object.entries(leftOut).filter(([, count]) => count > 0).map(([why, count]) => `${count} ${why}`)
  return words.length === 0 ? [] : [`left out: ${lists.format(words)}`]
}

/** The caveat in a language. */
export function writeAggregateCaveat (aggregate: Aggregate, lookup: Lookup, _language: Language): RichText {
  return [caveatOfAggregate(aggregate, lookup)]
}
