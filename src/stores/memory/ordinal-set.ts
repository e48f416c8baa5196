import { lowerBound } from './binary-search.ts'

/**
 * A set of ordinals below some universe. Few of them are a sorted list, many are one bit each: whichever is
 * smaller, so that a set never takes more than universe / 8 bytes and dense sets meet 32 ordinals at a time.
 */
export type OrdinalSet = Uint32Array | Bits

export interface Bits {
  readonly words: Uint32Array
  readonly size: number
}

const WORD = 32
const NONE = new Uint32Array(0)
/** From so many times as long on, a list is searched, and not gone through. */
const MUCH_LONGER = 16

export function isList (set: OrdinalSet): set is Uint32Array {
  return set instanceof Uint32Array
}

export function sizeOf (set: OrdinalSet): number {
  return isList(set) ? set.length : set.size
}

/** Whether an ordinal is in a set of bits. */
export function hasBit ({ words }: Pick<Bits, 'words'>, ordinal: number): boolean {
  return ((words[ordinal >>> 5] as number) & (1 << (ordinal & 31))) !== 0
}

export function isInSet (set: OrdinalSet, ordinal: number): boolean {
  return isList(set) ? set[lowerBound(set, ordinal)] === ordinal : hasBit(set, ordinal)
}

/** Visits the ordinals of a set, rising. */
export function forEachOrdinal (set: OrdinalSet, visit: (ordinal: number) => void): void {
  if (isList(set)) {
    for (let index = 0; index < set.length; index++) visit(set[index] as number)
    return
  }
  for (let index = 0; index < set.words.length; index++) {
    for (let rest = set.words[index] as number; rest !== 0; rest &= rest - 1) visit(index * WORD + 31 - Math.clz32(rest & -rest))
  }
}

/** A set as bits, however few there are. */
export function bitsOf (ordinals: ArrayLike<number>, universe: number): Bits {
  const words = wordsFor(universe)
  for (let index = 0; index < ordinals.length; index++) setBit(words, ordinals[index] as number)
  return { words, size: ordinals.length }
}

export function wordsFor (universe: number): Uint32Array {
  return new Uint32Array(wordCount(universe))
}

/** A set of more ordinals than these is bits. */
export function wordCount (universe: number): number {
  return Math.ceil(universe / WORD)
}

export function setBit (words: Uint32Array, ordinal: number): void {
  words[ordinal >>> 5] = (words[ordinal >>> 5] as number) | (1 << (ordinal & 31))
}

/** The bits of all ordinals from `from` up to, not with, `to`, and none else. */
export function copyRange (words: Uint32Array, from: number, to: number): Uint32Array {
  const copy = new Uint32Array(words.length)
  if (from >= to) return copy
  const [first, last] = [from >>> 5, (to - 1) >>> 5]
  copy.set(words.subarray(first, last + 1), first)
  copy[first] = (copy[first] as number) & (0xffffffff << (from & 31))
  copy[last] = (copy[last] as number) & (0xffffffff >>> (31 - ((to - 1) & 31)))
  return copy
}

/** The first of the set bits from `from` up to, not with, `to`; -1 where there is none. */
export function nextBit (words: Uint32Array, from: number, to: number): number {
  if (from >= to) return -1
  let index = from >>> 5
  let rest = (words[index] as number) & (0xffffffff << (from & 31))
  for (const last = (to - 1) >>> 5; rest === 0; rest = words[index] as number) if (++index > last) return -1
  const bit = index * WORD + 31 - Math.clz32(rest & -rest)
  return bit < to ? bit : -1
}

/** The last of the set bits from `from` up to, not with, `to`; -1 where there is none. */
export function previousBit (words: Uint32Array, from: number, to: number): number {
  if (from >= to) return -1
  let index = (to - 1) >>> 5
  let rest = (words[index] as number) & (0xffffffff >>> (31 - ((to - 1) & 31)))
  for (const first = from >>> 5; rest === 0; rest = words[index] as number) if (--index < first) return -1
  const bit = index * WORD + 31 - Math.clz32(rest)
  return bit >= from ? bit : -1
}

/** The set of all set bits, in the form that fits their number. */
export function setOfWords (words: Uint32Array): OrdinalSet {
  let size = 0
  for (let index = 0; index < words.length; index++) size += countBits(words[index] as number)
  const bits = { words, size }
  return size <= words.length ? ordinalsIn(bits) : bits
}

/** The ordinals of a set, rising. */
export function ordinalsIn (set: OrdinalSet): Uint32Array {
  if (isList(set)) return set
  const { words, size } = set
  const list = new Uint32Array(size)
  let length = 0
  for (let index = 0; index < words.length; index++) {
    for (let rest = words[index] as number; rest !== 0; rest &= rest - 1) list[length++] = index * WORD + 31 - Math.clz32(rest & -rest)
  }
  return list
}

function countBits (word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** What is in any of the sets. */
export function uniteSets (sets: readonly OrdinalSet[], universe: number): OrdinalSet {
  const filled = sets.filter(set => sizeOf(set) > 0)
  if (filled.length <= 1) return filled[0] ?? NONE
  const words = wordsFor(universe)
  for (const set of filled) {
    if (isList(set)) for (let index = 0; index < set.length; index++) setBit(words, set[index] as number)
    else for (let index = 0; index < words.length; index++) words[index] = (words[index] as number) | (set.words[index] as number)
  }
  return setOfWords(words)
}

/** What is in all of the sets, of which there is at least one. */
export function intersectSets (sets: readonly OrdinalSet[]): OrdinalSet {
  const [smallest = NONE, ...others] = [...sets].sort((one, other) => sizeOf(one) - sizeOf(other))
  // a list is never larger than bits: once the smallest is bits, all are
  if (isList(smallest)) {
    return others.reduce<Uint32Array>((list, other) => isList(other) ? meetLists(list, other) : meetListAndBits(list, other.words), smallest)
  }
  return meetBits(smallest, others as Bits[])
}

function meetListAndBits (list: Uint32Array, words: Uint32Array): Uint32Array {
  const kept = new Uint32Array(list.length)
  let length = 0
  for (let index = 0; index < list.length; index++) {
    const ordinal = list[index] as number
    if (((words[ordinal >>> 5] as number) & (1 << (ordinal & 31))) !== 0) kept[length++] = ordinal
  }
  return kept.subarray(0, length)
}

/** Three sets at a time: each of them need be read once. */
function meetBits (first: Bits, [second, third = second, ...others]: readonly Bits[]): OrdinalSet {
  if (second === undefined || third === undefined) return first
  const [one, two, three] = [first.words, second.words, third.words]
  const words = new Uint32Array(one.length)
  let size = 0
  for (let index = 0; index < words.length; index++) {
    const word = (one[index] as number) & (two[index] as number) & (three[index] as number)
    words[index] = word
    size += countBits(word)
  }
  const met = size <= words.length ? ordinalsIn({ words, size }) : { words, size }
  return others.length === 0 ? met : intersectSets([met, ...others])
}

/** What is in both of two lists, which rise. */
export function meetLists (short: Uint32Array, long: Uint32Array): Uint32Array {
  return short.length * MUCH_LONGER < long.length ? searchInList(short, long) : mergeLists(short, long)
}

/** Goes through both lists at once. Sums take the place of branches, which no processor could foretell. */
function mergeLists (one: Uint32Array, other: Uint32Array): Uint32Array {
  const kept = new Uint32Array(one.length)
  let [length, index, place] = [0, 0, 0]
  while (index < one.length && place < other.length) {
    const [ordinal, against] = [one[index] as number, other[place] as number]
    kept[length] = ordinal
    length += +(ordinal === against)
    index += +(ordinal <= against)
    place += +(against <= ordinal)
  }
  return kept.subarray(0, length)
}

/** Each search goes on from where the last one ended, in steps that double. */
function searchInList (short: Uint32Array, long: Uint32Array): Uint32Array {
  const kept = new Uint32Array(short.length)
  let length = 0
  let from = 0
  for (let index = 0; index < short.length; index++) {
    const ordinal = short[index] as number
    let step = 1
    while (from < long.length && (long[from] as number) < ordinal) {
      if (from + step < long.length && (long[from + step] as number) < ordinal) {
        from += step
        step *= 2
      } else {
        if (step === 1) from++
        step = Math.max(1, step >>> 1)
      }
    }
    if (long[from] === ordinal) kept[length++] = ordinal
  }
  return kept.subarray(0, length)
}
