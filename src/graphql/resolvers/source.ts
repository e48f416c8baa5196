import { readDate } from '../../domain/edtf-date.ts'
import { edgesTo } from '../edges.ts'
import type { SourceResolvers } from '../generated.ts'
import { loadMaybe, loadOne } from '../references.ts'

export const source: SourceResolvers = {
  story: ({ story }, _, context) => loadOne(story, context),
  publisher: ({ publisher }, _, context) => loadMaybe(publisher, context),
  publishedAt: ({ publishedAt }) => readDate(publishedAt),
  facts: edgesTo('facts', 'source')
}
