import { readDate } from '../../domain/edtf-date.ts'
import { edgesTo } from '../edges.ts'
import type { EventResolvers } from '../generated.ts'
import { loadMany, loadOne } from '../references.ts'
import { factResolvers, summaryOfFact } from './fact.ts'

export const event: EventResolvers = {
  ...factResolvers,
  summary: summaryOfFact,
  when: ({ when }) => readDate(when),
  participants: ({ participants }, _, context) => loadMany(participants, context),
  claimant: ({ claimant }, _, context) => loadOne(claimant, context),
  statements: edgesTo('statements', 'occasion')
}
