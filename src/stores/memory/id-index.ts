import type { PackedIds } from './packing/packed-items.ts'

/** The number of the item with an id, which has this hash; -1 where there is none. */
export type NumberOf = (id: string, hash: number) => number

/** The ids of some items. */
export interface IndexedIds extends PackedIds {
  /** see `hashText` */
  readonly hashes: Uint32Array
}

/** A slot holds one more than a number below some bits of the id's hash, by which nearly all other ids are told without reading them; 0 for none. */
const NUMBER_BITS = 24
const NUMBERS = 2 ** NUMBER_BITS - 1

/** @throws Error when two items have the same id, RangeError when there are more items than it has numbers for */
export function indexIds ({ hashes, idAt, isIdAt }: IndexedIds): NumberOf {
  if (hashes.length > NUMBERS) throw new RangeError(`a memory store holds ${NUMBERS} items at most`)
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(hashes.length * 2 + 1)))
  const mask = slots.length - 1

  /** The slot that an id is in, or else the empty one where it would be. */
  function slotOf (hash: number, isSame: (number: number) => boolean): number {
    const tag = hash & ~NUMBERS
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] as number
      if (entry === 0 || ((entry & ~NUMBERS) === tag && isSame((entry & NUMBERS) - 1))) return slot
    }
  }

  for (let number = 0; number < hashes.length; number++) {
    const hash = hashes[number] as number
    const slot = slotOf(hash, other => isIdAt(other, idAt(number)))
    if (slots[slot] !== 0) throw new Error(`two items have the id ${idAt(number)}`)
    slots[slot] = (hash & ~NUMBERS) | (number + 1)
  }
  return (id, hash) => ((slots[slotOf(hash, number => isIdAt(number, id))] as number) & NUMBERS) - 1
}
