import type { Fact } from '../items.ts'
import { claimantIdsOf } from '../items.ts'
import type { Language } from './language.ts'
import type { Lookup } from './names.ts'
import { writeAgents, writeNamesWithin, writeNameWithin } from './names.ts'
import type { RichText } from './rich-text.ts'
import { tableOf } from './tables.ts'

/**
 * One printable sentence on how far a fact can be trusted: who claims it, who relayed it, how precise
 * it is, and whether anyone has verified it.
 */
export function writeCaveat (fact: Fact, lookup: Lookup, language: Language): RichText {
  const table = tableOf(language)
  const { status, assessedBy } = fact.verification
  const agents = writeAgents(claimantIdsOf(fact), lookup, language)
  const clauses = [fact.type === 'statement' ? table.saidBy[fact.kind](agents) : table.claimedBy(agents)]
  if (fact.type === 'event' && (fact.stage === 'planned' || fact.stage === 'cancelled')) clauses.push([table.stages[fact.stage]])
  if (fact.relayedBy.length > 0) clauses.push(table.relayedBy(writeNamesWithin(fact.relayedBy, lookup, language)))
  const precision = fact.type === 'figure' ? table.precision[fact.quantity.qualifier] : null
  if (precision !== null) clauses.push([precision])
  clauses.push(assessedBy === null ? [table.statuses[status].plain] : table.statuses[status].by(writeNameWithin(assessedBy, lookup, language)))
  return table.caveat(clauses, fact.publication === 'retracted')
}
