import { isFactType, ITEM_TYPES } from '../../domain/ids.ts'
import { referencesOf } from '../../domain/references.ts'
import type { AddedItems } from './join-items.ts'
import type { KnownEntities } from './known-entities.ts'
import { testTypes } from './known-entities.ts'
import { FIELDS, fieldNumber, fieldOf } from './packing/fields.ts'

const REFERENCES = new Set(ITEM_TYPES.flatMap(type => referencesOf(type).map(([name]) => fieldOf(name))))
const IS_REFERENCE = FIELDS.map(field => REFERENCES.has(field))
const PUBLICATION = fieldNumber('publication')

/**
 * A mark for each entity that only withheld facts lead to, by the numbers of items. Where no fact is withheld, no reference is
 * followed; else every one is, once.
 */
export function markWithheld (added: AddedItems, entities: KnownEntities): Uint8Array {
  const { symbols, forEachFound } = added
  const size = added.size
  const marks = new Uint8Array(size)
  const isFact = testTypes(added, isFactType)
  const withheld = symbols.of('withheld')
  if (withheld < 0) return marks

  function isWithheld (number: number): boolean {
    let found = false
    if (isFact(number)) forEachFound(number, (field, symbol) => { if (field === PUBLICATION && symbol === withheld) found = true })
    return found
  }

  /** Goes from an item to the entities that it refers to, and on from those whose mark changes. */
  function follow (start: number, mark: 0 | 1): void {
    const trail = [start]
    for (let at = trail.pop(); at !== undefined; at = trail.pop()) {
      forEachFound(at, (field, symbol) => {
        const number = IS_REFERENCE[field] === true ? entities.numberOf(symbol) : -1
        if (number < 0 || marks[number] === mark) return
        marks[number] = mark
        trail.push(number)
      })
    }
  }

  const hidden = new Uint8Array(size).map((_, number) => isWithheld(number) ? 1 : 0)
  if (!hidden.includes(1)) return marks
  for (let number = 0; number < size; number++) if (hidden[number] === 1) follow(number, 1)
  const shown = marks.map((mark, number) => mark === 1 || hidden[number] === 1 ? 0 : 1)
  for (let number = 0; number < size; number++) if (shown[number] === 1) follow(number, 0)
  return marks
}
