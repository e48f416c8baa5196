import type { FactStore } from '../core/fact-store.ts'
import { filterOf } from '../core/filter-of.ts'
import { summarizeFigures } from '../core/summarize-figures.ts'
import { viewSummary } from '../views/view-summary.ts'
import type { SummaryView } from '../views/view-types.ts'
import { checkRequest } from './check-request.ts'
import type { SummaryRequest } from './requests.ts'

/** @throws DomainError as `summarizeFigures` does, and with `sum` why there is no right one */
export async function summarize (store: FactStore, request: SummaryRequest = {}): Promise<SummaryView> {
  checkRequest(request, ['filter', 'sum'])
  const summary = await summarizeFigures(store, filterOf(request.filter))
  return await viewSummary(store, summary, request.sum === true ? await summary.total() : null)
}
