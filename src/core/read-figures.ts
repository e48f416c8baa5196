import { DomainError } from '../domain/errors.ts'
import type { FigureItem } from './aggregate.ts'
import type { FactStore } from './fact-store.ts'
import type { Conditions } from './read-filter.ts'
import { readFilter } from './read-filter.ts'
import type { Filter } from './resources.ts'

/** How many figures are put together at most. */
export const SUMMARY_MAX = 10_000

/**
 * All figures that a filter selects, newest first.
 * @throws DomainError SUMMARY_TOO_LARGE, and as `readFilter` does
 */
export async function readFigures (store: FactStore, filter: Filter): Promise<readonly FigureItem[]> {
  return await readFiguresOf(store, await readFilter(store, 'figures', filter))
}

/** @throws DomainError SUMMARY_TOO_LARGE */
export async function readFiguresOf (store: FactStore, conditions: Conditions): Promise<readonly FigureItem[]> {
  const [page] = await store.list([{
    ...conditions, order: { by: 'date', descending: true }, after: null, before: null, limit: SUMMARY_MAX, fromEnd: false
  }])
  if (page?.hasNext === true) {
    throw new DomainError('SUMMARY_TOO_LARGE', `the filter selects ${page.total} figures; ${SUMMARY_MAX} are put together at most: narrow it by story, measure or place`)
  }
  return (page?.items ?? []) as FigureItem[]
}
