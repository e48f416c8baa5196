import type { EdtfDate } from '../domain/edtf-date.ts'
import { parseEdtf, readDate } from '../domain/edtf-date.ts'
import type { FigureItem } from './aggregate.ts'

/** All days lie between these. */
export const [FIRST_DAY, LAST_DAY] = ['0000-01-01', '9999-12-31'] as const
const DAY = 86_400_000
const OPEN = '..'

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
  const date = figures[0]?.asOf ?? null
  if (date !== null && figures.every(({ asOf, periodStart }) => asOf === date && periodStart === null)) return date
  const first = outermostDay(figures, ({ asOf, periodStart }) => readDate(periodStart ?? asOf), 'earliest')
  const last = outermostDay(figures, ({ asOf, periodEnd }) => readDate(periodEnd ?? asOf), 'latest')
  if (first === null || last === null || (first === OPEN && last === OPEN)) return null
  return first === last ? first : `${first}/${last}`
}

/** The first or the last day of the dates of some figures, or that one of them is open; null where none has a date. */
function outermostDay (figures: readonly FigureItem[], dateOf: (figure: FigureItem) => EdtfDate | null, end: 'earliest' | 'latest'): string | null {
  let outermost: string | null = null
  for (const figure of figures) {
    const date = dateOf(figure)
    if (date === null) continue
    const day = date[end]
    if (day === null) return OPEN
    if (outermost === null || (end === 'earliest' ? day < outermost : day > outermost)) outermost = day
  }
  return outermost
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
