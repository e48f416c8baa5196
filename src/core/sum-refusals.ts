import type { ErrorCode } from '../domain/errors.ts'
import type { ItemOf } from '../domain/items.ts'
import { foldText } from '../domain/text.ts'
import type { FigureItem } from './aggregate.ts'
import { coverageOf, daysOf, knownDayOf } from './figure-days.ts'
import { groupBy } from './group-by.ts'

/** Why some figures must not be put together, and which ones clash. */
export interface Refusal {
  readonly code: ErrorCode
  readonly message: string
  readonly figures: readonly string[]
}

/** What an item is inside of, the nearest first: the wholes of a figure, the places that hold a place. */
export type Ancestors = (id: string) => readonly string[]

/** A place by its id, among those of the figures. */
export type PlaceOf = (id: string) => ItemOf<'place'> | null

/** Why figures of one measure, place and population are no rival claims of one number; null when they are. */
export function refuseSpread (figures: readonly FigureItem[]): Refusal | null {
  return refuseMixedKinds(figures) ??
    mixed(figures, 'MIXED_PERIODS', ({ periodStart, periodEnd }) => `${periodStart}/${periodEnd}`, 'the figures count over different periods')
}

/** Why these figures must not be added up; null when their sum is right. */
export function refuseSum (figures: readonly FigureItem[], ancestors: Ancestors, placeOf: PlaceOf): Refusal | null {
  return mixed(figures, 'MIXED_MEASURES', ({ measure }) => measure, 'different things are measured') ??
    refuseMixedKinds(figures) ??
    partAndWhole(figures, ancestors) ??
    samePeople(figures) ??
    mixed(figures, 'MIXED_POPULATIONS', ({ population }) => foldText(population ?? ''), 'one population may include the other') ??
    levelsOfDifferentDays(figures) ??
    rivalClaims(figures) ??
    periodsOfPlaces(figures) ??
    overlappingPlaces(figures, ancestors) ??
    vaguePlaces(figures, placeOf)
}

function refuseMixedKinds (figures: readonly FigureItem[]): Refusal | null {
  return mixed(figures, 'MIXED_UNITS', ({ unit }) => unit, 'different units are counted') ??
    mixed(figures, 'MIXED_COUNTING', ({ counting }) => counting, 'a running total, a count over a period and a level at one moment differ in kind')
}

function partAndWhole (figures: readonly FigureItem[], ancestors: Ancestors): Refusal | null {
  const ids = new Set(figures.map(({ id }) => id))
  for (const { id } of figures) {
    const whole = ancestors(id).find(ancestor => ids.has(ancestor))
    if (whole !== undefined) return refusal('PART_AND_WHOLE', 'one figure is included in the other', [whole, id])
  }
  return null
}

function samePeople (figures: readonly FigureItem[]): Refusal | null {
  const countedBy = new Map<string, string>()
  for (const { id, people } of figures) {
    for (const person of people) {
      const other = countedBy.get(person)
      if (other !== undefined) return refusal('SAME_PEOPLE', `both figures count ${person}`, [other, id])
      countedBy.set(person, id)
    }
  }
  return null
}

function rivalClaims (figures: readonly FigureItem[]): Refusal | null {
  for (const samePlace of groupBy(figures, ({ place }) => place).values()) {
    const byStart = samePlace.map(figure => ({ id: figure.id, ...daysOf(figure) })).sort((one, other) => one.start < other.start ? -1 : 1)
    for (const [index, next] of byStart.entries()) {
      const previous = byStart[index - 1]
      if (previous !== undefined && next.start <= previous.end) {
        return refusal('RIVAL_CLAIMS', 'these claim one number for the same place and time', [previous.id, next.id])
      }
    }
  }
  return null
}

/** Whoever moves from one place to another between two moments is in both levels. */
function levelsOfDifferentDays (figures: readonly FigureItem[]): Refusal | null {
  if (figures[0]?.counting !== 'stock') return null
  return mixed(figures, 'MIXED_DATES', figure => knownDayOf(figure) ?? figure.id, 'levels are not known to be as of one and the same day')
}

/** Counts over periods that follow each other add up in each place; over all places, only where they cover the same days. */
function periodsOfPlaces (figures: readonly FigureItem[]): Refusal | null {
  if (figures[0]?.counting !== 'period') return null
  const [first, ...others] = groupBy(figures, ({ place }) => place).values()
  const coverage = first === undefined ? null : coverageOf(first)
  const other = others.find(samePlace => coverage === null || coverageOf(samePlace) !== coverage)
  return first?.[0] === undefined || other?.[0] === undefined
    ? null
    : refusal('MIXED_PERIODS', 'the places are not counted over the same days', [first[0].id, other[0].id])
}

function overlappingPlaces (figures: readonly FigureItem[], ancestors: Ancestors): Refusal | null {
  const figureAt = new Map(figures.map(({ place, id }) => [place, id]))
  const nowhere = figureAt.get(null)
  const somewhere = figures.find(({ place }) => place !== null)
  if (nowhere !== undefined && somewhere !== undefined) {
    return refusal('OVERLAPPING_PLACES', 'a figure without a place may include the other', [nowhere, somewhere.id])
  }
  for (const { place, id } of figures) {
    const around = place === null ? undefined : ancestors(place).find(ancestor => figureAt.has(ancestor))
    if (around !== undefined) return refusal('OVERLAPPING_PLACES', 'one place contains the other', [figureAt.get(around) ?? around, id])
  }
  return null
}

/**
 * An area has no agreed bounds, and those of a disputed region are disputed: another place in the same country may lie in it,
 * or reach into it.
 */
function vaguePlaces (figures: readonly FigureItem[], placeOf: PlaceOf): Refusal | null {
  const located = figures.flatMap(({ id, place }) => {
    const item = place === null ? null : placeOf(place)
    return item === null ? [] : [{ id, place: item }]
  })
  for (const { id, place } of located.filter(({ place }) => isVague(place))) {
    const other = located.find(({ place: candidate }) => candidate.id !== place.id && !areInDifferentCountries(candidate, place))
    if (other !== undefined) return refusal('OVERLAPPING_PLACES', 'one place has no agreed bounds, and may reach into the other', [id, other.id])
  }
  return null
}

function isVague ({ kind, dispute }: ItemOf<'place'>): boolean {
  return kind === 'area' || (kind === 'region' && dispute !== null)
}

function areInDifferentCountries (one: ItemOf<'place'>, other: ItemOf<'place'>): boolean {
  return one.country !== null && other.country !== null && one.country !== other.country
}

function mixed (figures: readonly FigureItem[], code: ErrorCode, keyOf: (figure: FigureItem) => string, message: string): Refusal | null {
  const [first] = figures
  const other = figures.find(figure => first !== undefined && keyOf(figure) !== keyOf(first))
  return first === undefined || other === undefined ? null : refusal(code, message, [first.id, other.id])
}

function refusal (code: ErrorCode, message: string, figures: readonly string[]): Refusal {
  return { code, message: `${message}: ${figures.join(' and ')}`, figures }
}
