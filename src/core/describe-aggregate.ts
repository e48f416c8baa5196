import type { Lookup } from '../domain/wording.ts'
import { VERIFICATION_STATUSES } from '../domain/verification.ts'
import type { FigureItem, Spread, StatusCounts } from './aggregate.ts'

const lists = new Intl.ListFormat('en')
const NAMED_MAX = 3

/**
 * The caveat of numbers that stand for several figures: who claims them, whether they are bounds only, and
 * how far they are verified, e.g. "Claimed by Vadym Boichenko and Reuters; 2 figures: 2 unverified."
 */
export function caveatOfAggregate (
  { figures, verification, openAbove, openBelow }: Spread & { readonly figures: readonly FigureItem[], readonly verification: StatusCounts },
  lookup: Lookup
): string {
  const claimants = [...new Set(figures.map(({ claimant }) => claimant))]
  const names = claimants.slice(0, NAMED_MAX).map(id => {
    const agent = lookup(id)
    return agent !== null && 'name' in agent ? agent.name : id
  })
  if (claimants.length > NAMED_MAX) names.push(`${claimants.length - NAMED_MAX} more`)
  const statuses = VERIFICATION_STATUSES.filter(status => verification[status] > 0)
    .map(status => `${verification[status]} ${status.replaceAll('_', ' ')}`)
  const bounds = openAbove && openBelow ? 'no bounds were given; ' : openAbove ? 'the highest number is a minimum; ' : openBelow ? 'the lowest number is a maximum; ' : ''
  return `Claimed by ${lists.format(names)}; ${bounds}${figures.length} ${figures.length === 1 ? 'figure' : 'figures'}: ${lists.format(statuses)}.`
}
