import { readDate } from '../../domain/edtf-date.ts'
import { edgesTo } from '../edges.ts'
import type { EventResolvers } from '../generated.ts'
import { loadMany, loadOne } from '../references.ts'
import { factResolvers, subjectOf, summaryOfFact } from './fact.ts'

export const event: EventResolvers = {
  ...factResolvers,
  // other facts are named with their claimant and status
  name: (fact, _, context, info) => {
    context.caveats?.expose(info.path.prev, subjectOf(fact, context))
    return fact.name
  },
  summary: summaryOfFact,
  when: ({ when }) => readDate(when),
  participants: ({ participants }, _, context) => loadMany(participants, context),
  claimant: ({ claimant }, _, context) => loadOne(claimant, context),
  statements: edgesTo('statements', 'occasion')
}
