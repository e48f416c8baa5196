import type { GraphQLResolveInfo } from 'graphql'
import type { Fact, ItemOf } from '../../domain/items.ts'
import { claimantIdsOf, dateOf } from '../../domain/items.ts'
import type { Subject } from '../caveat-recorder.ts'
import type { GraphqlContext } from '../context.ts'
import { readDate } from '../../domain/edtf-date.ts'
import { loadMany, loadMaybe, loadOne } from '../references.ts'

type NoArguments = Record<string, never>

/** What every fact answers, whatever its type. */
export const factResolvers = {
  story: ({ story }: Fact, _: NoArguments, context: GraphqlContext) => loadOne<'story'>(story, context),
  date: (fact: Fact) => readDate(dateOf(fact)),
  place: ({ place }: Fact, _: NoArguments, context: GraphqlContext) => loadMaybe<'place'>(place, context),
  claimants: (fact: Fact, _: NoArguments, context: GraphqlContext) => loadMany<'person' | 'organization'>(claimantIdsOf(fact), context),
  relayedBy: ({ relayedBy }: Fact, _: NoArguments, context: GraphqlContext) => loadMany<'person' | 'organization'>(relayedBy, context),
  mentions: ({ mentions }: Fact, _: NoArguments, context: GraphqlContext) => loadMany<'person' | 'organization' | 'place'>(mentions, context),
  publication: ({ publication }: Fact, _: NoArguments, { caveats }: GraphqlContext, info: GraphQLResolveInfo) => {
    caveats?.cover(info.path.prev, 'publication')
    return publication
  },
  evidence: (fact: Fact) => fact.evidence.map(evidence => ({ fact, ...evidence })),
  caveat: (fact: Fact, _: NoArguments, { write, caveats }: GraphqlContext, info: GraphQLResolveInfo) => {
    caveats?.cover(info.path.prev, 'caveat')
    return write.caveat(fact)
  }
}

/** Resolves the printable name of a fact whose record has none. */
export function nameOfFact (fact: Fact, _: NoArguments, { write }: GraphqlContext): string | Promise<string> {
  return write.name(fact)
}

/** Resolves a summary: our own words, which may hold a claimed number or a word that was quoted. */
export function summaryOfFact (fact: ItemOf<'statement' | 'event'>, _: NoArguments, context: GraphqlContext, { path }: GraphQLResolveInfo): string {
  context.caveats?.expose(path.prev, subjectOf(fact, context))
  return fact.summary
}

/** A fact as what an answer exposes. */
export function subjectOf (fact: Fact, { write }: GraphqlContext): Subject {
  return { id: fact.id, status: fact.verification.status, retracted: fact.publication === 'retracted', caveat: () => write.caveat(fact) }
}
