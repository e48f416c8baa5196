import { caveatOfAggregate, claimantsNamed } from '../core/describe-aggregate.ts'
import type { FactStore } from '../core/fact-store.ts'
import type { FigureGroup } from '../core/figure-group.ts'
import { loadLookup } from '../core/load-lookup.ts'
import type { FigureSum } from '../core/sum-figures.ts'
import { readDate } from '../domain/edtf-date.ts'
import type { Lookup } from '../domain/wording.ts'
import { createStubs, stubOfItem, viewItem } from './view-items.ts'
import type { GroupView, Stub, SummaryView, TotalView } from './view-types.ts'

/** How many figures are shown, the newest, whole in a group and as stubs in a sum. */
export const SHOWN = { inGroup: 20, inSum: 100 } as const

/** Groups and their sum as they are served: no number without who claims it and how far it is verified. */
export async function viewSummary (store: FactStore, groups: readonly FigureGroup[], total: FigureSum | null): Promise<SummaryView> {
  const figures = [...groups.flatMap(group => group.figures.slice(0, SHOWN.inGroup)), ...total?.figures.slice(0, SHOWN.inSum) ?? []]
  const named = [...groups, ...(total === null ? [] : [total])].flatMap(claimantsNamed)
  const lookup = await loadLookup(store, figures, [...named, ...groups.flatMap(({ place }) => place ?? [])])
  const stubOf = createStubs(lookup)
  return {
    groups: groups.map(group => viewGroup(group, lookup, stubOf)),
    ...(total === null ? {} : { total: viewTotal(total, lookup) })
  }
}

function viewGroup (group: FigureGroup, lookup: Lookup, stubOf: (id: string) => Stub | null): GroupView {
  return {
    measure: group.measure,
    category: group.category,
    place: group.place === null ? null : stubOf(group.place),
    population: group.population,
    unit: group.unit,
    counting: group.counting,
    claims: group.claims,
    verification: group.verification,
    figures: group.figures.slice(0, SHOWN.inGroup).map(figure => viewItem(figure, lookup, stubOf)),
    leftOut: group.leftOut,
    preferred: group.preferred === null ? null : stubOfItem(group.preferred, lookup),
    refusal: group.refusal,
    low: group.low,
    high: group.high,
    openBelow: group.openBelow,
    openAbove: group.openAbove,
    dates: readDate(group.basis.dates),
    caveat: caveatOfAggregate(group, lookup)
  }
}

function viewTotal (total: FigureSum, lookup: Lookup): TotalView {
  const { basis, ...shown } = total
  return {
    ...shown,
    figures: total.figures.slice(0, SHOWN.inSum).map(figure => stubOfItem(figure, lookup)),
    dates: readDate(basis.dates),
    caveat: caveatOfAggregate(total, lookup)
  }
}
