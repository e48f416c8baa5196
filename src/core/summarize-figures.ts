import { decodeCursor, encodeCursor, fingerprintOf, refuseCursor } from './cursor.ts'
import type { FactStore } from './fact-store.ts'
import type { FigureGroup } from './figure-group.ts'
import { groupKey, groupOf } from './figure-group.ts'
import { groupsIn } from './list-groups.ts'
import { loadAncestors } from './load-ancestors.ts'
import { pageSizeOf } from './page-size.ts'
import { digestConditions, readFilter } from './read-filter.ts'
import { readFiguresOf } from './read-figures.ts'
import type { Filter } from './resources.ts'
import type { FigureSum } from './sum-figures.ts'
import { sumFigures } from './sum-figures.ts'

export interface FigureSummary {
  /**
   * One page of the groups, by measure, then place, then population.
   * @throws DomainError INVALID_CURSOR, PAGE_TOO_LARGE, INVALID_PARAMETER
   */
  readonly page: (request: GroupPageRequest) => Promise<GroupPage>
  /** All figures of the summary added up, whatever the page; errors as in `sumFigures`, and SUMMARY_TOO_LARGE. */
  readonly total: () => Promise<FigureSum>
}

export interface GroupPageRequest {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

export interface GroupPage {
  readonly groups: readonly FigureGroup[]
  /** how many groups there are on all pages */
  readonly groupCount: number
  readonly hasNextPage: boolean
  /** the cursors of the groups, in their order */
  readonly cursors: readonly string[]
}

/**
 * The claims that a filter of `figures` selects, side by side, grouped by what they measure and where. What is asked of
 * a summary again is not computed again.
 * @throws DomainError as `listItems` does for the filter
 */
export async function summarizeFigures (store: FactStore, filter: Filter = {}): Promise<FigureSummary> {
  const conditions = await readFilter(store, 'figures', filter)
  const fingerprint = fingerprintOf('summary', digestConditions(conditions))
  const listGroups = groupsIn(store, conditions)

  /** Pages are cut by key, so that no group is lost or comes twice when figures are added meanwhile. */
  async function readPage (limit: number, after: string | null): Promise<GroupPage> {
    const { groups, total, hasNext } = await listGroups({ after, limit })
    const wholes = await loadAncestors(store, groups.flatMap(({ figures }) => figures), 'partOf')
    const shown = groups.map(({ figures }) => groupOf(figures, wholes))
    return {
      groups: shown,
      groupCount: total,
      hasNextPage: hasNext,
      cursors: shown.map(({ measure, place, population }) => encodeCursor(fingerprint, measure, place ?? '', population ?? ''))
    }
  }

  async function sum (): Promise<FigureSum> {
    const figures = await readFiguresOf(store, conditions)
    return await sumFigures(store, figures, await loadAncestors(store, figures, 'partOf'))
  }

  const pages = new Map<string, Promise<GroupPage>>()
  let total: Promise<FigureSum> | null = null
  return {
    page: async ({ first, after }) => {
      const size = pageSizeOf(first, 'first')
      const position = readPosition(after, fingerprint)
      const key = JSON.stringify([size, position])
      const page = pages.get(key) ?? readPage(size, position)
      pages.set(key, page)
      return await page
    },
    total: async () => await (total ??= sum())
  }
}

function readPosition (after: string | null | undefined, fingerprint: string): string | null {
  if (after == null) return null
  const [measure, place, population] = decodeCursor(after, fingerprint, 'after')
  if (typeof measure !== 'string' || typeof place !== 'string' || typeof population !== 'string') return refuseCursor('after')
  return groupKey({ measure, place, population })
}
