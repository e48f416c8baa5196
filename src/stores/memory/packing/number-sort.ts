/** Sorts numbers from 0 up to, not with, `count` by a key below `SORT_KEY_MAX`; those with one key stay in their order. */
export type NumberSort = (count: number, keyOf: (number: number) => number) => Sorted

/** Valid until the sort is used again. */
export interface Sorted {
  readonly numberAt: (rank: number) => number
  readonly keyAt: (rank: number) => number
}

const SORTED_BITS = 24
/** So many numbers can be sorted. */
export const SORTED_MAX = 2 ** SORTED_BITS

export const SORT_KEY_MAX = 2 ** 40

const KEY_REST = 2 ** 8
/** Where the lower half of a 64-bit number lies in memory. */
const LOWER = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 0 : 1

/**
 * Keys and numbers are put together in 64 bits, which a typed array sorts without calling back: a million in a tenth of a second.
 * @param capacity how many numbers it must be able to sort
 */
export function createNumberSort (capacity: number): NumberSort {
  const pairs = new BigUint64Array(capacity)
  const halves = new Uint32Array(pairs.buffer)
  const [lower, upper] = [LOWER, 1 - LOWER]
  return (count, keyOf) => {
    for (let number = 0; number < count; number++) {
      const key = keyOf(number)
      const upperKey = Math.floor(key / KEY_REST)
      halves[number * 2 + upper] = upperKey
      // a remainder of what is no 32-bit number takes as long as all the rest
      halves[number * 2 + lower] = (key - upperKey * KEY_REST) * SORTED_MAX + number
    }
    pairs.subarray(0, count).sort()
    return {
      numberAt: rank => (halves[rank * 2 + lower] as number) & (SORTED_MAX - 1),
      keyAt: rank => (halves[rank * 2 + upper] as number) * KEY_REST + ((halves[rank * 2 + lower] as number) >>> SORTED_BITS)
    }
  }
}
