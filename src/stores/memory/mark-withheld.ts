import { ITEM_TYPES } from '../../domain/ids.ts'
import type { Entity, Item } from '../../domain/items.ts'
import { isFact } from '../../domain/items.ts'
import { referencedIds, referencesOf } from '../../domain/references.ts'

const REFERENCES = new Map(ITEM_TYPES.map(type => [type, referencesOf(type).map(([name]) => name)]))

/**
 * The items, with a mark on each entity that only withheld facts lead to. Where no fact is withheld, nothing is read;
 * else every reference is, once.
 */
export function markWithheld (items: readonly Item[]): readonly Item[] {
  const withheldFacts = items.filter(item => isFact(item) && item.publication === 'withheld')
  if (withheldFacts.length === 0) return items
  const entities = new Map(items.flatMap(item => isFact(item) ? [] : [[item.id, item]]))
  const hidden = new Set<string>()
  follow(withheldFacts, entities, id => hidden.size < hidden.add(id).size)
  const shown = items.filter(item => isFact(item) ? item.publication !== 'withheld' : !hidden.has(item.id))
  follow(shown, entities, id => hidden.delete(id))
  return items.map(item => !isFact(item) && hidden.has(item.id) ? { ...item, publication: 'withheld' } : item)
}

/** Goes from items to the entities that they refer to, and on from those that `isNew`. */
function follow (start: readonly Item[], entities: ReadonlyMap<string, Entity>, isNew: (id: string) => boolean): void {
  for (const item of start) {
    const trail: Item[] = [item]
    for (let at = trail.pop(); at !== undefined; at = trail.pop()) {
      for (const name of REFERENCES.get(at.type) ?? []) {
        for (const id of referencedIds(at, name)) {
          const entity = entities.get(id)
          if (entity !== undefined && isNew(id)) trail.push(entity)
        }
      }
    }
  }
}
