import type { DatePrecision, Language } from './language.ts'
import { tableOf } from './tables.ts'

const OPTIONS: Readonly<Record<DatePrecision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' }
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** "28 March 2022", "March 2022" or "2022". */
export function formatDate (date: Date, precision: DatePrecision, language: Language): string {
  return tableOf(language).dates.mend(formatOf(precision, language).format(date))
}

/** "26–27 March 2022": what the two dates have in common is said once. */
export function formatDateRange (start: Date, end: Date, precision: DatePrecision, language: Language): string {
  const key = `${language} ${precision} ${differenceOf(start, end)}`
  const pattern = patterns.get(key)
  const words = (pattern === undefined ? null : fillPattern(pattern, start, end)) ?? learnPattern(key, start, end, formatOf(precision, language))
  return tableOf(language).dates.mend(words)
}

/** Intl's formats are slow to make and cheap to keep. */
function formatOf (precision: DatePrecision, language: Language): Intl.DateTimeFormat {
  const key = `${language} ${precision}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tableOf(language).dates.locale, OPTIONS[precision])
  formats.set(key, format)
  return format
}

const FIELDS: Readonly<Record<string, (date: Date) => number>> = {
  year: date => date.getUTCFullYear(),
  month: date => date.getUTCMonth(),
  day: date => date.getUTCDate()
}

/** A part of an interval in words: a text that stands in all of them, or what Intl wrote for each value of a field of one of the two dates. */
type PatternPart = string | { readonly numberIn: (start: Date, end: Date) => number, readonly words: Map<number, string> }

/**
 * What intervals have in common which differ in the same field. Intl takes twenty times as long for an interval as for a date,
 * and writes each part of one by itself.
 */
const patterns = new Map<string, readonly PatternPart[]>()

/** The first field, from the year on, that two dates differ in: it decides on the order of words. */
function differenceOf (start: Date, end: Date): string {
  return Object.keys(FIELDS).find(name => FIELDS[name]?.(start) !== FIELDS[name]?.(end)) ?? ''
}

/** An interval in words; null where some of them are not known yet. */
function fillPattern (pattern: readonly PatternPart[], start: Date, end: Date): string | null {
  let words = ''
  for (const part of pattern) {
    const more = typeof part === 'string' ? part : part.words.get(part.numberIn(start, end))
    if (more === undefined) return null
    words += more
  }
  return words
}

function learnPattern (key: string, start: Date, end: Date, format: Intl.DateTimeFormat): string {
  const parts = format.formatRangeToParts(start, end)
  const pattern = patterns.get(key) ?? parts.map(({ type, value, source }): PatternPart => {
    const field = FIELDS[type]
    return field === undefined ? value : { numberIn: source === 'endRange' ? (_start, end) => field(end) : field, words: new Map() }
  })
  patterns.set(key, pattern)
  for (const [index, part] of pattern.entries()) {
    if (typeof part !== 'string') part.words.set(part.numberIn(start, end), parts[index]?.value ?? '')
  }
  return parts.map(({ value }) => value).join('')
}
