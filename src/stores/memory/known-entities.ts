import type { ItemType } from '../../domain/ids.ts'
import { isFactType, ITEM_TYPES } from '../../domain/ids.ts'
import type { AddedItems } from './join-items.ts'
import { fieldNumber } from './packing/fields.ts'

/** The entities among some items, by the symbols of their ids. */
export interface KnownEntities {
  /** The number of the entity that a symbol is the id of; -1 where it is of none. */
  readonly numberOf: (symbol: number) => number
  /** A place and those that contain it, the nearest first, as symbols; a cycle ends where it would begin again. */
  readonly pathOf: (place: number) => readonly number[]
}

/** Whether a test holds for the type of an item, by its number. */
export function testTypes ({ types }: Pick<AddedItems, 'types'>, holds: (type: ItemType) => boolean): (number: number) => boolean {
  const holdsOf = ITEM_TYPES.map(holds)
  return number => holdsOf[types[number] as number] as boolean
}

const CONTAINED_IN = fieldNumber('containedIn')

/** Every place has a symbol after it. */
export function knowEntities (added: AddedItems): KnownEntities {
  const { idAt, symbols, size, forEachFound } = added
  const isEntity = testTypes(added, type => !isFactType(type))
  const isPlace = testTypes(added, type => type === 'place')
  const found: (readonly [symbol: number, number: number])[] = []
  for (let number = 0; number < size; number++) {
    if (!isEntity(number)) continue
    const symbol = isPlace(number) ? symbols.add(idAt(number)) : symbols.of(idAt(number))
    if (symbol >= 0) found.push([symbol, number])
  }
  const numbers = new Int32Array(symbols.size()).fill(-1)
  for (const [symbol, number] of found) numbers[symbol] = number
  const numberOf = (symbol: number): number => numbers[symbol] as number

  const paths = new Map<number, readonly number[]>()
  function parentOf (symbol: number): number | null {
    const number = numberOf(symbol)
    let parent: number | null = null
    if (number >= 0 && isPlace(number)) forEachFound(number, (field, container) => { if (field === CONTAINED_IN) parent = container })
    return parent
  }

  return {
    numberOf,
    pathOf: place => {
      const known = paths.get(place)
      if (known !== undefined) return known
      const path = [place]
      for (let at = parentOf(place); at !== null && !path.includes(at); at = parentOf(at)) path.push(at)
      paths.set(place, path)
      return path
    }
  }
}
