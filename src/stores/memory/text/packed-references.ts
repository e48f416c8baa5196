import type { ItemType } from '../../../domain/ids.ts'
import { ITEM_TYPES } from '../../../domain/ids.ts'
import type { Item } from '../../../domain/items.ts'
import { referencedIds, referencesOf } from '../../../domain/references.ts'
import { SEARCHED_REFERENCES } from './searched-texts.ts'

/**
 * How a fact refers to one entity, in one byte: by how many of the searched references that count twice, and by how many
 * that count once, in the upper bits.
 */
const ONE_SINGLE = 16

const SEARCHED = Object.fromEntries(ITEM_TYPES.map(type => {
  const own = new Set(referencesOf(type).map(([name]) => name))
  return [type, SEARCHED_REFERENCES.filter(([name]) => own.has(name))]
})) as unknown as Readonly<Record<ItemType, typeof SEARCHED_REFERENCES>>

/** Visits each entity that an item refers to once, by its id. */
export function forEachReference (item: Item, visit: (id: string, packed: number) => void): void {
  const ids: string[] = []
  const packed: number[] = []
  for (const [name, weight] of SEARCHED[item.type]) {
    const referenced = referencedIds(item, name)
    for (const [at, id] of referenced.entries()) {
      if (referenced.indexOf(id) < at) continue
      const known = ids.indexOf(id)
      const index = known < 0 ? ids.push(id) - 1 : known
      packed[index] = (packed[index] ?? 0) + (weight === 2 ? 1 : ONE_SINGLE)
    }
  }
  for (const [index, id] of ids.entries()) visit(id, packed[index] as number)
}

/** By how many references that count twice a fact refers to the entity. */
export function doublesIn (packed: number): number {
  return packed % ONE_SINGLE
}

/** By how many references that count once. */
export function singlesIn (packed: number): number {
  return Math.floor(packed / ONE_SINGLE)
}
