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
  return tableOf(language).dates.mend(formatOf(precision, language).formatRange(start, end))
}

/** Intl's formats are slow to make and cheap to keep. */
function formatOf (precision: DatePrecision, language: Language): Intl.DateTimeFormat {
  const key = `${language} ${precision}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tableOf(language).dates.locale, OPTIONS[precision])
  formats.set(key, format)
  return format
}
