import type { EdtfDate } from '../domain/edtf-date.ts'
import { parseEdtf, readDate } from '../domain/edtf-date.ts'
import type { FigureItem } from './aggregate.ts'

const FIRST_DAY = '0000-01-01'
const LAST_DAY = '9999-12-31'
const DAY = 86_400_000

/** Days from one to another, both included. */
export interface Days {
  readonly start: string
  readonly end: string
}

/** The day that a figure is as of; null where it is not known: nobody said, it is doubtful (`?`, `~`), or one of several. */
export function knownDayOf ({ asOf }: FigureItem): string | null {
  const date = readDate(asOf)
  return date === null || isDoubtful(date.edtf) || date.earliest !== date.latest ? null : date.earliest
}

/** Whether all figures are known to be as of the same day; a single one always is. */
export function areOfOneDay (figures: readonly FigureItem[]): boolean {
  const [day, ...others] = new Set(figures.map(knownDayOf))
  return figures.length < 2 || (others.length === 0 && day !== null)
}

/** The days that a figure counts over: all that its period allows, without end on a side that is not known. */
export function daysOf ({ periodStart, periodEnd }: FigureItem): Days {
  return { start: knownEnd(periodStart, 'earliest') ?? FIRST_DAY, end: knownEnd(periodEnd, 'latest') ?? LAST_DAY }
}

/** The days that some figures count over together, e.g. "2022-03-01/2022-04-30"; null where an end is not known. */
export function coverageOf (figures: readonly FigureItem[]): string | null {
  if (figures.some(({ periodStart, periodEnd }) => knownEnd(periodStart, 'earliest') === null || knownEnd(periodEnd, 'latest') === null)) return null
  const covered: Days[] = []
  for (const { start, end } of figures.map(daysOf).sort((one, other) => one.start < other.start ? -1 : 1)) {
    const last = covered.at(-1)
    if (last === undefined || start > dayAfter(last.end)) covered.push({ start, end })
    else covered[covered.length - 1] = { start: last.start, end: end > last.end ? end : last.end }
  }
  return covered.map(({ start, end }) => `${start}/${end}`).join()
}

/** From the first to the last day that any of the figures is for, as EDTF; null where none says. */
export function datesOf (figures: readonly FigureItem[]): string | null {
  const [date, ...others] = new Set(figures.map(({ asOf, periodStart }) => periodStart === null ? asOf : null))
  if (date != null && others.length === 0) return date
  const starts = distinctDates(figures.map(({ asOf, periodStart }) => periodStart ?? asOf)).map(({ earliest }) => earliest)
  const ends = distinctDates(figures.map(({ asOf, periodEnd }) => periodEnd ?? asOf)).map(({ latest }) => latest)
  const first = starts.includes(null) ? '..' : starts.sort()[0]
  const last = ends.includes(null) ? '..' : ends.sort().at(-1)
  if (first == null || last == null || (first === '..' && last === '..')) return null
  return first === last ? first : `${first}/${last}`
}

/** Claims of one group are mostly for the same few dates. */
function distinctDates (dates: readonly (string | null)[]): EdtfDate[] {
  return [...new Set(dates)].flatMap(date => readDate(date) ?? [])
}

function knownEnd (edtf: string | null, end: 'earliest' | 'latest'): string | null {
  return edtf === null || isDoubtful(edtf) ? null : parseEdtf(edtf)?.[end] ?? null
}

function isDoubtful (edtf: string): boolean {
  return /[?~%]/.test(edtf)
}

function dayAfter (day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10)
}
