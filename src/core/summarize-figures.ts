import { DomainError } from '../domain/errors.ts'
import type { Category, Measure } from '../domain/measure.ts'
import { CATEGORY_OF } from '../domain/measure.ts'
import type { Counting, Unit } from '../domain/facts.ts'
import type { Aggregate, FigureItem, Spread } from './aggregate.ts'
import { addUp, describeClaims, spreadOf, stands } from './aggregate.ts'
import type { FactStore } from './fact-store.ts'
import { groupBy } from './group-by.ts'
import { loadAncestors } from './load-ancestors.ts'
import { readFilter } from './read-filter.ts'
import type { Filter } from './resources.ts'
import type { Ancestors, Refusal } from './sum-refusals.ts'
import { refuseSpread, refuseSum } from './sum-refusals.ts'

/** What one summary may bring: figures read, groups, and claims shown in full in a group and in a sum. */
export const SUMMARY_LIMITS = { figures: 10_000, groups: 100, shownInGroup: 20, shownInSum: 100 } as const

/** Who says what of one measure, place and population: rival claims, newest first. */
export interface FigureGroup extends Aggregate {
  readonly measure: Measure
  readonly category: Category
  readonly place: string | null
  readonly population: string | null
  /** null where the claims differ in it; `refusal` then says so */
  readonly unit: Unit | null
  readonly counting: Counting | null
  /** the claim that the newsroom prefers, if exactly one */
  readonly preferred: FigureItem | null
  /**
   * Why there is no spread (low and high are null then). Parts of another claim of the group are left out of the
   * spread, and so are refuted and retracted claims.
   */
  readonly refusal: Refusal | null
}

export interface FigureSum extends Aggregate {
  readonly measure: Measure
  readonly category: Category
  readonly unit: Unit
  readonly counting: Counting
  readonly population: string | null
}

export interface FigureSummary {
  /** by measure, then place, then population */
  readonly groups: readonly FigureGroup[]
  /**
   * All figures of the summary added up.
   * @throws DomainError NOTHING_TO_SUM, MIXED_MEASURES, MIXED_UNITS, MIXED_COUNTING, PART_AND_WHOLE,
   * SAME_PEOPLE, MIXED_POPULATIONS, RIVAL_CLAIMS, OVERLAPPING_PLACES
   */
  readonly total: () => Promise<FigureSum>
}

const NONE_STANDS: Refusal = { code: 'NOTHING_TO_SUM', message: 'every claim has been refuted or retracted', figures: [] }
const NO_SPREAD: Spread = { low: null, high: null, openBelow: false, openAbove: false }

/**
 * The claims that a filter of `figures` selects, side by side, grouped by what they measure and where.
 * @throws DomainError SUMMARY_TOO_LARGE, and as `listItems` does for the filter
 */
export async function summarizeFigures (store: FactStore, filter: Filter = {}): Promise<FigureSummary> {
  const conditions = await readFilter(store, 'figures', filter)
  const [page] = await store.list([{
    ...conditions, order: { by: 'date', descending: true }, after: null, before: null, limit: SUMMARY_LIMITS.figures, fromEnd: false
  }])
  const figures = (page?.items ?? []) as FigureItem[]
  if (page?.hasNext === true) throw tooLarge(`${page.total} figures`, SUMMARY_LIMITS.figures)
  const wholes = await loadAncestors(store, figures.map(({ id }) => id), 'partOf')
  const claimsByGroup = [...groupBy(figures, groupKey).values()]
  if (claimsByGroup.length > SUMMARY_LIMITS.groups) throw tooLarge(`${claimsByGroup.length} groups`, SUMMARY_LIMITS.groups)
  const groups = claimsByGroup.map(claims => groupOf(claims, wholes))
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
  const standing = figures.filter(stands)
  const ids = new Set(standing.map(({ id }) => id))
  const rivals = standing.filter(({ id }) => !wholes(id).some(whole => ids.has(whole)))
  const refusal = rivals.length === 0 ? NONE_STANDS : refuseSpread(rivals)
  const preferred = rivals.filter(({ rank }) => rank === 'preferred')
  return {
    measure,
    category: CATEGORY_OF[measure],
    place,
    population,
    unit: refusal?.code === 'MIXED_UNITS' ? null : unit,
    counting: refusal?.code === 'MIXED_COUNTING' ? null : counting,
    ...describeClaims(figures, rivals, SUMMARY_LIMITS.shownInGroup),
    preferred: preferred.length === 1 ? preferred[0] as FigureItem : null,
    refusal,
    ...(refusal === null ? spreadOf(rivals) : NO_SPREAD)
  }
}

function tooLarge (found: string, limit: number): DomainError {
  return new DomainError('SUMMARY_TOO_LARGE', `the filter selects ${found}; a summary holds at most ${limit}: narrow it by story, measure or place`)
}

async function sumFigures (store: FactStore, figures: readonly FigureItem[], wholes: Ancestors): Promise<FigureSum> {
  const summands = figures.filter(stands)
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
    ...describeClaims(figures, summands, SUMMARY_LIMITS.shownInSum),
    ...addUp(summands)
  }
}
