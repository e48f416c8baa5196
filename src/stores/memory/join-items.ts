import { joinColumns, lengthOf, raiseAll } from '../../core/packing/column.ts'
import type { Symbols } from '../../core/packing/symbols.ts'
import { createSymbols } from '../../core/packing/symbols.ts'
import type { CollectedItems } from './collect-items.ts'
import { fieldOfPair, pairOf, symbolOfPair } from './collect-items.ts'
import type { PackedCollection } from './packing/ordered-items.ts'
import type { PackedIds, PackedItems } from './packing/packed-items.ts'
import { joinPacked, openIds } from './packing/packed-items.ts'

/** What is known of the items of a store, each by its number: from 0 up, in the order of their collections, then as they were collected. */
export interface AddedItems extends PackedItems, PackedIds {
  readonly size: number
  /** of the ids, see `hashText` */
  readonly hashes: Uint32Array
  readonly symbols: Symbols
  readonly collections: readonly PackedCollection[]
  readonly types: Uint8Array
  /** one more than the symbol of each item's own date; 0 for none */
  readonly dates: Uint32Array
  readonly instants: Float64Array
  /** whether all instants are known as numbers; if not, none counts */
  readonly hasInstants: boolean
  /** Visits what an item has in which fields, each pair once. */
  readonly forEachFound: (number: number, visit: (field: number, symbol: number) => void) => void
}

/** Puts items together that were collected apart. The bytes of items stay where they are, and keep the symbols of their collection. */
export function joinItems (collected: readonly CollectedItems[]): AddedItems {
  const symbols = createSymbols()
  const symbolsOf = collected.map(collection => symbols.adopt(collection.symbols))
  const { slabs, addresses } = joinPacked(collected)

  const types = joinColumns(Uint8Array, collected.map(({ types }) => types))
  const pairs = joinColumns(Uint32Array, collected.map(({ pairs }) => pairs), (own, collection) => { movePairs(own, symbolsOf[collection] as Uint32Array) })
  const pairEnds = joinPairEnds(collected)
  return {
    size: types.length,
    slabs,
    addresses,
    ...openIds({ slabs, addresses }),
    hashes: joinColumns(Uint32Array, collected.map(({ hashes }) => hashes)),
    symbols,
    // all else that was collected need not be held as long as the bytes
    collections: collected.map(({ slabs, symbols: { slabs: texts, addresses } }) => ({ slabs, symbols: { slabs: texts, addresses } })),
    types,
    dates: joinColumns(Uint32Array, collected.map(({ dates }) => dates), (own, collection) => { moveDates(own, symbolsOf[collection] as Uint32Array) }),
    instants: joinColumns(Float64Array, collected.map(({ instants }) => instants)),
    hasInstants: collected.every(({ hasInstants }) => hasInstants),
    forEachFound: (number, visit) => {
      const end = pairEnds[number] as number
      for (let index = number === 0 ? 0 : pairEnds[number - 1] as number; index < end; index++) {
        const pair = pairs[index] as number
        visit(fieldOfPair(pair), symbolOfPair(pair))
      }
    }
  }
}

/** @param symbols what each symbol of the pairs is among those of all */
function movePairs (pairs: Uint32Array, symbols: Uint32Array): void {
  for (let index = 0; index < pairs.length; index++) {
    const pair = pairs[index] as number
    pairs[index] = pairOf(fieldOfPair(pair), symbols[symbolOfPair(pair)] as number)
  }
}

function moveDates (dates: Uint32Array, symbols: Uint32Array): void {
  for (let number = 0; number < dates.length; number++) {
    const date = dates[number] as number
    if (date !== 0) dates[number] = (symbols[date - 1] as number) + 1
  }
}

function joinPairEnds (collected: readonly CollectedItems[]): Uint32Array {
  let before = 0
  const starts = collected.map(({ pairs }) => {
    const start = before
    before += lengthOf(pairs)
    return start
  })
  return joinColumns(Uint32Array, collected.map(({ pairEnds }) => pairEnds), (ends, collection) => { raiseAll(ends, starts[collection] as number) })
}
