import { DomainError } from '../domain/errors.ts'
import type { Category, Measure } from '../domain/measure.ts'
import { CATEGORY_OF } from '../domain/measure.ts'
import type { Counting, Unit } from '../domain/facts.ts'
import type { FigureItem, Spread, StatusCounts } from './aggregate.ts'
import { addUp, countStatuses, spreadOf } from './aggregate.ts'
import type { FactStore } from './fact-store.ts'
import { groupBy } from './group-by.ts'
import { loadAncestors } from './load-ancestors.ts'
import { readFilter } from './read-filter.ts'
import type { Filter } from './resources.ts'
import type { Ancestors, Refusal } from './sum-refusals.ts'
import { refuseSpread, refuseSum } from './sum-refusals.ts'

/** Who says what of one measure, place and population. */
export interface FigureGroup extends Spread {
  readonly measure: Measure
  readonly category: Category
  readonly place: string | null
  readonly population: string | null
  /** null where the claims differ in it; `refusal` then says so */
  readonly unit: Unit | null
  readonly counting: Counting | null
  /** the rival claims, newest first; parts of another claim of the group are left out of the spread, as refuted claims are */
  readonly figures: readonly FigureItem[]
  /** the claim that the newsroom prefers, if exactly one */
  readonly preferred: FigureItem | null
  readonly verification: StatusCounts
  /** why there is no spread (low and high are null then) */
  readonly refusal: Refusal | null
}

export interface FigureSum extends Spread {
  readonly measure: Measure
  readonly category: Category
  readonly unit: Unit
  readonly counting: Counting
  readonly population: string | null
  readonly figures: readonly FigureItem[]
  readonly verification: StatusCounts
}

export interface FigureSummary {
  /** by measure, then place, then population */
  readonly groups: readonly FigureGroup[]
  /**
   * All figures of the summary added up.
   * @throws DomainError NOTHING_TO_SUM, MIXED_MEASURES, MIXED_UNITS, MIXED_COUNTING, PART_AND_WHOLE,
   * MIXED_POPULATIONS, RIVAL_CLAIMS, OVERLAPPING_PLACES
   */
  readonly total: () => Promise<FigureSum>
}

const NO_SPREAD: Spread = { low: null, high: null, openBelow: false, openAbove: false }

/**
 * The claims that a filter of `figures` selects, side by side, grouped by what they measure and where.
 * @throws DomainError as `listItems` does for the filter
 */
export async function summarizeFigures (store: FactStore, filter: Filter = {}): Promise<FigureSummary> {
  const conditions = await readFilter(store, 'figures', filter)
  const [page] = await store.list([{
    ...conditions, order: { by: 'date', descending: true }, after: null, before: null, limit: Number.MAX_SAFE_INTEGER, fromEnd: false
  }])
  const figures = (page?.items ?? []) as FigureItem[]
  const wholes = await loadAncestors(store, figures.map(({ id }) => id), 'partOf')
  const groups = [...groupBy(figures, groupKey).values()].map(claims => groupOf(claims, wholes))
  return { groups: groups.sort(byKey), total: async () => await sumFigures(store, figures, wholes) }
}

function groupKey ({ measure, place, population }: Pick<FigureItem, 'measure' | 'place' | 'population'>): string {
  return JSON.stringify([measure, place ?? '', population ?? ''])
}

function byKey (one: FigureGroup, other: FigureGroup): number {
  return groupKey(one) < groupKey(other) ? -1 : 1
}

function groupOf (figures: readonly FigureItem[], wholes: Ancestors): FigureGroup {
  const { measure, place, population, unit, counting } = figures[0] as FigureItem
  const ids = new Set(figures.map(({ id }) => id))
  const claims = figures.filter(({ id, verification }) => verification.status !== 'refuted' && !wholes(id).some(whole => ids.has(whole)))
  const refusal = refuseSpread(claims)
  const preferred = claims.filter(({ rank }) => rank === 'preferred')
  return {
    measure,
    category: CATEGORY_OF[measure],
    place,
    population,
    unit: refusal?.code === 'MIXED_UNITS' ? null : unit,
    counting: refusal?.code === 'MIXED_COUNTING' ? null : counting,
    figures,
    preferred: preferred.length === 1 ? preferred[0] as FigureItem : null,
    verification: countStatuses(figures),
    refusal,
    ...(refusal === null && claims.length > 0 ? spreadOf(claims) : NO_SPREAD)
  }
}

async function sumFigures (store: FactStore, figures: readonly FigureItem[], wholes: Ancestors): Promise<FigureSum> {
  const summands = figures.filter(({ verification }) => verification.status !== 'refuted')
  const [first] = summands
  if (first === undefined) throw new DomainError('NOTHING_TO_SUM', 'no figure that stands was found: no data is not zero')
  const places = await loadAncestors(store, summands.flatMap(({ place }) => place ?? []), 'containedIn')
  const refusal = refuseSum(summands, id => [...wholes(id), ...places(id)])
  if (refusal !== null) {
    throw new DomainError(refusal.code, `these figures must not be added up: ${refusal.message}`, { ids: refusal.figures })
  }
  const { measure, unit, counting, population } = first
  return {
    measure,
    category: CATEGORY_OF[measure],
    unit,
    counting,
    population,
    figures: summands,
    verification: countStatuses(summands),
    ...addUp(summands)
  }
}
