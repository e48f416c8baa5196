import type { FigureItem } from './aggregate.ts'
import { decodeCursor, encodeCursor, fingerprintOf, refuseCursor } from './cursor.ts'
import type { FactStore } from './fact-store.ts'
import type { FigureGroup } from './figure-group.ts'
import { groupKey, groupOf } from './figure-group.ts'
import { groupBy } from './group-by.ts'
import { loadAncestors } from './load-ancestors.ts'
import { pageSizeOf } from './page-size.ts'
import { canonicalConditions, readFilter } from './read-filter.ts'
import { readFiguresOf } from './read-figures.ts'
import type { Filter } from './resources.ts'
import type { FigureSum } from './sum-figures.ts'
import { sumFigures } from './sum-figures.ts'
import type { Ancestors } from './sum-refusals.ts'

export interface FigureSummary {
  /** how many groups there are on all pages */
  readonly groupCount: number
  /**
   * One page of the groups, by measure, then place, then population.
   * @throws DomainError INVALID_CURSOR, PAGE_TOO_LARGE, INVALID_PARAMETER
   */
  readonly page: (request: GroupPageRequest) => GroupPage
  /** All figures of the summary added up, whatever the page; errors as in `sumFigures`. */
  readonly total: () => Promise<FigureSum>
}

export interface GroupPageRequest {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

export interface GroupPage {
  readonly groups: readonly FigureGroup[]
  readonly hasNextPage: boolean
  /** the cursors of the groups, in their order */
  readonly cursors: readonly string[]
}

/**
 * The claims that a filter of `figures` selects, side by side, grouped by what they measure and where. What is asked of
 * a summary again is not computed again.
 * @throws DomainError SUMMARY_TOO_LARGE, and as `listItems` does for the filter
 */
export async function summarizeFigures (store: FactStore, filter: Filter = {}): Promise<FigureSummary> {
  const conditions = await readFilter(store, 'figures', filter)
  const figures = await readFiguresOf(store, conditions)
  const wholes = await loadAncestors(store, figures.map(({ id }) => id), 'partOf')
  const claims = groupBy(figures, groupKey)
  let total: Promise<FigureSum> | null = null
  return {
    groupCount: claims.size,
    page: createPager(claims, wholes, fingerprintOf(['summary', canonicalConditions(conditions)])),
    total: async () => await (total ??= sumFigures(store, figures, wholes))
  }
}

/** Pages are cut by key, so that no group is lost or comes twice when figures are added meanwhile. */
function createPager (claims: ReadonlyMap<string, readonly FigureItem[]>, wholes: Ancestors, fingerprint: string): FigureSummary['page'] {
  const keys = [...claims.keys()].sort()
  const groups = new Map<string, FigureGroup>()
  const groupAt = (key: string): FigureGroup => {
    const group = groups.get(key) ?? groupOf(claims.get(key) ?? [], wholes)
    groups.set(key, group)
    return group
  }
  return ({ first, after }) => {
    const size = pageSizeOf(first, 'first')
    const position = readPosition(after, fingerprint)
    const rest = position === null ? keys : keys.filter(key => key > position)
    const shown = rest.slice(0, size)
    return {
      groups: shown.map(groupAt),
      hasNextPage: rest.length > size,
      cursors: shown.map(key => encodeCursor(fingerprint, key))
    }
  }
}

function readPosition (after: string | null | undefined, fingerprint: string): string | null {
  if (after == null) return null
  const [key] = decodeCursor(after, fingerprint, 'after')
  return typeof key === 'string' ? key : refuseCursor('after')
}
