import { caveatOfAggregate, claimantsNamed } from '../core/describe-aggregate.ts'
import type { FactStore } from '../core/fact-store.ts'
import { loadLookup } from '../core/load-lookup.ts'
import type { FigureSum, FigureSummary } from '../core/summarize-figures.ts'
import { readDate } from '../domain/edtf-date.ts'
import type { Lookup } from '../domain/wording.ts'
import { createStubs, stubOfItem, viewItem } from './view-items.ts'
import type { SummaryView, TotalView, ViewOf } from './view-types.ts'

/** A summary as it is served: no number without who claims it and how far it is verified. */
export async function viewSummary (store: FactStore, { groups }: FigureSummary, total: FigureSum | null): Promise<SummaryView> {
  const aggregates = [...groups, ...(total === null ? [] : [total])]
  const lookup = await loadLookup(store, aggregates.flatMap(({ figures }) => figures), aggregates.flatMap(claimantsNamed))
  const stubOf = createStubs(lookup)
  return {
    groups: groups.map(({ basis, ...group }) => ({
      ...group,
      place: group.place === null ? null : stubOf(group.place),
      figures: group.figures.map(figure => viewItem(figure, lookup, stubOf) as ViewOf<'figure'>),
      preferred: group.preferred === null ? null : stubOfItem(group.preferred, lookup),
      dates: readDate(basis.dates),
      caveat: caveatOfAggregate({ ...group, basis }, lookup)
    })),
    ...(total === null ? {} : { total: totalView(total, lookup) })
  }
}

function totalView ({ basis, ...total }: FigureSum, lookup: Lookup): TotalView {
  return { ...total, figures: total.figures.map(figure => stubOfItem(figure, lookup)), dates: readDate(basis.dates), caveat: caveatOfAggregate({ ...total, basis }, lookup) }
}
