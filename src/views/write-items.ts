import type { FactStore } from '../core/fact-store.ts'
import { bytesOf } from '../core/pieces.ts'
import { recordedStore } from '../core/record-reads.ts'
import type { Notes } from '../core/revision-memory.ts'
import type { Item } from '../domain/items.ts'
import type { ReferenceName } from '../domain/references.ts'
import { loadReferred, viewItems } from './view-items.ts'

/** Items as they are served, see `viewItems`: the JSON of each, in their order. */
export type WriteItems = (items: readonly Item[], expand: ReadonlySet<ReferenceName>) => Promise<readonly Buffer[]>

/** Writes items, and notes it: how an item is served follows from the item and from what it refers to. */
export function createItemWriter (store: FactStore, notes: Notes<Buffer>): WriteItems {
  return async (items, expand) => {
    const form = [...expand].sort().join()
    const written = items.map(({ id }) => notes.peek(id, form))
    const missing = items.filter((_, index) => written[index] === undefined)
    // an answer is made from what it finds written, too
    if (recordedStore(store) !== null) await loadReferred(store, items.filter((_, index) => written[index] !== undefined), expand)
    if (missing.length === 0) return written as Buffer[]
    const views = await viewItems(store, missing, expand)
    for (const view of views) notes.set(view.id, bytesOf(JSON.stringify(view)), form)
    return items.map((item, index) => written[index] ?? notes.peek(item.id, form) as Buffer)
  }
}
