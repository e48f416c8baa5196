import { caveatOfAggregate } from '../../core/describe-aggregate.ts'
import type { FactStore } from '../../core/fact-store.ts'
import { loadLookup } from '../../core/load-lookup.ts'
import type { FigureSum, FigureSummary } from '../../core/summarize-figures.ts'
import type { View } from './view-items.ts'
import { createStubs, stubOfItem, viewItem } from './view-items.ts'

/** A summary as REST serves it: no number without who claims it and how far it is verified. */
export async function viewSummary (store: FactStore, { groups }: FigureSummary, total: FigureSum | null): Promise<View> {
  const lookup = await loadLookup(store, groups.flatMap(group => group.figures))
  const stubOf = createStubs(lookup)
  return {
    groups: groups.map(group => ({
      ...group,
      place: group.place === null ? null : stubOf(group.place),
      figures: group.figures.map(figure => viewItem(figure, lookup, stubOf)),
      preferred: group.preferred === null ? null : stubOfItem(group.preferred, lookup),
      caveat: caveatOfAggregate(group, lookup)
    })),
    ...(total === null ? {} : { total: { ...total, figures: total.figures.map(figure => stubOfItem(figure, lookup)), caveat: caveatOfAggregate(total, lookup) } })
  }
}
