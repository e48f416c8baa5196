import { hashText } from '../../../core/hash-text.ts'
import { createArena } from '../../../core/packing/arena.ts'
import { createColumn, joinColumns } from '../../../core/packing/column.ts'
import type { HashedTexts } from '../../../core/packing/text-bytes.ts'
import { readText, writeText } from '../../../core/packing/text-bytes.ts'

/** The ids of items, each at the number of its item: they go up from 0 in the order that items were added in. */
export interface IdList {
  readonly add: (id: string) => void
  /** All of them: for when no more are added. */
  readonly finish: () => HashedTexts
}

export interface Ids {
  readonly size: number
  readonly at: (number: number) => string
  /** see `hashText` */
  readonly hashes: Uint32Array
  /** where each id lies in these slabs */
  readonly slabs: readonly Buffer[]
  readonly addresses: Uint32Array
}

export function createIdList (): IdList {
  const arena = createArena()
  const [addresses, hashes] = [createColumn(Uint32Array), createColumn(Uint32Array)]
  return {
    add: id => {
      hashes.push(hashText(id))
      addresses.push(writeText(arena, id))
    },
    finish: () => ({ slabs: arena.share(), addresses: joinColumns(Uint32Array, [addresses.share()]), hashes: joinColumns(Uint32Array, [hashes.share()]) })
  }
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
