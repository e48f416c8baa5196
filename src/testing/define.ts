import type { z } from 'zod'
import type { ItemType } from '../domain/ids.ts'
import type { ItemOf } from '../domain/items.ts'
import { ITEM_SCHEMAS } from '../domain/items.ts'

type Fields<T extends ItemType> = z.input<(typeof ITEM_SCHEMAS)[T]>

/** An item that passes its schema, its defaults filled in. */
export function define<T extends ItemType> (type: T, fields: Fields<T>): ItemOf<T> {
  return { type, ...ITEM_SCHEMAS[type].parse(fields) } as unknown as ItemOf<T>
}

/** What the facts below have alike: one made-up source, which has only this one span. */
export const SHARED = {
  story: 'sto_flood',
  recordedAt: '2030-05-02T12:00:00Z',
  evidence: [{ source: 'src_flood', anchor: { start: 0, end: 400, digest: '0'.repeat(64) } }]
}

/** What casualty figures of it have alike. */
export const KILLED = { ...SHARED, measure: 'killed', unit: 'person', counting: 'cumulative', asOf: '2030-05-02' } as const
