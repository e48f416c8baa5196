import type { Item } from '../../domain/items.ts'
import type { AddedItems } from './join-items.ts'
import { createUnpacker } from './packing/pack-item.ts'
import { openTexts } from '../../core/packing/text-bytes.ts'
import { keepByNumber } from './keep-by-number.ts'

/** Items by ordinal, packed into bytes: reading one decodes it, unless it was read lately. */
export interface ItemTable {
  /** costs no decoding */
  readonly idAt: (ordinal: number) => string
  readonly at: (ordinal: number) => Item
}

/** The bytes of items, outside of the heap. */
export interface PackedItems extends Pick<AddedItems, 'collections' | 'addresses'> {
  /** by the number of an item */
  readonly idOf: (number: number) => string
  /** the number of the item at each ordinal, and whether it is marked as withheld */
  readonly numbers: Uint32Array
  readonly marks: Uint8Array
}

/** So many items are kept decoded: a small dataset as a whole. */
const DECODED_MAX = 2 ** 13
const SYMBOLS_MAX = 2 ** 16

export function openItemTable ({ collections, addresses, idOf, numbers, marks }: PackedItems): ItemTable {
  const slabs = collections.flatMap(({ slabs }) => slabs.map(slab => Buffer.from(slab)))
  const symbolsIn = collections.flatMap(({ slabs, symbols }) => {
    const symbolAt = keepByNumber(openTexts(symbols), symbols.addresses.length, SYMBOLS_MAX)
    return slabs.map(() => symbolAt)
  })
  const unpack = createUnpacker(slabs, symbolsIn)
  const idAt = (ordinal: number): string => idOf(numbers[ordinal] as number)
  return {
    idAt,
    at: keepByNumber(ordinal => {
      const item = unpack(addresses[numbers[ordinal] as number] as number, idAt(ordinal))
      return marks[ordinal] === 0 ? item : { ...item, publication: 'withheld' } as Item
    }, numbers.length, DECODED_MAX)
  }
}
