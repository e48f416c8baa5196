import type { ItemType } from '../../domain/ids.ts'
import { ITEM_TYPES } from '../../domain/ids.ts'
import type { Item } from '../../domain/items.ts'
import { createUnpacker } from './packing/pack-item.ts'
import type { SharedTexts } from './packing/text-bytes.ts'
import { openTexts } from './packing/text-bytes.ts'
import { remember } from './remember.ts'

/** Items by ordinal, packed into bytes: reading one decodes it, unless it was read lately. */
export interface ItemTable {
  /** ordinals go from 0 up to, not with, this */
  readonly size: number
  /** costs no decoding */
  readonly typeAt: (ordinal: number) => ItemType
  readonly idAt: (ordinal: number) => string
  readonly at: (ordinal: number) => Item
  /** what `openItemTable` makes the same table from in another thread; posting it there copies nothing */
  readonly shared: SharedItems
}

/** The bytes of items, in shared memory. */
export interface SharedItems {
  readonly size: number
  readonly slabs: readonly SharedArrayBuffer[]
  readonly symbols: SharedTexts
  readonly ids: SharedTexts
  /** where each item lies in the slabs, in the order in which they were added, as their ids are */
  readonly addresses: Uint32Array
  /** the number in that order, the type and whether it is marked as withheld, of the item at each ordinal */
  readonly numbers: Uint32Array
  readonly types: Uint8Array
  readonly marks: Uint8Array
}

/** So many items are kept decoded: a small dataset as a whole. */
const DECODED_MAX = 2 ** 13
const SYMBOLS_MAX = 2 ** 14

/** Reads items from shared memory, in any thread. */
export function openItemTable (shared: SharedItems): ItemTable {
  const { size, symbols, addresses, numbers, types, marks } = shared
  const symbolAt = remember(openTexts(symbols), symbols.addresses.length, SYMBOLS_MAX)
  const idOf = openTexts(shared.ids)
  const idAt = (ordinal: number): string => idOf(numbers[ordinal] as number)
  const unpack = createUnpacker(shared.slabs.map(slab => Buffer.from(slab)), symbolAt)
  return {
    size,
    typeAt: ordinal => ITEM_TYPES[types[ordinal] as number] as ItemType,
    idAt,
    at: remember(ordinal => {
      const item = unpack(addresses[numbers[ordinal] as number] as number, idAt(ordinal))
      return marks[ordinal] === 0 ? item : { ...item, publication: 'withheld' } as Item
    }, size, DECODED_MAX),
    shared
  }
}
