import type { Category, Measure } from '../domain/measure.ts'
import { CATEGORY_OF } from '../domain/measure.ts'
import type { Unit } from '../domain/facts.ts'
import { foldText } from '../domain/text.ts'
import type { Aggregate, FigureItem } from './aggregate.ts'
import { countLeftOut, describeBasis, describeClaims, stands } from './aggregate.ts'
import { NO_SPREAD, spreadOf } from './spread.ts'
import type { Ancestors, Refusal } from './sum-refusals.ts'
import { refuseSpread } from './sum-refusals.ts'

/** Who says what of one measure, place and population: rival claims, newest first. */
export interface FigureGroup extends Aggregate {
  readonly measure: Measure
  readonly category: Category
  readonly place: string | null
  /** as the newest claim writes it */
  readonly population: string | null
  /** null where the claims differ in it; `refusal` then says so */
  readonly unit: Unit | null
  /** the claim that the newsroom prefers, if exactly one */
  readonly preferred: FigureItem | null
  /**
   * Why there is no spread (low and high are null then). Parts of another claim of the group are left out of the
   * spread, and so are refuted and retracted claims.
   */
  readonly refusal: Refusal | null
}

const NONE_STANDS: Refusal = { code: 'NOTHING_TO_SUM', message: 'every claim has been refuted or retracted', figures: [] }

/** What decides which group a figure is in. */
type GroupedBy = { readonly [Name in 'measure' | 'place' | 'population']: string | null }

/** What the claims of one group share; groups are ordered by it: by measure, then place, then population. */
export function groupKey ({ measure, place, population }: GroupedBy): string {
  return JSON.stringify([measure, place ?? '', foldText(population ?? '')])
}

/** @param figures the claims of one group, newest first, at least one */
export function groupOf (figures: readonly FigureItem[], wholes: Ancestors): FigureGroup {
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
    ...describeClaims(figures),
    leftOut: countLeftOut(figures, rivals),
    basis: describeBasis(rivals),
    preferred: preferred.length === 1 ? preferred[0] as FigureItem : null,
    refusal,
    ...(refusal === null ? spreadOf(rivals) : NO_SPREAD)
  }
}
