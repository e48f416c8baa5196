import type { EdtfDate } from '../edtf-date.ts'
import { remember } from '../remember.ts'
import { formatDate, formatDateRange } from './date-formats.ts'
import { perLanguage } from './formats.ts'
import type { DateWords, Language } from './language.ts'
import type { Moment } from './read-moment.ts'
import { readMoment } from './read-moment.ts'
import { tableOf } from './tables.ts'

const isOpen = (end: string): boolean => end === '' || end === '..'

/** A date for people, as precise as its EDTF string and no more: "28 March 2022", "up to March 2022", "probably 2014". */
export function writeDate ({ edtf }: Pick<EdtfDate, 'edtf'>, language: Language): string {
  const [start = '', end] = edtf.split('/')
  return end === undefined ? singles[language](edtf) : writeInterval(start, end, language)
}

/** The days from the start of a period to its end, both EDTF. */
export function writePeriod (start: string, end: string, language: Language): string {
  if (start === end) return writeDate({ edtf: start }, language)
  return writeInterval(start.split('/').at(0) ?? '', end.split('/').at(-1) ?? '', language)
}

/** Intl takes longer for a date than the rest of a sentence does. An archive of 25 years has so many days. */
const WRITTEN_MAX = 10_000
const singles = perLanguage(language => remember(WRITTEN_MAX, (edtf: string) => writeSingle(edtf, language, ({ words }) => words)))
const intervals = perLanguage(language => remember(WRITTEN_MAX, (interval: string) => {
  const [start = '', end = ''] = interval.split('/')
  return composeInterval(start, end, language)
}))

function writeInterval (start: string, end: string, language: Language): string {
  return intervals[language](`${start}/${end}`)
}

function composeInterval (start: string, end: string, language: Language): string {
  const { dates } = tableOf(language)
  if (isOpen(start)) return isOpen(end) ? dates.unknown : writeSingle(end, language, dates.upTo)
  if (isOpen(end)) return writeSingle(start, language, dates.since)
  const [first, last] = [readMoment(start), readMoment(end)]
  if (first !== null && last !== null && isPlain(first) && isPlain(last) && first.precision === last.precision) {
    return formatDateRange(first.start, last.start, first.precision, language)
  }
  return dates.range(writeDate({ edtf: start }, language), writeDate({ edtf: end }, language))
}

/** One date, hedged as its qualification says, and put into a sentence by what the language does with it. */
function writeSingle (edtf: string, language: Language, put: (date: DateWords) => string): string {
  const moment = readMoment(edtf)
  if (moment === null) return put({ words: edtf, precision: 'year', start: null })
  const { dates } = tableOf(language)
  const { hedge, notGiven } = moment
  const words = notGiven === null ? wordsOf(moment, language) : `${wordsOf(moment, language)} (${dates.notGiven[notGiven]})`
  return put({ ...moment, words: hedge === null ? words : dates.hedged[hedge](words) })
}

function wordsOf ({ precision, start, lastYear, season }: Moment, language: Language): string {
  const { dates } = tableOf(language)
  const words = formatDate(start, precision, language)
  if (season !== null) return dates.season(dates.seasons[season] ?? '', words)
  return lastYear === null ? words : `${words}–${lastYear}`
}

function isPlain ({ notGiven, season, hedge }: Moment): boolean {
  return notGiven === null && season === null && hedge === null
}
