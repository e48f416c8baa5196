import { hashText } from '../../../core/hash-text.ts'
import { createArena } from '../../../core/packing/arena.ts'
import { createColumn, joinColumns } from '../../../core/packing/column.ts'
import type { HashedTexts } from '../../../core/packing/text-bytes.ts'
import { holdsText, readText, writeText } from '../../../core/packing/text-bytes.ts'
import type { NumberSort } from './number-sort.ts'
import { sortTexts } from './text-sort.ts'

/** The ids of items, each at the number of its item: they go up from 0 in the order that items were added in. */
export interface IdList {
  readonly add: (id: string) => void
  /** All of them: for when no more are added. */
  readonly finish: () => HashedTexts
}

export interface Ids {
  readonly size: number
  readonly at: (number: number) => string
  /** the number of the item with this id; -1 where there is none */
  readonly numberOf: (id: string) => number
  /** all numbers in the order of their ids */
  readonly sort: (sort: NumberSort) => Uint32Array
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

/**
 * Opens lists of ids as one: numbers go on from one list to the next.
 * @throws Error when two items have the same id
 */
export function openIds (lists: readonly HashedTexts[]): Ids {
  const arena = createArena()
  const bases = lists.map(({ slabs }) => arena.adopt(slabs))
  const addresses = joinColumns(Uint32Array, lists.map(({ addresses }) => [addresses]), (address, list) => address + (bases[list] as number))
  const addressOf = (number: number): number => addresses[number] as number
  const at = (number: number): string => readText(arena.slabs, addressOf(number))
  return {
    size: addresses.length,
    at,
    numberOf: indexHashes(joinColumns(Uint32Array, lists.map(({ hashes }) => [hashes])), at, (number, id) => holdsText(arena.slabs, addressOf(number), id)),
    sort: sort => {
      const numbers = addresses.map((_, number) => number)
      sortTexts(numbers, arena.slabs, addressOf, sort)
      return numbers
    }
  }
}

function indexHashes (hashes: Uint32Array, at: (number: number) => string, holds: (number: number, id: string) => boolean): Ids['numberOf'] {
  /** open addressing: one more than a number; 0 where there is none */
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(hashes.length * 2 + 1)))
  const mask = slots.length - 1
  for (let number = 0; number < hashes.length; number++) {
    const hash = hashes[number] as number
    let slot = hash & mask
    for (let entry = slots[slot] as number; entry !== 0; entry = slots[slot] as number) {
      if (hashes[entry - 1] === hash && holds(entry - 1, at(number))) throw new Error(`two items have the id ${at(number)}`)
      slot = (slot + 1) & mask
    }
    slots[slot] = number + 1
  }
  return id => {
    const hash = hashText(id)
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] as number
      if (entry === 0) return -1
      if (hashes[entry - 1] === hash && holds(entry - 1, id)) return entry - 1
    }
  }
}
