import { hashText } from '../../../core/hash-text.ts'
import { createArena } from './arena.ts'
import { createColumn } from './growing-column.ts'
import type { NumberSort } from './number-sort.ts'
import type { SharedTexts } from './text-bytes.ts'
import { holdsText, readText, writeText } from './text-bytes.ts'
import { sortTexts } from './text-sort.ts'

/** The ids of items, each at the number of its item: they go up from 0 in the order that items were added in. */
export interface IdList {
  readonly add: (id: string) => void
  /** @throws Error when two items have the same id */
  readonly build: () => Ids
}

export interface Ids {
  readonly size: number
  readonly at: (number: number) => string
  /** the number of the item with this id; -1 where there is none */
  readonly numberOf: (id: string) => number
  /** all numbers in the order of their ids */
  readonly sort: (sort: NumberSort) => Uint32Array
  readonly shared: SharedTexts
}

export function createIdList (): IdList {
  const arena = createArena()
  const addresses = createColumn(Uint32Array)
  const hashes = createColumn(Uint32Array)
  return {
    add: id => {
      hashes.push(hashText(id))
      addresses.push(writeText(arena, id))
    },
    build: () => {
      const size = addresses.length()
      const shared = { slabs: arena.share(), addresses: addresses.copyTo(new Uint32Array(new SharedArrayBuffer(size * 4))) }
      const addressOf = (number: number): number => shared.addresses[number] as number
      const at = (number: number): string => readText(arena.slabs, addressOf(number))
      return {
        size,
        at,
        numberOf: indexHashes(hashes.copyTo(new Uint32Array(size)), at, (number, id) => holdsText(arena.slabs, addressOf(number), id)),
        sort: sort => {
          const numbers = Uint32Array.from({ length: size }, (_, number) => number)
          sortTexts(numbers, arena.slabs, addressOf, sort)
          return numbers
        },
        shared
      }
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
