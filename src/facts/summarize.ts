import { checkRequest } from '../core/check-request.ts'
import type { FactStore } from '../core/fact-store.ts'
import { filterOf } from '../core/filter-of.ts'
import { summarizeFigures } from '../core/summarize-figures.ts'
import { viewSummary } from '../views/view-summary.ts'
import type { SummaryView } from '../views/view-types.ts'
import { ownCopy } from './own-copy.ts'
import type { SummaryRequest } from './requests.ts'

/** One page of a summary, as REST answers it; `next` is an argument for `after`. */
export interface SummaryPage extends SummaryView {
  readonly groupCount: number
  readonly next: string | null
}

/** @throws DomainError as `summarizeFigures` does, and with `sum` why there is no right one */
export async function summarize (store: FactStore, request: SummaryRequest = {}): Promise<SummaryPage> {
  checkRequest(request, ['filter', 'sum', 'first', 'after'])
  const { filter, sum, first, after } = request
  const summary = await summarizeFigures(store, filterOf(filter))
  const { groups, groupCount, hasNextPage, cursors } = await summary.page({ first, after })
  const view = await viewSummary(store, groups, sum === true ? await summary.total() : null)
  return { ...ownCopy(view), groupCount, next: hasNextPage ? cursors.at(-1) ?? null : null }
}
