import type { FigureItem } from '../core/aggregate.ts'
import { stands } from '../core/aggregate.ts'
import { readDate } from '../domain/edtf-date.ts'
import { boundsOf } from '../domain/quantity.ts'
import type { Language, Lookup } from '../domain/wording.ts'
import { writeAgents, writeQuantity } from '../domain/wording.ts'
import type { RivalClaim } from './spread-chart.ts'

/** A figure as a line of the chart of rival claims. */
export function rivalOf (figure: FigureItem, lookup: Lookup, language: Language): RivalClaim {
  return {
    id: figure.id,
    claimant: writeAgents([figure.claimant], lookup, language),
    quantity: writeQuantity(figure, language),
    ...boundsOf(figure.quantity),
    asOf: readDate(figure.asOf),
    status: figure.verification.status,
    preferred: figure.rank === 'preferred',
    counts: stands(figure)
  }
}
