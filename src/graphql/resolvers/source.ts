import { dateFrom } from '../dates.ts'
import { edgesTo } from '../edges.ts'
import type { SourceResolvers } from '../generated.ts'
import { loadMaybe, loadOne } from '../references.ts'

export const source: SourceResolvers = {
  story: ({ story }, _, context) => loadOne(story, context),
  publisher: ({ publisher }, _, context) => loadMaybe(publisher, context),
  publishedAt: ({ publishedAt }) => dateFrom(publishedAt),
  facts: edgesTo('facts', 'source')
}
