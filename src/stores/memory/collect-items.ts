import { hashText } from '../../core/hash-text.ts'
import { createArena } from '../../core/packing/arena.ts'
import { createColumn } from '../../core/packing/column.ts'
import type { Symbols } from '../../core/packing/symbols.ts'
import type { HashedTexts } from '../../core/packing/text-bytes.ts'
import { writeText } from '../../core/packing/text-bytes.ts'
import { ITEM_TYPES } from '../../domain/ids.ts'
import type { Item } from '../../domain/items.ts'
import { isFact } from '../../domain/items.ts'
import { foldText } from '../../domain/text.ts'
import { fieldNumber } from './packing/fields.ts'
import { instantNumber, NO_INSTANT } from './packing/instants.ts'
import { createPacker } from './packing/pack-item.ts'

/** Items as they were collected, in shared memory, and nothing of them elsewhere; columns in chunks, see `Column`. */
export interface CollectedItems {
  readonly symbols: HashedTexts
  /** of the ids, see `hashText` */
  readonly hashes: readonly Uint32Array[]
  /** the bytes of the items, and where each begins, with its id */
  readonly slabs: readonly SharedArrayBuffer[]
  readonly addresses: readonly Uint32Array[]
  /** the number of each type in ITEM_TYPES */
  readonly types: readonly Uint8Array[]
  /** one more than the symbol of each item's own date; 0 for none */
  readonly dates: readonly Uint32Array[]
  readonly instants: readonly Float64Array[]
  /** whether all instants are known as numbers; if not, none counts */
  readonly hasInstants: boolean
  /** the folded names, and one more than where each lies; 0 for none */
  readonly names: readonly SharedArrayBuffer[]
  readonly nameAddresses: readonly Uint32Array[]
  /** what an item has in which fields, each pair once: see `pairOf`; and where the pairs of each item end */
  readonly pairs: readonly Uint32Array[]
  readonly pairEnds: readonly Uint32Array[]
}

/** Takes items one by one, packs them, and holds none. */
export interface ItemCollector {
  readonly add: (item: Item) => void
  /** All that was added: for when nothing more is. */
  readonly finish: () => CollectedItems
}

const FIELD_BITS = 5
const DATE = fieldNumber('date')

/** A field in the lower bits, a symbol above it. */
export function pairOf (field: number, symbol: number): number {
  return (symbol << FIELD_BITS | field) >>> 0
}

export function fieldOfPair (pair: number): number {
  return pair & (2 ** FIELD_BITS - 1)
}

export function symbolOfPair (pair: number): number {
  return pair >>> FIELD_BITS
}

/** @param symbols for the words of the items: others may have their texts there, too */
export function createItemCollector (symbols: Symbols): ItemCollector {
  const packed = createArena()
  const packer = createPacker(packed, symbols)
  const names = createArena()
  const [hashes, addresses, dates, nameAddresses] = [createColumn(Uint32Array), createColumn(Uint32Array), createColumn(Uint32Array), createColumn(Uint32Array)]
  const types = createColumn(Uint8Array)
  const instants = createColumn(Float64Array)
  const [pairs, pairEnds] = [createColumn(Uint32Array), createColumn(Uint32Array)]
  let hasInstants = true

  function addPairs (found: readonly number[]): void {
    let date = 0
    for (let index = 0; index < found.length; index += 2) {
      const [field, symbol] = [found[index] as number, found[index + 1] as number]
      if (field === DATE) date = symbol + 1
      else pairs.push(pairOf(field, symbol))
    }
    dates.push(date)
    pairEnds.push(pairs.length())
  }

  function instantOf (item: Item): number {
    if (!isFact(item)) return NO_INSTANT
    const instant = instantNumber(item.recordedAt)
    if (instant === null) hasInstants = false
    return instant ?? NO_INSTANT
  }

  return {
    add: item => {
      hashes.push(hashText(item.id))
      addresses.push(packer.pack(item))
      types.push(ITEM_TYPES.indexOf(item.type))
      addPairs(packer.found)
      instants.push(instantOf(item))
      const name = 'name' in item ? foldText(item.name) : ''
      nameAddresses.push(name === '' ? 0 : writeText(names, name) + 1)
    },
    finish: () => ({
      symbols: symbols.share(),
      hashes: hashes.share(),
      slabs: packed.share(),
      addresses: addresses.share(),
      types: types.share(),
      dates: dates.share(),
      instants: instants.share(),
      hasInstants,
      names: names.share(),
      nameAddresses: nameAddresses.share(),
      pairs: pairs.share(),
      pairEnds: pairEnds.share()
    })
  }
}
