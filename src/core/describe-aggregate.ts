import type { Lookup } from '../domain/wording.ts'
import { nameInSentence } from '../domain/wording.ts'
import { VERIFICATION_STATUSES } from '../domain/verification.ts'
import type { Aggregate } from './aggregate.ts'

const lists = new Intl.ListFormat('en')
const NAMED_MAX = 3

/** The claimants whose names the caveat of an aggregate says; look them up before writing it. */
export function claimantsNamed ({ claimants }: Pick<Aggregate, 'claimants'>): readonly string[] {
  return claimants.slice(0, NAMED_MAX)
}

/**
 * The caveat of numbers that stand for several figures: who claims them, whether they are bounds only, and
 * how far they are verified, e.g. "Claimed by Vadym Boichenko and Reuters; 2 figures: 2 unverified."
 */
export function caveatOfAggregate (aggregate: Aggregate, lookup: Lookup): string {
  const { claims, claimants, verification } = aggregate
  const names = claimantsNamed(aggregate).map(id => nameInSentence(id, lookup))
  if (claimants.length > NAMED_MAX) names.push(`${claimants.length - NAMED_MAX} more`)
  const statuses = VERIFICATION_STATUSES.filter(status => verification[status] > 0)
    .map(status => `${verification[status]} ${status.replaceAll('_', ' ')}`)
  const counted = `${claims} ${claims === 1 ? 'figure' : 'figures'}: ${lists.format(statuses)}`
  return `${[`Claimed by ${lists.format(names)}`, ...boundsOfSpread(aggregate), counted].join('; ')}.`
}

function boundsOfSpread ({ openAbove, openBelow }: Aggregate): string[] {
  if (openAbove && openBelow) return ['no bounds were given']
  if (openAbove) return ['the highest number is a minimum']
  return openBelow ? ['the lowest number is a maximum'] : []
}
