import type { Row } from './row.ts'
import { perSecond, row } from './row.ts'
import type { Measured } from './rounds.ts'
import { ratioOf } from './rounds.ts'
import { median } from './statistics.ts'

/** A row that compares requests a second with a peer's, or with what the machine can do at most. */
export function compareSpeed (what: string, ours: Measured, other: Measured, { as, least, note = '' }: { readonly as: 'peer' | 'limit', readonly least: number | null, readonly note?: string }): Row {
  const { speed, cpu } = ratioOf(ours, other)
  return row({
    what,
    ours: perSecond(median(ours.perSecond)),
    [as]: perSecond(median(other.perSecond)),
    ratio: speed.toFixed(2),
    goal: least === null ? '' : `≥ ${least.toFixed(2)}`,
    met: least === null ? null : speed >= least,
    note: `CPU ${median(ours.cpu).toFixed(0)} µs to ${median(other.cpu).toFixed(0)} µs a request (ratio ${cpu.toFixed(2)})${note === '' ? '' : `; ${note}`}`
  })
}
