/** Remembers a number for each of many parts of texts, without making strings of them. */
export interface ChunkTable {
  /** The number of the part of a text from one byte up to another one, or NO_CHUNK. The hash is a simple one of all bytes. */
  readonly find: (bytes: Uint8Array, from: number, to: number, hash: number) => number
  readonly add: (bytes: Uint8Array, from: number, to: number, hash: number, number: number) => void
  readonly size: () => number
  readonly clear: () => void
}

export const NO_CHUNK = -1

/** What a slot has: the hash, where the bytes start, how many they are, and one more than the number, or 0 where it is free. */
const [HASH, START, LENGTH, NUMBER, SLOT] = [0, 1, 2, 3, 4]
const FIRST_SLOTS = 2 ** 10

export function createChunkTable (): ChunkTable {
  let slots = new Uint32Array(FIRST_SLOTS * SLOT)
  let mask = FIRST_SLOTS - 1
  let kept = new Uint8Array(FIRST_SLOTS)
  let used = 0
  let size = 0

  function holds (slot: number, bytes: Uint8Array, from: number, to: number): boolean {
    if (slots[slot + LENGTH] !== to - from) return false
    for (let at = from, own = slots[slot + START] as number; at < to; at++, own++) if (bytes[at] !== kept[own]) return false
    return true
  }

  function put (hash: number, start: number, length: number, entry: number): void {
    let index = spread(hash) & mask
    while (slots[index * SLOT + NUMBER] !== 0) index = (index + 1) & mask
    const slot = index * SLOT
    slots[slot + HASH] = hash
    slots[slot + START] = start
    slots[slot + LENGTH] = length
    slots[slot + NUMBER] = entry
  }

  /** At least half of the slots stay free: the right one is near. */
  function grow (): void {
    const old = slots
    slots = new Uint32Array(old.length * 2)
    mask = slots.length / SLOT - 1
    for (let slot = 0; slot < old.length; slot += SLOT) {
      if (old[slot + NUMBER] !== 0) put(old[slot + HASH] as number, old[slot + START] as number, old[slot + LENGTH] as number, old[slot + NUMBER] as number)
    }
  }

  return {
    find: (bytes, from, to, hash) => {
      for (let index = spread(hash) & mask; ; index = (index + 1) & mask) {
        const slot = index * SLOT
        const entry = slots[slot + NUMBER] as number
        if (entry === 0) return NO_CHUNK
        if (slots[slot + HASH] === hash >>> 0 && holds(slot, bytes, from, to)) return entry - 1
      }
    },
    add: (bytes, from, to, hash, number) => {
      if (size * 2 > mask) grow()
      const length = to - from
      if (used + length > kept.length) {
        const larger = new Uint8Array((used + length) * 2)
        larger.set(kept)
        kept = larger
      }
      put(hash, used, length, number + 1)
      kept.set(bytes.subarray(from, to), used)
      used += length
      size++
    },
    size: () => size,
    clear: () => {
      slots.fill(0)
      used = size = 0
    }
  }
}

/** The lower bits of a simple hash are much alike where texts end alike. */
function spread (hash: number): number {
  const mixed = Math.imul(hash, 0x9e3779b1)
  return mixed ^ mixed >>> 15
}
