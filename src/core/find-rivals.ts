import type { FigureItem } from './aggregate.ts'
import type { FactStore } from './fact-store.ts'
import type { FigureGroup } from './figure-group.ts'
import { groupKey, groupOf } from './figure-group.ts'
import { loadAncestors } from './load-ancestors.ts'
import { readFigures } from './read-figures.ts'

/**
 * Who says what: the usable claims of the same number as this figure, itself among them. Without a place, those of its story.
 * @throws DomainError SUMMARY_TOO_LARGE
 */
export async function findRivals (store: FactStore, figure: FigureItem): Promise<FigureGroup> {
  const { measure, place, story } = figure
  const figures = await readFigures(store, { measure: [measure], ...(place === null ? { story: [story] } : { place: [place] }) })
  const key = groupKey(figure)
  const rivals = figures.filter(other => groupKey(other) === key)
  return groupOf(rivals, await loadAncestors(store, rivals, 'partOf'))
}
