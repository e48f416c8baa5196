import edtf, { parse } from 'edtf'
import { z } from 'zod'
import { remember } from './remember.ts'

/**
 * A date as precise as its source allows. `earliest` and `latest` are the first and the last day
 * that the EDTF string allows (`YYYY-MM-DD`); null where the string leaves that end open.
 */
export interface EdtfDate {
  readonly edtf: string
  readonly earliest: string | null
  readonly latest: string | null
}

const EDTF_MAX_LENGTH = 40
const PLAIN_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/
/** A year, a month or a day, with or without a doubt, and some day of a month: the library needs a tenth of a millisecond for each. */
const COMMON_DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(?:(0[1-9]|[12]\d|3[01])|XX$))?)?[?~%]?$/
const FOUR_DIGIT_YEARS = { first: -62167219200000, last: 253402300799999 }

const PARSED_MAX = 10_000
const recallUncommon = remember(PARSED_MAX, parseUncommon)

/**
 * Reads an EDTF string (ISO 8601-2, levels 0 and 1; a day, month, year, season, or an interval of them).
 * @returns null when it is not EDTF, carries a time of day, or leaves the years 0000–9999
 */
export function parseEdtf (text: string): EdtfDate | null {
  if (PLAIN_DAY.test(text)) return { edtf: text, earliest: text, latest: text }
  return text.length > EDTF_MAX_LENGTH ? null : recallUncommon(text)
}

/** A date as answers hold it, from a record's EDTF string. */
export function readDate (edtf: string | null): EdtfDate | null {
  return edtf === null ? null : parseEdtf(edtf)
}

function parseUncommon (text: string): EdtfDate | null {
  if (/[T\s]/.test(text) || namesMissingLeapDay(text)) return null
  const [start = '', end, ...more] = text.split('/')
  if (end === undefined) return parseSingle(text, ['Date', 'Season'])
  const first = parseEnd(start)
  const last = parseEnd(end)
  if (first === null || last === null || more.length > 0) return null
  const { earliest } = first
  const { latest } = last
  if (earliest === null ? latest === null : latest !== null && earliest > latest) return null
  return { edtf: text, earliest, latest }
}

/** Whether an interval would be one if its ends changed places. */
function endsBeforeItStarts (text: string): boolean {
  if (!text.includes('/')) return false
  const [start = '', end = '', ...more] = text.split('/')
  const first = parseEdtf(start)?.earliest
  const last = parseEdtf(end)?.latest
  return more.length === 0 && first != null && last != null && first > last
}

/** One end of an interval: a date, open (`..`) or unknown (nothing). */
function parseEnd (text: string): Omit<EdtfDate, 'edtf'> | null {
  return text === '' || text === '..' ? { earliest: null, latest: null } : parseSingle(text, ['Date'])
}

function parseSingle (text: string, types: readonly string[]): EdtfDate | null {
  const common = COMMON_DATE.exec(text)
  if (common !== null) return commonDate(text, common)
  try {
    const syntax = parse(text, { level: 1, types })
    if (syntax.type === 'Season') return seasonDate(text, syntax.values)
    const { min, max } = edtf(syntax)
    const earliest = dayOf(min)
    const latest = dayOf(max)
    return earliest === undefined || latest === undefined ? null : { edtf: text, earliest, latest }
  } catch {
    return null
  }
}

function commonDate (edtf: string, [, year = '', month, day]: readonly string[]): EdtfDate | null {
  const last = `${year}-${month ?? '12'}`
  const lastDay = String(daysIn(Number(year), Number(month ?? '12')))
  if (day !== undefined) return day <= lastDay ? { edtf, earliest: `${last}-${day}`, latest: `${last}-${day}` } : null
  return { edtf, earliest: `${year}-${month ?? '01'}-01`, latest: `${last}-${lastDay}` }
}

function daysIn (year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The library takes 29 February of any year and moves it on to March. */
function namesMissingLeapDay (text: string): boolean {
  return [...text.matchAll(/(\d{4})-02-29/g)].some(([, year]) => daysIn(Number(year), 2) < 29)
}

/** A season falls in other months on the other hemisphere; summer and winter run on into the next year. */
function seasonDate (edtf: string, [year = 0, season = 21]: readonly number[]): EdtfDate | null {
  const first = parseEdtf(yearText(year))
  const last = parseEdtf(season % 2 === 1 ? yearText(year) : `${yearText(year + 1)}-02`)
  return first === null || last === null ? null : { edtf, earliest: first.earliest, latest: last.latest }
}

/** Not by way of a `Date`, which takes the first hundred years for those of the twentieth century. */
function yearText (year: number): string {
  return String(year).padStart(4, '0')
}

function dayOf (milliseconds: number): string | undefined {
  if (!(milliseconds >= FOUR_DIGIT_YEARS.first && milliseconds <= FOUR_DIGIT_YEARS.last)) return undefined
  return new Date(milliseconds).toISOString().slice(0, 10)
}

/** Schema of an EDTF string in a file or a filter. */
export const edtfSchema = z.string().max(EDTF_MAX_LENGTH)
  .refine(text => !endsBeforeItStarts(text), {
    message: 'the interval ends before it starts: the earlier date first, e.g. 2022-03-26/2022-03-27', params: { format: 'edtf' }
  })
  .refine(text => endsBeforeItStarts(text) || parseEdtf(text) !== null, {
    message: 'an EDTF date (ISO 8601-2 level 1), e.g. 2022-03-28, 2022-03, 2014, 2022-03~ or 2022-03-26/2022-03-27',
    params: { format: 'edtf' }
  })
  .describe('A date in EDTF (ISO 8601-2 level 1), as precise as the source allows')

/** Schema of an instant: RFC 3339 in UTC and whole seconds, so that instants compare as the strings that they are. */
export const instantSchema = z.iso.datetime({ precision: 0 }).describe('An instant, RFC 3339 in UTC and whole seconds')
