import type { FigureItem } from '../../core/aggregate.ts'
import type { FactStore } from '../../core/fact-store.ts'
import type { FigureGroup } from '../../core/figure-group.ts'
import { listItems } from '../../core/list-items.ts'
import { summarizeFigures } from '../../core/summarize-figures.ts'
import { DomainError } from '../../domain/errors.ts'

/** The figures that a page begins with: side by side where they are rivals, or the newest ones where there are too many to compare. */
export type StoryFigures =
  | { readonly are: 'groups', readonly groups: readonly FigureGroup[], readonly isAll: boolean }
  | { readonly are: 'newest', readonly figures: readonly FigureItem[] }

const GROUPS_SHOWN = 24
const NEWEST_SHOWN = 10

export async function loadFigures (store: FactStore, story: string): Promise<StoryFigures> {
  try {
    const { groups, hasNextPage } = (await summarizeFigures(store, { story: [story] })).page({ first: GROUPS_SHOWN })
    return { are: 'groups', groups, isAll: !hasNextPage }
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'SUMMARY_TOO_LARGE') throw error
    const { items } = await listItems(store, { resource: 'figures', filter: { story: [story] }, first: NEWEST_SHOWN })
    return { are: 'newest', figures: items as FigureItem[] }
  }
}
