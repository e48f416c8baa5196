import type { Aggregate } from '../core/aggregate.ts'
import { caveatOfAggregate, claimantsNamed } from '../core/describe-aggregate.ts'
import type { FactStore } from '../core/fact-store.ts'
import type { FigureGroup } from '../core/figure-group.ts'
import { loadLookup } from '../core/load-lookup.ts'
import type { FigureSum } from '../core/sum-figures.ts'
import type { EdtfDate } from '../domain/edtf-date.ts'
import { readDate } from '../domain/edtf-date.ts'
import type { Lookup } from '../domain/wording.ts'
import { createStubs, stubOfItem, viewItem } from './view-items.ts'
import type { SummaryView, ViewOf } from './view-types.ts'

/** How many figures are shown, the newest, whole in a group and as stubs in a sum. */
export const SHOWN = { inGroup: 20, inSum: 100 } as const

/** Groups and their sum as they are served: no number without who claims it and how far it is verified. */
export async function viewSummary (store: FactStore, groups: readonly FigureGroup[], total: FigureSum | null): Promise<SummaryView> {
  const figures = [...groups.flatMap(group => group.figures.slice(0, SHOWN.inGroup)), ...total?.figures.slice(0, SHOWN.inSum) ?? []]
  const named = [...groups, ...(total === null ? [] : [total])].flatMap(claimantsNamed)
  const lookup = await loadLookup(store, figures, [...named, ...groups.flatMap(({ place }) => place ?? [])])
  const stubOf = createStubs(lookup)
  return {
    groups: groups.map(group => ({
      ...viewAggregate(group, lookup),
      place: group.place === null ? null : stubOf(group.place),
      figures: group.figures.slice(0, SHOWN.inGroup).map(figure => viewItem(figure, lookup, stubOf) as ViewOf<'figure'>),
      preferred: group.preferred === null ? null : stubOfItem(group.preferred, lookup)
    })),
    ...(total === null ? {} : { total: { ...viewAggregate(total, lookup), figures: total.figures.slice(0, SHOWN.inSum).map(figure => stubOfItem(figure, lookup)) } })
  }
}

function viewAggregate<Of extends Aggregate> (aggregate: Of, lookup: Lookup): Omit<Of, 'basis'> & { readonly dates: EdtfDate | null, readonly caveat: string } {
  const { basis, ...shown } = aggregate
  return { ...shown, dates: readDate(basis.dates), caveat: caveatOfAggregate(aggregate, lookup) }
}
