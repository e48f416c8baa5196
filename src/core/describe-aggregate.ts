import type { Qualifier } from '../domain/quantity.ts'
import type { Lookup } from '../domain/wording.ts'
import { nameInSentence } from '../domain/wording.ts'
import { VERIFICATION_STATUSES } from '../domain/verification.ts'
import type { Aggregate } from './aggregate.ts'

const lists = new Intl.ListFormat('en')
const NAMED_MAX = 3

const PRECISION: Record<Qualifier, string | null> = {
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
  if (basis.claims === 0) return `No claim stands${leftOutOf(aggregate).map(words => `; ${words}`).join('')}.`
  const names = claimantsNamed(aggregate).map(id => nameInSentence(id, lookup))
  if (basis.claimants.length > NAMED_MAX) names.push(`${basis.claimants.length - NAMED_MAX} more`)
  const statuses = VERIFICATION_STATUSES.filter(status => basis.verification[status] > 0)
    .map(status => `${basis.verification[status]} ${status.replaceAll('_', ' ')}`)
  return `${[
    `Claimed by ${lists.format(names)}`,
    ...precisionOf(aggregate),
    ...(basis.dates === null ? [] : [`as of ${basis.dates.replace('/', ' to ')}`]),
    `${basis.claims} ${basis.claims === 1 ? 'figure' : 'figures'}: ${lists.format(statuses)}`,
    ...leftOutOf(aggregate)
  ].join('; ')}.`
}

function precisionOf ({ basis, openAbove, openBelow }: Aggregate): string[] {
  const words = [...new Set(basis.qualifiers.flatMap(qualifier => PRECISION[qualifier] ?? []))]
  return [
    ...(words.length === 0 ? [] : [`with ${lists.format(words)}`]),
    ...(openAbove ? ['the number may be higher'] : []),
    ...(openBelow ? ['the number may be lower'] : [])
  ]
}

function leftOutOf ({ leftOut }: Aggregate): string[] {
  const words = Object.entries(leftOut).filter(([, count]) => count > 0).map(([why, count]) => `${count} ${why}`)
  return words.length === 0 ? [] : [`left out: ${lists.format(words)}`]
}
