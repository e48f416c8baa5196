/** The ordinal of the item with an id, which has this hash; -1 where there is none. */
export type OrdinalOf = (id: string, hash: number) => number

/** The ids of some items, by ordinal. */
export interface IndexedIds {
  /** see `hashText` */
  readonly hashes: Uint32Array
  readonly idAt: (ordinal: number) => string
  readonly isIdAt: (ordinal: number, id: string) => boolean
}

/** A slot holds one more than an ordinal below some bits of the id's hash, by which nearly all other ids are told without reading them; 0 for none. */
const ORDINAL_BITS = 24
const ORDINALS = 2 ** ORDINAL_BITS - 1

/** @throws Error when two items have the same id, RangeError when there are more items than ordinals */
export function indexIds ({ hashes, idAt, isIdAt }: IndexedIds): OrdinalOf {
  if (hashes.length > ORDINALS) throw new RangeError(`a memory store holds ${ORDINALS} items at most`)
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(hashes.length * 2 + 1)))
  const mask = slots.length - 1

  /** The slot that an id is in, or else the empty one where it would be. */
  function slotOf (hash: number, isSame: (ordinal: number) => boolean): number {
    const tag = hash & ~ORDINALS
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] as number
      if (entry === 0 || ((entry & ~ORDINALS) === tag && isSame((entry & ORDINALS) - 1))) return slot
    }
  }

  for (let ordinal = 0; ordinal < hashes.length; ordinal++) {
    const hash = hashes[ordinal] as number
    const slot = slotOf(hash, other => isIdAt(other, idAt(ordinal)))
    if (slots[slot] !== 0) throw new Error(`two items have the id ${idAt(ordinal)}`)
    slots[slot] = (hash & ~ORDINALS) | (ordinal + 1)
  }
  return (id, hash) => ((slots[slotOf(hash, ordinal => isIdAt(ordinal, id))] as number) & ORDINALS) - 1
}
