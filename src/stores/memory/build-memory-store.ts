import type { CollectedItems } from './collect-items.ts'
import type { CountedValues } from './collect-postings.ts'
import { collectPostings, countValues } from './collect-postings.ts'
import type { EntitiesOf } from './entity-stories.ts'
import { findEntities } from './entity-stories.ts'
import type { GroupedFigures } from './figure-groups.ts'
import { groupFigures, groupOrdinals } from './figure-groups.ts'
import type { ItemDays } from './item-days.ts'
import { readDays } from './item-days.ts'
import type { NumberOf } from './id-index.ts'
import { indexIds } from './id-index.ts'
import { openItemTable } from './item-table.ts'
import type { AddedItems } from './join-items.ts'
import { joinItems } from './join-items.ts'
import { knowEntities } from './known-entities.ts'
import { markWithheld } from './mark-withheld.ts'
import { inOrder } from './number-lists.ts'
import { numberItems } from './number-items.ts'
import type { MemoryStore } from './open-memory-store.ts'
import { openMemoryStore } from './open-memory-store.ts'
import { createPostings } from './postings.ts'
import type { SortedItems } from './sort-items.ts'

/** What can be told of items before they are in any order. */
export interface PreparedItems {
  readonly added: AddedItems
  readonly days: ItemDays
  /** see `markWithheld` */
  readonly withheld: Uint8Array
  readonly values: CountedValues
  readonly entitiesOf: EntitiesOf
  readonly groups: GroupedFigures
  readonly numberOf: NumberOf
}

/**
 * Puts items together that were collected, together or apart.
 * @throws Error when two items have the same id, RangeError when there are more of them than it has numbers for
 */
export function prepareItems (collected: readonly CollectedItems[]): PreparedItems {
  const added = joinItems(collected)
  const entities = knowEntities(added)
  const withheld = markWithheld(added, entities)
  return {
    added,
    days: readDays(added),
    withheld,
    values: countValues(added, entities, withheld),
    entitiesOf: findEntities(added, entities),
    groups: groupFigures(added),
    numberOf: indexIds(added)
  }
}

export interface MemoryStoreOptions {
  /** names the content of the items */
  readonly revision: string
  /** indexes the texts of very many items in a thread, see `startIndexing`; where there is none, that is done here */
  readonly indexScript?: URL | null
}

/** Makes a store of items: to the same items the same answers. */
export function buildMemoryStore (
  { added, days, withheld, values, entitiesOf, groups, numberOf }: PreparedItems, sorted: SortedItems, { revision, indexScript = null }: MemoryStoreOptions
): MemoryStore {
  const numbered = numberItems(added, days, sorted)
  const ordered = { collections: added.collections, addresses: inOrder(added.addresses, numbered.numbers) }
  const items = openItemTable(added, ordered, numbered, withheld, numberOf)
  const sets = collectPostings(values, numbered, entitiesOf)
  const postings = createPostings(sets, added.symbols, numbered.size)
  return openMemoryStore({ revision, items, ordered, numbered, postings, groups: groupOrdinals(groups, numbered), indexScript })
}
