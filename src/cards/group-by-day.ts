import type { EdtfDate } from '../domain/edtf-date.ts'
import type { TimelineEntry } from './card.ts'

/** The facts of one date. */
export interface Day {
  readonly date: EdtfDate | null
  readonly entries: readonly TimelineEntry[]
}

/** A timeline with each date said once. */
export function groupByDay (timeline: readonly TimelineEntry[]): Day[] {
  const days: { date: EdtfDate | null, entries: TimelineEntry[] }[] = []
  for (const entry of timeline) {
    const last = days.at(-1)
    if (last !== undefined && last.date?.edtf === entry.date?.edtf) last.entries.push(entry)
    else days.push({ date: entry.date, entries: [entry] })
  }
  return days
}
