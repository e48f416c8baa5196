import { summarizeFigures } from '../../core/summarize-figures.ts'
import { readFilterQuery } from '../query/read-filter-query.ts'
import { readFlag } from '../query/read-values.ts'
import { SummarySchema } from '../answer-schemas.ts'
import { viewSummary } from '../../views/view-summary.ts'
import type { Endpoint } from './endpoint.ts'
import { SUM, filterNames, filterParameters } from './parameters.ts'

/** `GET /figures/summary`: rival claims side by side, and their sum where there is a right one. */
export const summaryEndpoint: Endpoint = {
  id: 'summarizeFigures',
  path: '/figures/summary',
  tag: 'figures',
  summary: 'Compare rival figures, or add figures up',
  description: 'Groups the figures by measure, place and population, and says for each group who claims what, from the lowest to the ' +
    'highest number. Figures that differ in unit, counting or period have no spread; `refusal` says why.',
  parameters: [...filterParameters('figures'), SUM],
  answer: { name: 'FigureSummary', schema: SummarySchema },
  refusals: [403, 422],
  handle: async ({ store, query, problems }) => {
    const sum = readFlag(query, 'sum', problems)
    const summary = await problems.settle(summarizeFigures(store, readFilterQuery(query, filterNames('figures'))))
    return { body: await viewSummary(store, summary, sum ? await summary.total() : null) }
  }
}
