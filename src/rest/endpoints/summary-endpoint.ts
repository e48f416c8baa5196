import { summarizeFigures } from '../../core/summarize-figures.ts'
import { readFilterQuery } from '../query/read-filter-query.ts'
import { withParameter } from '../query/read-query.ts'
import { readFlag, readLimit } from '../query/read-values.ts'
import { SummarySchema } from '../answer-schemas.ts'
import { viewSummary } from '../../views/view-summary.ts'
import type { Endpoint } from './endpoint.ts'
import { AFTER, LIMIT, SUM, filterNames, filterParameters } from './parameters.ts'

/** `GET /figures/summary`: rival claims side by side, and their sum where there is a right one. */
export const summaryEndpoint: Endpoint = {
  id: 'summarizeFigures',
  path: '/figures/summary',
  tag: 'figures',
  summary: 'Compare rival figures, or add figures up',
  description: 'Groups the figures by measure, place and population, and says for each group who claims what, from the lowest to the ' +
    'highest number. Figures that differ in unit, counting or period have no spread; `refusal` says why.',
  parameters: [...filterParameters('figures'), SUM, LIMIT, AFTER],
  answer: { name: 'FigureSummary', schema: SummarySchema },
  refusals: [403, 422],
  handle: async ({ store, query, problems, url }) => {
    const first = readLimit(query, problems)
    const sum = readFlag(query, 'sum', problems)
    const summary = await problems.settle(summarizeFigures(store, readFilterQuery(query, filterNames('figures'))))
    const { groups, groupCount, hasNextPage, cursors } = await summary.page({ first, after: query.get('after')?.[0] ?? null })
    const last = cursors.at(-1)
    const next = hasNextPage && last !== undefined ? withParameter(url, 'after', last) : null
    const view = await viewSummary(store, groups, sum ? await summary.total() : null)
    return { body: JSON.stringify({ ...view, groupCount, next }), next }
  }
}
