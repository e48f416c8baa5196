import type { StatementResolvers } from '../generated.ts'
import { readDate } from '../../domain/edtf-date.ts'
import { edgesTo } from '../edges.ts'
import { loadMany, loadMaybe } from '../references.ts'
import { factResolvers, nameOfFact, subjectOf, summaryOfFact } from './fact.ts'

export const statement: StatementResolvers = {
  ...factResolvers,
  name: nameOfFact,
  speakers: ({ speakers }, _, context) => loadMany(speakers, context),
  text: (fact, _, context, info) => {
    if (fact.text !== null) context.caveats?.expose(info.path.prev, subjectOf(fact, context))
    return fact.text
  },
  summary: summaryOfFact,
  saidAt: ({ saidAt }) => readDate(saidAt),
  occasion: ({ occasion }, _, context) => loadMaybe(occasion, context),
  respondsTo: ({ respondsTo }, _, context) => loadMaybe(respondsTo, context),
  responses: edgesTo('statements', 'respondsTo')
}
