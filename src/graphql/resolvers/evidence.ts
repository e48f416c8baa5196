import type { EvidenceResolvers } from '../generated.ts'
import { loadOne } from '../references.ts'
import { subjectOf } from './fact.ts'

export const evidence: EvidenceResolvers = {
  source: ({ source }, _, context) => loadOne(source, context),
  quote: ({ quote, fact }, _, context, info) => {
    // the object to cover is the fact: three steps out, past this object's index and the list's name
    if (quote !== null) context.caveats?.expose(info.path.prev?.prev?.prev, subjectOf(fact, context))
    return quote
  }
}
