import type { FactStore } from '../../core/fact-store.ts'
import type { Item } from '../../domain/items.ts'
import { collectItems } from './added-items.ts'
import { collectPostings } from './collect-postings.ts'
import { groupFigures } from './figure-groups.ts'
import { openItemTable } from './item-table.ts'
import { knowEntities } from './known-entities.ts'
import { markWithheld } from './mark-withheld.ts'
import { numberItems } from './number-items.ts'
import { openMemoryStore } from './open-memory-store.ts'
import { createPostings } from './postings.ts'

/** Takes items one by one, so that whoever reads them need not hold them all. */
export interface MemoryStoreBuilder {
  /** Adds an item, in any order; it is not held on to. */
  readonly add: (item: Item) => void
  /**
   * Makes the store, once; nothing can be added after it.
   * @param options.revision names the content of the items
   * @throws Error when two items have the same id
   */
  readonly build: (options: { readonly revision: string }) => FactStore
}

export function createMemoryStoreBuilder (): MemoryStoreBuilder {
  const added = collectItems()
  return {
    add: added.add,
    build: ({ revision }) => {
      const ids = added.ids.build()
      const entities = knowEntities(added, ids)
      const marks = markWithheld(added, entities)
      const numbered = numberItems(added, ids)
      const { size, numbers } = numbered
      const sets = collectPostings(added, ids, numbered, entities, marks)
      const items = openItemTable({
        size,
        slabs: added.packed.share(),
        symbols: added.symbols.share(),
        ids: ids.shared,
        addresses: added.addresses.copyTo(new Uint32Array(new SharedArrayBuffer(size * 4))),
        numbers,
        marks: shareMarks(marks, numbers)
      })
      return openMemoryStore({ revision, items, ids, numbered, postings: createPostings(sets, added.symbols, size), groups: groupFigures(added, numbered) })
    }
  }
}

function shareMarks (marks: Uint8Array, numbers: Uint32Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(numbers.length))
  for (let ordinal = 0; ordinal < numbers.length; ordinal++) shared[ordinal] = marks[numbers[ordinal] as number] as number
  return shared
}
