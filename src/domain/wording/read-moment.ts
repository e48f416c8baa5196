import type { DateHedge, DatePrecision, DateTable } from './language.ts'

/** What a single EDTF date says: not an interval. */
export interface Moment {
  readonly precision: DatePrecision
  /** midnight UTC of the first day of what is given */
  readonly start: Date
  /** the last year of a decade or a century */
  readonly lastYear: string | null
  readonly notGiven: keyof DateTable['notGiven'] | null
  /** 0 is spring */
  readonly season: number | null
  readonly hedge: DateHedge | null
}

const PATTERN = /^(\d{1,4})(X{0,3})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)$/

/** Before it, Intl counts by the Julian calendar and EDTF does not. */
const FIRST_GREGORIAN_YEAR = 1583

const HEDGES: Readonly<Record<string, DateHedge>> = { '~': 'approximate', '?': 'uncertain', '%': 'both' }

const SEASONS = ['21', '22', '23', '24']

/** Reads a single EDTF date for writing it in words; null where only its EDTF will do. */
export function readMoment (edtf: string): Moment | null {
  const [, digits = '', unknown = '', month, day, qualification = ''] = PATTERN.exec(edtf) ?? []
  const firstYear = Number(digits + '0'.repeat(unknown.length))
  const season = SEASONS.indexOf(month ?? '')
  if (digits.length + unknown.length !== 4 || firstYear < FIRST_GREGORIAN_YEAR || (unknown !== '' && month !== undefined)) return null
  const knownMonth = season >= 0 || month === 'XX' ? undefined : month
  const knownDay = day === 'XX' ? undefined : day
  if (knownDay !== undefined && knownMonth === undefined) return null
  return {
    precision: knownMonth === undefined ? 'year' : knownDay === undefined ? 'month' : 'day',
    start: new Date(`${firstYear}-${knownMonth ?? '01'}-${knownDay ?? '01'}`),
    lastYear: unknown === '' ? null : digits + '9'.repeat(unknown.length),
    notGiven: unknown !== '' ? 'year' : month === 'XX' ? (day === 'XX' ? 'dayAndMonth' : 'month') : day === 'XX' ? 'day' : null,
    season: season < 0 ? null : season,
    hedge: HEDGES[qualification] ?? null
  }
}
