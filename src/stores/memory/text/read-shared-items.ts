import type { Item } from '../../../domain/items.ts'
import type { SharedItems } from '../item-table.ts'
import { createUnpacker } from '../packing/pack-item.ts'
import { openTexts } from '../packing/text-bytes.ts'

/**
 * Reads items from shared memory to look at each in turn: nothing is remembered of an item, but every symbol, as nearly all
 * come up again.
 */
export function readSharedItems ({ slabs, symbols, ids, addresses, numbers }: SharedItems): (ordinal: number) => Item {
  const textOf = openTexts(symbols)
  const texts: string[] = new Array(symbols.addresses.length)
  const unpack = createUnpacker(slabs.map(slab => Buffer.from(slab)), symbol => (texts[symbol] ??= textOf(symbol)))
  const idOf = openTexts(ids)
  return ordinal => {
    const number = numbers[ordinal] as number
    return unpack(addresses[number] as number, idOf(number))
  }
}
