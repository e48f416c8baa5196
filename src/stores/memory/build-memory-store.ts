import type { FactStore } from '../../core/fact-store.ts'
import type { CollectedItems } from './collect-items.ts'
import { collectPostings } from './collect-postings.ts'
import { groupFigures } from './figure-groups.ts'
import { openItemTable } from './item-table.ts'
import { joinItems } from './join-items.ts'
import { knowEntities } from './known-entities.ts'
import { markWithheld } from './mark-withheld.ts'
import { numberItems } from './number-items.ts'
import { openMemoryStore } from './open-memory-store.ts'
import { createPostings } from './postings.ts'

/**
 * Makes a store of items that were collected, together or apart: to the same items the same answers.
 * @param options.revision names the content of the items
 * @throws Error when two items have the same id
 */
export function buildMemoryStore (collected: readonly CollectedItems[], { revision }: { readonly revision: string }): FactStore {
  const added = joinItems(collected)
  const { ids, symbols, collections, addresses } = added
  const entities = knowEntities(added, ids)
  const withheld = markWithheld(added, entities)
  const numbered = numberItems(added, ids)
  const { size, numbers } = numbered
  const sets = collectPostings(added, ids, numbered, entities, withheld)
  const marks = new Uint8Array(size)
  for (let ordinal = 0; ordinal < size; ordinal++) marks[ordinal] = withheld[numbers[ordinal] as number] as number
  const items = openItemTable({ collections, addresses, idOf: ids.at, numbers, marks })
  return openMemoryStore({ revision, items, ids, numbered, postings: createPostings(sets, symbols, size), groups: groupFigures(added, numbered) })
}
