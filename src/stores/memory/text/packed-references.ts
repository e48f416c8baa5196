import { referencedIds } from '../../../domain/references.ts'
import type { Item } from '../../../domain/items.ts'
import { SEARCHED_REFERENCES } from './searched-texts.ts'

/**
 * How a fact refers to one entity, in one byte: by how many of the searched references that count twice, and by how many
 * that count once, in the upper bits.
 */
const ONE_SINGLE = 16

/** The references of an item, by id of the entity. */
export function packReferences (item: Item): ReadonlyMap<string, number> {
  const packed = new Map<string, number>()
  for (const [name, weight] of SEARCHED_REFERENCES) {
    for (const id of new Set(referencedIds(item, name))) packed.set(id, (packed.get(id) ?? 0) + (weight === 2 ? 1 : ONE_SINGLE))
  }
  return packed
}

/** By how many references that count twice a fact refers to the entity. */
export function doublesIn (packed: number): number {
  return packed % ONE_SINGLE
}

/** By how many references that count once. */
export function singlesIn (packed: number): number {
  return Math.floor(packed / ONE_SINGLE)
}
