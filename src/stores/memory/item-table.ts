import { hashText } from '../../core/hash-text.ts'
import type { Item } from '../../domain/items.ts'
import type { NumberOf } from './id-index.ts'
import type { AddedItems } from './join-items.ts'
import { keepByNumber } from './keep-by-number.ts'
import type { NumberedItems } from './number-items.ts'
import { inOrder } from './number-lists.ts'
import type { OrderedItems } from './packing/ordered-items.ts'
import { openItems } from './packing/ordered-items.ts'
import { openIds } from './packing/packed-items.ts'
import type { Bits } from './sets/ordinal-set.ts'
import { bitsOf, hasBit } from './sets/ordinal-set.ts'

/** Items by ordinal, and by id, packed into bytes: reading one decodes it, unless it was read lately. */
export interface ItemTable {
  /** costs no decoding */
  readonly idAt: (ordinal: number) => string
  readonly at: (ordinal: number) => Item
  /** The item with an id, or null. */
  readonly find: (id: string) => Item | null
  /** The ordinal of an id; -1 where it is nobody's. Costs no decoding. */
  readonly ordinalOf: (id: string) => number
}

/** A dataset of so many items is kept decoded as a whole; of a larger one, few of those that were asked for lately are asked for again. */
const SMALL = 2 ** 13
const DECODED_MAX = 2 ** 10
/** So many items are known by their ids: most facts refer to the same few agents and places. */
const FOUND_MAX = 2 ** 13

/** @param withheld marks by the numbers of items */
export function openItemTable (
  { slabs, size }: Pick<AddedItems, 'slabs' | 'size'>, items: OrderedItems, { numbers, ordinals }: Pick<NumberedItems, 'numbers' | 'ordinals'>, withheld: Uint8Array, numberOf: NumberOf
): ItemTable {
  const marked = markedIn(inOrder(withheld, numbers))
  const { idAt } = openIds({ slabs, addresses: items.addresses })
  const unpack = openItems(items)
  const read = keepByNumber((ordinal: number, id?: string) => {
    const item = unpack(ordinal, id)
    return hasBit(marked, ordinal) ? { ...item, publication: 'withheld' } as Item : item
  }, size, size <= SMALL ? SMALL : DECODED_MAX)

  /** each in the place that the hash of its id gives it, once that was asked for twice; and the hash that was asked for last */
  const found = new Array<Item | null>(FOUND_MAX).fill(null)
  const asked = new Uint32Array(FOUND_MAX)

  function ordinalBy (id: string, hash: number): number {
    const number = numberOf(id, hash)
    return number < 0 ? -1 : ordinals[number] as number
  }

  return {
    idAt,
    at: ordinal => read(ordinal),
    ordinalOf: id => ordinalBy(id, hashText(id)),
    find: id => {
      const hash = hashText(id)
      const place = hash & FOUND_MAX - 1
      const before = found[place] as Item | null
      if (before !== null && before.id === id) return before
      const ordinal = ordinalBy(id, hash)
      if (ordinal < 0) return null
      const item = read(ordinal, id)
      if (asked[place] === hash) found[place] = item
      else asked[place] = hash
      return item
    }
  }
}

/** Marks as bits, most of which a near cache has at hand. */
function markedIn (marks: Uint8Array): Bits {
  const ordinals: number[] = []
  for (let ordinal = 0; ordinal < marks.length; ordinal++) if (marks[ordinal] !== 0) ordinals.push(ordinal)
  return bitsOf(ordinals, marks.length)
}
