import type { OrdinalSet } from '../sets/ordinal-set.ts'
import { forEachOrdinal, sizeOf } from '../sets/ordinal-set.ts'

/** Whether one ordinal goes before another one; of two, one always does. */
export type GoesBefore = (one: number, other: number) => boolean

const ROOM_MIN = 256

/**
 * Some of the members of a set, in an order: from `offset` on, `limit` of them at most. Only those are sorted, wherever they
 * are: what comes after them is dropped as it is met, what comes before them is told apart from them.
 */
export function selectBest (set: OrdinalSet, goesBefore: GoesBefore, offset: number, limit: number): number[] {
  const wanted = Math.min(offset + limit, sizeOf(set))
  if (offset >= wanted) return []
  const best = new Uint32Array(Math.min(sizeOf(set), Math.max(2 * wanted, ROOM_MIN)))
  let length = 0
  let last = -1
  forEachOrdinal(set, ordinal => {
    if (last >= 0 && !goesBefore(ordinal, last)) return
    if (length === best.length) {
      partition(best, 0, length, wanted - 1, goesBefore)
      length = wanted
      last = best[wanted - 1] as number
      if (!goesBefore(ordinal, last)) return
    }
    best[length++] = ordinal
  })
  if (wanted < length) partition(best, 0, length, wanted - 1, goesBefore)
  if (offset > 0) partition(best, 0, wanted, offset, goesBefore)
  return [...best.subarray(offset, wanted)].sort((one, other) => goesBefore(one, other) ? -1 : 1)
}

/** Moves what goes before the value that belongs at an index in front of that index, and all others after it: quickselect. */
function partition (values: Uint32Array, from: number, to: number, index: number, goesBefore: GoesBefore): void {
  let [low, high] = [from, to - 1]
  while (low < high) {
    const pivot = values[(low + high) >>> 1] as number
    let [left, right] = [low, high]
    while (left <= right) {
      while (goesBefore(values[left] as number, pivot)) left++
      while (goesBefore(pivot, values[right] as number)) right--
      if (left <= right) {
        const moved = values[left] as number
        values[left++] = values[right] as number
        values[right--] = moved
      }
    }
    if (index <= right) high = right
    else if (index >= left) low = left
    else return
  }
}
