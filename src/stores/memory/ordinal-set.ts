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

/** The set of these ordinals, which come in rising order without repeats. */
export function setOf (ordinals: ArrayLike<number>, universe: number): OrdinalSet {
  if (ordinals.length <= wordCount(universe)) return Uint32Array.from(ordinals)
  return bitsOf(ordinals, universe)
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

function wordCount (universe: number): number {
  return Math.ceil(universe / WORD)
}

export function setBit (words: Uint32Array, ordinal: number): void {
  words[ordinal >>> 5] = (words[ordinal >>> 5] as number) | (1 << (ordinal & 31))
}

/** Sets the bits of all ordinals from `from` up to, not with, `to`. */
export function setBits (words: Uint32Array, from: number, to: number): void {
  let ordinal = from
  while (ordinal < to && ordinal % WORD !== 0) setBit(words, ordinal++)
  const wholeWords = Math.floor((to - ordinal) / WORD)
  if (wholeWords > 0) {
    words.fill(0xffffffff, ordinal / WORD, ordinal / WORD + wholeWords)
    ordinal += wholeWords * WORD
  }
  while (ordinal < to) setBit(words, ordinal++)
}

/** The set of all set bits, in the form that fits their number. */
export function setOfWords (words: Uint32Array): OrdinalSet {
  let size = 0
  for (const word of words) size += countBits(word)
  const bits = { words, size }
  return size <= words.length ? ordinalsIn(bits) : bits
}

/** The ordinals of a set, rising. */
export function ordinalsIn (set: OrdinalSet): Uint32Array {
  if (isList(set)) return set
  const list = new Uint32Array(set.size)
  let length = 0
  forEachOrdinal(set, ordinal => { list[length++] = ordinal })
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
    if (isList(set)) for (const ordinal of set) setBit(words, ordinal)
    else for (let index = 0; index < words.length; index++) words[index] = (words[index] as number) | (set.words[index] as number)
  }
  return setOfWords(words)
}

/** What is in all of the sets, of which there is at least one. */
export function intersectSets (sets: readonly OrdinalSet[]): OrdinalSet {
  const [smallest = NONE, ...others] = [...sets].sort((one, other) => sizeOf(one) - sizeOf(other))
  // a list is never larger than bits: once the smallest is bits, all are
  if (isList(smallest)) {
    return others.reduce<Uint32Array>((list, other) => isList(other) ? meetLists(list, other) : list.filter(ordinal => hasBit(other, ordinal)), smallest)
  }
  if (others.length === 0) return smallest
  const words = smallest.words.slice()
  for (const other of others as Bits[]) {
    for (let index = 0; index < words.length; index++) words[index] = (words[index] as number) & (other.words[index] as number)
  }
  return setOfWords(words)
}

/** Both lists rise, so that each search gallops on from where the last one ended. */
function meetLists (short: Uint32Array, long: Uint32Array): Uint32Array {
  let from = 0
  return short.filter(ordinal => {
    let step = 1
    while (from + step < long.length && (long[from + step] as number) < ordinal) step *= 2
    from = lowerBound(long, ordinal, from, Math.min(from + step + 1, long.length))
    return long[from] === ordinal
  })
}
