import type { Progress } from '../fixtures/load-fixtures.ts'

/** A line about how far a load has come, which each one after it takes the place of. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void
  /** Takes the line away, if there is one: for when there is something else to say. */
  readonly clear: () => void
}

/** What is over so soon needs no line. */
const SILENT_MS = 500
const INTERVAL_MS = 100
const CLEAR_LINE = '\r\u001b[K'

/** @param write writes to a terminal; undefined where there is none, and nothing is shown */
export function createProgressLine (write: ((text: string) => void) | undefined): ProgressLine {
  let due = performance.now() + SILENT_MS
  let isOpen = false
  return {
    show: progress => {
      const isDone = progress.stories === progress.storiesInAll
      if (write === undefined || (isDone ? !isOpen : performance.now() < due)) return
      due = performance.now() + INTERVAL_MS
      isOpen = !isDone
      write(`${CLEAR_LINE}${describe(progress)}${isDone ? '\n' : ''}`)
    },
    clear: () => {
      if (isOpen) write?.(CLEAR_LINE)
      isOpen = false
    }
  }
}

function describe ({ stories, storiesInAll, records }: Progress): string {
  return `${number(stories)} of ${number(storiesInAll)} stories read, ${number(records)} records`
}

function number (value: number): string {
  return value.toLocaleString('en')
}
