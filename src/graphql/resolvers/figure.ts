import { CATEGORY_OF } from '../../domain/measure.ts'
import { readDate } from '../../domain/edtf-date.ts'
import { edgesTo } from '../edges.ts'
import type { FigureResolvers } from '../generated.ts'
import { loadMany, loadMaybe, loadOne } from '../references.ts'
import { factResolvers, nameOfFact, subjectOf } from './fact.ts'

export const figure: FigureResolvers = {
  ...factResolvers,
  name: nameOfFact,
  category: ({ measure }) => CATEGORY_OF[measure],
  quantity: (fact, _, context, info) => {
    context.caveats?.expose(info.path.prev, subjectOf(fact, context))
    return fact.quantity
  },
  periodStart: ({ periodStart }) => readDate(periodStart),
  periodEnd: ({ periodEnd }) => readDate(periodEnd),
  asOf: ({ asOf }) => readDate(asOf),
  claimant: ({ claimant }, _, context) => loadOne(claimant, context),
  partOf: ({ partOf }, _, context) => loadMaybe(partOf, context),
  people: ({ people }, _, context) => loadMany(people, context),
  phrase: (fact, _, { write, caveats }, info) => {
    caveats?.cover(info.path.prev, 'caveat')
    return write.phrase(fact)
  },
  parts: edgesTo('figures', 'partOf')
}
