import { parseEdtf } from '../../domain/edtf-date.ts'

/** Days are numbers, e.g. 20220328. What is undated ends before all days and starts after them. */
export const NEVER = 0
export const ALWAYS = 99_999_999

export interface Days {
  readonly earliest: number
  readonly latest: number
}

export const UNDATED: Days = { earliest: ALWAYS, latest: NEVER }

/** From the first to the last day that a date allows; an end that it leaves open is NEVER or ALWAYS. */
export function daysOf (edtf: string): Days {
  const date = parseEdtf(edtf)
  if (date === null) return UNDATED
  return { earliest: date.earliest === null ? NEVER : dayNumber(date.earliest), latest: date.latest === null ? ALWAYS : dayNumber(date.latest) }
}

/** The day that an item is ordered by: its earliest, or its latest where it has no earliest; NEVER for none. */
export function orderDay ({ earliest, latest }: Days): number {
  return earliest === NEVER || earliest === ALWAYS ? latest : earliest
}

export function dayNumber (day: string): number {
  return Number(day.slice(0, 4) + day.slice(5, 7) + day.slice(8))
}

/** A day as orders compare it; '' for none. */
export function dayText (day: number): string {
  if (day === NEVER) return ''
  const digits = String(day).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}
