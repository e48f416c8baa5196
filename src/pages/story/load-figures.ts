import type { FigureItem } from '../../core/aggregate.ts'
import type { FactStore } from '../../core/fact-store.ts'
import type { FigureGroup } from '../../core/figure-group.ts'
import { listItems } from '../../core/list-items.ts'
import { SUMMARY_MAX } from '../../core/read-figures.ts'
import { summarizeFigures } from '../../core/summarize-figures.ts'

/** The figures that a page begins with: side by side where they are rivals, or the newest ones where there are too many to compare. */
export type StoryFigures =
  | { readonly are: 'groups', readonly groups: readonly FigureGroup[], readonly isAll: boolean }
  | { readonly are: 'newest', readonly figures: readonly FigureItem[] }

const GROUPS_SHOWN = 24
const NEWEST_SHOWN = 10

export async function loadFigures (store: FactStore, story: string): Promise<StoryFigures> {
  const filter = { story: [story] }
  const { items, total } = await listItems(store, { resource: 'figures', filter, first: NEWEST_SHOWN })
  if (total > SUMMARY_MAX) return { are: 'newest', figures: items as FigureItem[] }
  const { page } = await summarizeFigures(store, filter)
  const { groups, hasNextPage } = await page({ first: GROUPS_SHOWN })
  return { are: 'groups', groups, isAll: !hasNextPage }
}
