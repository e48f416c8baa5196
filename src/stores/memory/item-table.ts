import type { Item } from '../../domain/items.ts'
import { createUnpacker } from './packing/pack-item.ts'
import type { SharedTexts } from './packing/text-bytes.ts'
import { openTexts } from './packing/text-bytes.ts'
import { remember } from './remember.ts'

/** Items by ordinal, packed into bytes: reading one decodes it, unless it was read lately. */
export interface ItemTable {
  /** costs no decoding */
  readonly idAt: (ordinal: number) => string
  readonly at: (ordinal: number) => Item
}

/** The bytes of items, outside of the heap. */
export interface PackedItems {
  readonly size: number
  readonly slabs: readonly SharedArrayBuffer[]
  readonly symbols: SharedTexts
  readonly ids: SharedTexts
  /** where each item lies in the slabs, in the order in which they were added, as their ids are */
  readonly addresses: Uint32Array
  /** the number in that order, and whether it is marked as withheld, of the item at each ordinal */
  readonly numbers: Uint32Array
  readonly marks: Uint8Array
}

/** So many items are kept decoded: a small dataset as a whole. */
const DECODED_MAX = 2 ** 13
const SYMBOLS_MAX = 2 ** 16

export function openItemTable (packed: PackedItems): ItemTable {
  const { size, symbols, addresses, numbers, marks } = packed
  const symbolAt = remember(openTexts(symbols), symbols.addresses.length, SYMBOLS_MAX)
  const idOf = openTexts(packed.ids)
  const idAt = (ordinal: number): string => idOf(numbers[ordinal] as number)
  const unpack = createUnpacker(packed.slabs.map(slab => Buffer.from(slab)), symbolAt)
  return {
    idAt,
    at: remember(ordinal => {
      const item = unpack(addresses[numbers[ordinal] as number] as number, idAt(ordinal))
      return marks[ordinal] === 0 ? item : { ...item, publication: 'withheld' } as Item
    }, size, DECODED_MAX)
  }
}
