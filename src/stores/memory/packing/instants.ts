/** How many values each part of an instant may have: years, months, days, hours, minutes, seconds. */
const RADIXES = [10_000, 13, 32, 24, 60, 60] as const
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
const [YEAR, MONTH, DAY, HOUR, MINUTE, SECOND] = [0, 5, 8, 11, 14, 17] as const

/** No instant: it comes before all others. */
export const NO_INSTANT = 0

/**
 * An instant in whole seconds as a number, which is larger the later it is, and from which `instantText` makes the same text again;
 * null for any other text.
 */
export function instantNumber (text: string): number | null {
  if (!INSTANT.test(text)) return null
  const [month, day, hour, minute, second] = [twoDigits(text, MONTH), twoDigits(text, DAY), twoDigits(text, HOUR), twoDigits(text, MINUTE), twoDigits(text, SECOND)]
  if (month >= RADIXES[1] || day >= RADIXES[2] || hour >= RADIXES[3] || minute >= RADIXES[4] || second >= RADIXES[5]) return null
  const year = twoDigits(text, YEAR) * 100 + twoDigits(text, YEAR + 2)
  return ((((year * RADIXES[1] + month) * RADIXES[2] + day) * RADIXES[3] + hour) * RADIXES[4] + minute) * RADIXES[5] + second + 1
}

/** The text of an instant; '' for none. */
export function instantText (number: number): string {
  if (number === NO_INSTANT) return ''
  const parts: number[] = []
  let rest = number - 1
  for (const radix of RADIXES.toReversed()) {
    parts.unshift(rest % radix)
    rest = Math.floor(rest / radix)
  }
  const [year = 0, ...others] = parts
  const [month, day, hour, minute, second] = others.map(part => String(part).padStart(2, '0'))
  return `${String(year).padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}Z`
}

function twoDigits (text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48
}
