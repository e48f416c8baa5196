import { DomainError } from '../domain/errors.ts'
import type { Counting, Unit } from '../domain/facts.ts'
import { isItemOf } from '../domain/items.ts'
import type { Category, Measure } from '../domain/measure.ts'
import { CATEGORY_OF } from '../domain/measure.ts'
import type { Aggregate, FigureItem } from './aggregate.ts'
import { countLeftOut, describeBasis, describeClaims, stands } from './aggregate.ts'
import type { FactStore } from './fact-store.ts'
import { areOfOneDay } from './figure-days.ts'
import { loadAncestors } from './load-ancestors.ts'
import type { Spread } from './spread.ts'
import { addUp } from './spread.ts'
import type { Ancestors } from './sum-refusals.ts'
import { refuseSum } from './sum-refusals.ts'

/** What several figures add up to. */
export interface FigureSum extends Aggregate {
  readonly measure: Measure
  readonly category: Category
  readonly unit: Unit
  readonly counting: Counting
  readonly population: string | null
}

/**
 * Adds up those of the figures that stand.
 * @throws DomainError NOTHING_TO_SUM, MIXED_MEASURES, MIXED_UNITS, MIXED_COUNTING, PART_AND_WHOLE, SAME_PEOPLE,
 * MIXED_POPULATIONS, MIXED_DATES, RIVAL_CLAIMS, MIXED_PERIODS, OVERLAPPING_PLACES
 */
export async function sumFigures (store: FactStore, figures: readonly FigureItem[], wholes: Ancestors): Promise<FigureSum> {
  const summands = figures.filter(stands)
  const [first] = summands
  if (first === undefined) throw new DomainError('NOTHING_TO_SUM', 'no figure that stands was found: no data is not zero')
  const ids = [...new Set(summands.flatMap(({ place }) => place ?? []))]
  const found = (await store.get(ids)).filter(item => isItemOf(item, 'place'))
  const places = new Map(found.map(place => [place.id, place]))
  const around = await loadAncestors(store, found, 'containedIn')
  const refusal = refuseSum(summands, id => [...wholes(id), ...around(id)], id => places.get(id) ?? null)
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
    ...describeClaims(summands),
    leftOut: countLeftOut(figures, summands),
    basis: describeBasis(summands),
    ...sumOf(summands)
  }
}

/** Running totals never fall: where they are of different days, their sum is a minimum for the last of these. */
function sumOf (summands: readonly FigureItem[]): Spread {
  const sum = addUp(summands)
  return summands[0]?.counting === 'cumulative' && !areOfOneDay(summands) ? { ...sum, openAbove: true } : sum
}
