/** One line of the table: what was measured, beside what, and whether that reaches the goal. */
export interface Row {
  readonly section: string
  readonly what: string
  readonly ours: string
  readonly peer: string
  /** what Node, or the machine, can do at most */
  readonly limit: string
  readonly ratio: string
  readonly goal: string
  /** null where there is no goal, or nothing was measured */
  readonly met: boolean | null
  /** how calmer or stricter figures read, or why there is none */
  readonly note: string
}

const NOTHING: Row = { section: '', what: '', ours: '', peer: '', limit: '', ratio: '', goal: '', met: null, note: '' }

/** A row of which only some columns are known. */
export function row (columns: Partial<Row> & Pick<Row, 'what'>): Row {
  return { ...NOTHING, ...columns }
}

/** A figure that must not exceed a bound. */
export function bounded (what: string, value: number, most: number, write: (value: number) => string, note = ''): Row {
  return row({ what, ours: write(value), ratio: (value / most).toFixed(2), goal: `≤ ${write(most)}`, met: value <= most, note })
}

const NOT_MEASURED = 'not measured: '

/** Why something was not measured. */
export function missing (what: string, why: string, goal = ''): Row {
  return row({ what, goal, note: NOT_MEASURED + why })
}

export function isMeasured ({ note }: Row): boolean {
  return !note.startsWith(NOT_MEASURED)
}

export function milliseconds (value: number): string {
  return `${value < 1 ? value.toFixed(3) : value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
}

export function seconds (value: number): string {
  return `${value.toFixed(1)} s`
}

export function bytes (value: number): string {
  return value < 10_000 ? `${Math.round(value)} B` : value < 1e9 ? `${Math.round(value / 1e6)} MB` : `${(value / 1e9).toFixed(2)} GB`
}

/** 12,345 requests a second. */
export function perSecond (value: number): string {
  return `${Math.round(value).toLocaleString('en')}/s`
}
