import { positionAt, slabAt } from '../../../core/packing/arena.ts'
import type { NumberSort } from './number-sort.ts'
import { SORT_KEY_MAX } from './number-sort.ts'
import { compareTexts, locateText } from '../../../core/packing/text-bytes.ts'

/** Fewer texts than these are compared with each other, and so are those that are alike for longer. */
const FEW = 12
const DEPTH_MAX = 200
const BYTES = 256

interface Run {
  readonly from: number
  readonly to: number
  /** how many characters its texts have in common */
  readonly depth: number
}

/** Makes keys of the next characters of texts, which are no larger than those of texts that come later. */
interface KeyMaker {
  /** how many characters go into a key */
  readonly length: number
  readonly keyOf: (address: number, depth: number) => number
  /** whether texts of this key are one: they end in it */
  readonly ends: (key: number) => boolean
  /** whether a key ends at a character that it can't tell from others */
  readonly isVague: (key: number) => boolean
}

/**
 * Brings numbers into the order of their texts, by code unit; those with one text stay in their order. As many characters are
 * looked at in one go as a key can hold, then as many more of those that are alike so far.
 */
export function sortTexts (numbers: Uint32Array, slabs: readonly Buffer[], addressOf: (number: number) => number, sort: NumberSort): void {
  const keys = createKeyMaker(numbers, slabs, addressOf)
  const runs: Run[] = [{ from: 0, to: numbers.length, depth: 0 }]
  for (let run = runs.pop(); run !== undefined; run = runs.pop()) {
    const { from, to, depth } = run
    if (to - from <= FEW || depth >= DEPTH_MAX) {
      numbers.subarray(from, to).sort((one, other) => compareTexts(slabs, addressOf(one), addressOf(other)))
      continue
    }
    const part = numbers.slice(from, to)
    const { numberAt, keyAt } = sort(part.length, index => keys.keyOf(addressOf(part[index] as number), depth))
    let start = 0
    for (let rank = 0; rank < part.length; rank++) {
      numbers[from + rank] = part[numberAt(rank)] as number
      const key = keyAt(rank)
      if (rank + 1 < part.length && keyAt(rank + 1) === key) continue
      if (rank > start && !keys.ends(key)) runs.push({ from: from + start, to: from + rank + 1, depth: keys.isVague(key) ? DEPTH_MAX : depth + keys.length })
      start = rank + 1
    }
  }
}

/** The fewer characters there are in use, the more of them go into one key. */
function createKeyMaker (numbers: Uint32Array, slabs: readonly Buffer[], addressOf: (number: number) => number): KeyMaker {
  const digits = new Uint16Array(BYTES)
  for (const number of numbers) {
    const slab = slabAt(slabs, addressOf(number))
    const { first, length, width } = locateText(slab, positionAt(addressOf(number)))
    for (let position = first; position < first + length * width; position += width) {
      if (width === 1 || slab[position + 1] === 0) digits[slab[position] as number] = 1
    }
  }
  // nothing at all comes before any character
  let used = 0
  for (let byte = 0; byte < BYTES; byte++) if (digits[byte] === 1) digits[byte] = ++used
  const vague = used + 1
  const base = used + 2
  const keyLength = Math.floor(Math.log(SORT_KEY_MAX) / Math.log(base))
  const keyOf = (address: number, depth: number): number => {
    const slab = slabAt(slabs, address)
    const { first, length, width } = locateText(slab, positionAt(address))
    const to = depth + keyLength
    let key = 0
    for (let index = depth; index < to; index++) {
      const position = first + index * width
      const digit = index >= length ? 0 : width === 2 && slab[position + 1] !== 0 ? vague : digits[slab[position] as number] as number
      key = key * base + digit
      if (digit === vague) return key * base ** (to - 1 - index)
    }
    return key
  }
  const isVague = (key: number): boolean => {
    for (let rest = key; rest > 0; rest = Math.floor(rest / base)) if (rest % base === vague) return true
    return false
  }
  return { length: keyLength, keyOf, ends: key => key % base === 0 && !isVague(key), isVague }
}
