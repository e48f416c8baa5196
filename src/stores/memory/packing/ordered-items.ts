import type { SharedTexts } from '../../../core/packing/text-bytes.ts'
import { openTexts } from '../../../core/packing/text-bytes.ts'
import type { Item } from '../../../domain/items.ts'
import { keepByNumber } from '../keep-by-number.ts'
import { createUnpacker } from './pack-item.ts'

/** The bytes of items that were collected together, and the symbols that stand in them. */
export interface PackedCollection {
  readonly slabs: readonly SharedArrayBuffer[]
  readonly symbols: SharedTexts
}

/** The bytes of items, and where each begins, by ordinal. */
export interface OrderedItems {
  readonly collections: readonly PackedCollection[]
  readonly addresses: Uint32Array
}

/** A table that is as large as all words together is no nearer than these are. */
const SYMBOLS_MAX = 2 ** 12

/** Reads items by ordinal, in any thread; the id of one need not be read where it is known. */
export function openItems ({ collections, addresses }: OrderedItems): (ordinal: number, id?: string) => Item {
  const slabs = collections.flatMap(({ slabs }) => slabs.map(slab => Buffer.from(slab)))
  const symbolsIn = collections.flatMap(({ slabs, symbols }) => {
    const symbolAt = keepByNumber(openTexts(symbols), symbols.addresses.length, SYMBOLS_MAX)
    return slabs.map(() => symbolAt)
  })
  const unpack = createUnpacker(slabs, symbolsIn)
  return (ordinal, id) => unpack(addresses[ordinal] as number, id)
}
