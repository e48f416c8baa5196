import type { FactStore } from '../../core/fact-store.ts'
import type { CollectedItems } from './collect-items.ts'
import { collectPostings } from './collect-postings.ts'
import { groupFigures } from './figure-groups.ts'
import { openItemTable } from './item-table.ts'
import type { AddedItems } from './join-items.ts'
import { joinItems } from './join-items.ts'
import type { KnownEntities } from './known-entities.ts'
import { knowEntities } from './known-entities.ts'
import { markWithheld } from './mark-withheld.ts'
import { numberItems } from './number-items.ts'
import { openMemoryStore } from './open-memory-store.ts'
import { createPostings } from './postings.ts'

/** What can be told of items before they are in any order. */
export interface PreparedItems {
  readonly added: AddedItems
  readonly entities: KnownEntities
  /** see `markWithheld` */
  readonly withheld: Uint8Array
}

/** Puts items together that were collected, together or apart. */
export function prepareItems (collected: readonly CollectedItems[]): PreparedItems {
  const added = joinItems(collected)
  const entities = knowEntities(added)
  return { added, entities, withheld: markWithheld(added, entities) }
}

/**
 * Makes a store of items: to the same items the same answers.
 * @param numbersById see `ItemCollector.arrange`
 * @param options.revision names the content of the items
 * @throws Error when two items have the same id
 */
export function buildMemoryStore ({ added, entities, withheld }: PreparedItems, numbersById: Uint32Array, { revision }: { readonly revision: string }): FactStore {
  const numbered = numberItems(added, numbersById)
  const items = openItemTable(added, numbered, withheld)
  const sets = collectPostings(added, numbered, entities, withheld)
  return openMemoryStore({ revision, items, numbered, postings: createPostings(sets, added.symbols, numbered.size), groups: groupFigures(added, numbered) })
}
