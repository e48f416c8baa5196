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
  const { ids, symbols } = added
  const entities = knowEntities(added, ids)
  const withheld = markWithheld(added, entities)
  const numbered = numberItems(added, ids)
  const items = openItemTable(added, numbered, withheld)
  const sets = collectPostings(added, ids, numbered, entities, withheld)
  return openMemoryStore({ revision, items, numbered, postings: createPostings(sets, symbols, numbered.size), groups: groupFigures(added, numbered) })
}
