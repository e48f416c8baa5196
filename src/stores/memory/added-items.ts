import { ITEM_TYPES } from '../../domain/ids.ts'
import type { Item } from '../../domain/items.ts'
import { isFact } from '../../domain/items.ts'
import { foldText } from '../../domain/text.ts'
import { createArena } from './packing/arena.ts'
import type { Arena } from './packing/arena.ts'
import { fieldNumber } from './packing/fields.ts'
import type { GrowingColumn } from './packing/growing-column.ts'
import { createColumn } from './packing/growing-column.ts'
import type { IdList } from './packing/id-list.ts'
import { createIdList } from './packing/id-list.ts'
import { instantNumber, NO_INSTANT } from './packing/instants.ts'
import { createPacker } from './packing/pack-item.ts'
import type { Symbols } from './packing/symbols.ts'
import { createSymbols } from './packing/symbols.ts'
import { writeText } from './packing/text-bytes.ts'

/** What is known of the items that were added, each by its number: they go up from 0 as items come in. */
export interface AddedItems {
  readonly add: (item: Item) => void
  readonly size: () => number
  readonly ids: IdList
  readonly symbols: Symbols
  readonly packed: Arena
  /** where each item lies in `packed` */
  readonly addresses: GrowingColumn
  /** the number of each type in ITEM_TYPES */
  readonly types: GrowingColumn
  /** one more than the symbol of each item's own date; 0 for none */
  readonly dates: GrowingColumn
  readonly instants: GrowingColumn
  /** whether all instants are known as numbers; if not, none counts */
  readonly hasInstants: () => boolean
  readonly names: Arena
  /** one more than where in `names` the folded name of each item lies; 0 for none */
  readonly nameAddresses: GrowingColumn
  /** Visits what an item has in which fields, each pair once. */
  readonly forEachFound: (number: number, visit: (field: number, symbol: number) => void) => void
}

const FIELD_BITS = 5
const DATE = fieldNumber('date')

export function collectItems (): AddedItems {
  const ids = createIdList()
  const symbols = createSymbols()
  const packed = createArena()
  const packer = createPacker(packed, symbols)
  const names = createArena()
  const [addresses, types, dates, nameAddresses] = [createColumn(Uint32Array), createColumn(Uint8Array), createColumn(Uint32Array), createColumn(Uint32Array)]
  const instants = createColumn(Float64Array)
  let allInstants = true
  /** a field in the lower bits, a symbol above it */
  const pairs = createColumn(Uint32Array)
  const pairStarts = createColumn(Uint32Array)
  pairStarts.push(0)

  function addPairs (found: readonly number[]): void {
    let date = 0
    for (let index = 0; index < found.length; index += 2) {
      const [field, symbol] = [found[index] as number, found[index + 1] as number]
      if (field === DATE) date = symbol + 1
      else pairs.push((symbol << FIELD_BITS | field) >>> 0)
    }
    dates.push(date)
    pairStarts.push(pairs.length())
  }

  function instantOf (item: Item): number {
    if (!isFact(item)) return NO_INSTANT
    const instant = instantNumber(item.recordedAt)
    if (instant === null) allInstants = false
    return instant ?? NO_INSTANT
  }

  return {
    add: item => {
      ids.add(item.id)
      addresses.push(packer.pack(item))
      types.push(ITEM_TYPES.indexOf(item.type))
      addPairs(packer.found)
      instants.push(instantOf(item))
      const name = 'name' in item ? foldText(item.name) : ''
      nameAddresses.push(name === '' ? 0 : writeText(names, name) + 1)
    },
    size: addresses.length,
    ids,
    symbols,
    packed,
    addresses,
    types,
    dates,
    instants,
    hasInstants: () => allInstants,
    names,
    nameAddresses,
    forEachFound: (number, visit) => {
      const end = pairStarts.at(number + 1)
      for (let index = pairStarts.at(number); index < end; index++) {
        const pair = pairs.at(index)
        visit(pair & (2 ** FIELD_BITS - 1), pair >>> FIELD_BITS)
      }
    }
  }
}
