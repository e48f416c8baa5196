import { createArena } from '../../../core/packing/arena.ts'
import { joinColumns } from '../../../core/packing/column.ts'
import type { HashedTexts } from '../../../core/packing/text-bytes.ts'
import { readText } from '../../../core/packing/text-bytes.ts'

/** The ids of items, each at the number of its item. */
export interface Ids {
  readonly size: number
  readonly at: (number: number) => string
  /** see `hashText` */
  readonly hashes: Uint32Array
  /** where each id lies in these slabs */
  readonly slabs: readonly Buffer[]
  readonly addresses: Uint32Array
}

/** Opens lists of ids as one: numbers go on from one list to the next. */
export function openIds (lists: readonly HashedTexts[]): Ids {
  const { slabs, addresses } = joinTexts(lists)
  return {
    size: addresses.length,
    at: number => readText(slabs, addresses[number] as number),
    hashes: joinColumns(Uint32Array, lists.map(({ hashes }) => [hashes])),
    slabs,
    addresses
  }
}

/** Where each text of several lists lies in the slabs of all. */
export function joinTexts (lists: readonly HashedTexts[]): Pick<Ids, 'slabs' | 'addresses'> {
  const { adopt, slabs } = createArena()
  const bases = lists.map(list => adopt(list.slabs))
  return { slabs, addresses: joinColumns(Uint32Array, lists.map(({ addresses }) => [addresses]), (address, list) => address + (bases[list] as number)) }
}
