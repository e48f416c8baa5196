import { leap } from '../binary-search.ts'
import { BYTES, kernel, memoryOf } from './kernel.ts'
import type { Bits, CommonBits, OrdinalSet } from './ordinal-set.ts'
import { hasBit, isBits, isDense, isList, sizeOf, WORD, wordCount } from './ordinal-set.ts'

const NONE = new Uint32Array(0)
/** From so many times as long on, a list is searched, and not gone through. */
const MUCH_LONGER = 16

/** What is in all of the sets, of which there is at least one. */
export function intersectSets (sets: readonly OrdinalSet[]): OrdinalSet {
  return meetAll(sets, bits => meetBits(bits, bitsIn))
}

/** The same; what is common to bits alone is counted, and not put together. */
export function findCommon (sets: readonly OrdinalSet[]): OrdinalSet | CommonBits {
  return meetAll(sets, bits => meetBits(bits, (_, size) => commonBits(bits, size)))
}

function meetAll<Met> (sets: readonly OrdinalSet[], meet: (bits: readonly Bits[]) => Met): Met | Uint32Array {
  const [shortest, ...lists] = sets.filter(isList).sort((one, other) => one.length - other.length)
  const bits = sets.filter(isBits)
  return shortest === undefined ? meet(bits) : bits.reduce(meetListAndBits, lists.reduce(meetLists, shortest))
}

/** What is in any of the sets, none of which is a list of more than `wordCount(universe)` ordinals. */
export function uniteSets (sets: readonly OrdinalSet[], universe: number): OrdinalSet {
  const [only = NONE, ...others] = sets.filter(set => sizeOf(set) > 0)
  if (others.length === 0) return only
  const room = roomFor(wordCount(universe))
  const { numbers, end } = room
  numbers.fill(0, 0, end / BYTES)
  for (const set of [only, ...others]) {
    if (isList(set)) {
      numbers.set(set, end / BYTES)
      kernel.setBits(end, end + set.length * BYTES, 0)
    } else {
      numbers.set(set.words, end / BYTES)
      kernel.uniteBits(0, end, end)
    }
  }
  return countedIn(room)
}

/** The set of all set bits, in the form that fits their number. */
export function setOfWords (words: Uint32Array): OrdinalSet {
  const room = roomFor(words.length)
  room.numbers.set(words)
  return countedIn(room)
}

/** The ordinals of all set bits, rising. */
export function listOfWords (words: Uint32Array): Uint32Array {
  const { numbers, end } = roomFor(words.length)
  numbers.set(words)
  return listIn(end, kernel.countBits(0, end))
}

/** What is in both of two lists, which rise. */
export function meetLists (one: Uint32Array, other: Uint32Array): Uint32Array {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length * MUCH_LONGER < long.length ? searchInList(short, long) : mergeLists(short, long)
}

/** What of a list is in a set of bits. */
export function meetListAndBits (list: Uint32Array, bits: Pick<Bits, 'words'>): Uint32Array {
  const kept = memoryOf(list.length * BYTES)
  let length = 0
  for (let index = 0; index < list.length; index++) {
    const ordinal = list[index] as number
    if (hasBit(bits, ordinal)) kept[length++] = ordinal
  }
  return kept.slice(0, length)
}

/** @param makeBits makes what is wanted of many bits that were met, as long as they are in the kernel's memory */
function meetBits<Made> (sets: readonly Bits[], makeBits: (room: Room, size: number) => Made): OrdinalSet | Made {
  const [first, ...others] = sets as readonly [Bits, ...Bits[]]
  if (others.length === 0) return first
  const room = roomFor(first.words.length)
  const { numbers, end } = room
  numbers.set(first.words)
  let size = 0
  for (const { words } of others) {
    numbers.set(words, end / BYTES)
    size = kernel.meetBits(0, end, end)
  }
  return setIn(room, size, makeBits)
}

function commonBits (sets: readonly Bits[], size: number): CommonBits {
  let parts = sets
  return {
    size,
    parts: () => parts,
    whole: () => {
      if (parts.length > 1) parts = [meetBits(parts, bitsIn) as Bits]
      return parts[0] as Bits
    }
  }
}

function mergeLists (one: Uint32Array, other: Uint32Array): Uint32Array {
  const [oneEnd, otherEnd] = [one.length * BYTES, (one.length + other.length) * BYTES]
  // whatever comes after the last of both is written, and not kept
  const numbers = memoryOf(otherEnd + oneEnd + BYTES)
  numbers.set(one)
  numbers.set(other, one.length)
  return numbers.slice(otherEnd / BYTES, kernel.meetLists(0, oneEnd, oneEnd, otherEnd, otherEnd) / BYTES)
}

/** Each search goes on from where the last one ended. */
function searchInList (short: Uint32Array, long: Uint32Array): Uint32Array {
  const kept = memoryOf(short.length * BYTES)
  let length = 0
  let from = 0
  for (let index = 0; index < short.length; index++) {
    const ordinal = short[index] as number
    from = leap(long, ordinal, from, long.length)
    if (long[from] === ordinal) kept[length++] = ordinal
  }
  return kept.slice(0, length)
}

/** The kernel's memory with room for the bits of a universe from its start on, up to `end` bytes, and for as much again behind them. */
interface Room {
  readonly numbers: Uint32Array
  readonly words: number
  readonly end: number
}

function roomFor (words: number): Room {
  const end = words * BYTES
  return { numbers: memoryOf(2 * end + BYTES), words, end }
}

/** The set of the bits at the start of a room, in the form that fits their number: a list, or what `makeBits` makes. */
function setIn<Made> (room: Room, size: number, makeBits: (room: Room, size: number) => Made): Uint32Array | Made {
  return isDense(size, room.words * WORD) ? makeBits(room, size) : listIn(room.end, size)
}

function countedIn (room: Room): OrdinalSet {
  return setIn(room, kernel.countBits(0, room.end), bitsIn)
}

function bitsIn ({ numbers, words }: Room, size: number): Bits {
  return { words: numbers.slice(0, words), size }
}

/** So many ordinals as bits are set from the start of the memory up to `end`. */
function listIn (end: number, size: number): Uint32Array {
  const numbers = memoryOf(end + size * BYTES)
  kernel.listBits(0, end, end)
  return numbers.slice(end / BYTES, end / BYTES + size)
}
