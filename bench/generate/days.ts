import type { Random } from './random.ts'

const FIRST = Date.UTC(2014, 0, 1)
/** Stories begin on one of so many days. */
export const DAYS = 4000
const days: string[] = []

/** A day (YYYY-MM-DD) by its number. */
export function dayAt (number: number): string {
  return (days[number] ??= new Date(FIRST + number * 86_400_000).toISOString().slice(0, 10))
}

/** When something was, as precise as a source may have it: mostly a day; null where it says nothing. */
export function vagueDateAt (random: Random, number: number): string | null {
  const form = random.next()
  const day = dayAt(number)
  if (form < 0.84) return day
  if (form < 0.89) return `${dayAt(Math.max(0, number - 1 - random.below(5)))}/${day}`
  if (form < 0.92) return day.slice(0, 7)
  if (form < 0.94) return `${day}~`
  if (form < 0.96) return `../${day}`
  return null
}

/** An instant on a day. */
export function instantAt (random: Random, number: number): string {
  return `${dayAt(number)}T${twoDigits(6 + random.below(18))}:${twoDigits(random.below(60))}:${twoDigits(random.below(60))}Z`
}

function twoDigits (number: number): string {
  return number < 10 ? `0${number}` : String(number)
}
