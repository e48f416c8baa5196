import { lowerBound } from '../binary-search.ts'

/**
 * A set of ordinals below some universe. Few of them are a sorted list, many are one bit each, so that it never takes more than universe / 8
 * bytes, rounded up to 32; and they are bits before these take less, as bits meet 64 at a time, and need not be made into a list for the first page of one.
 */
export type OrdinalSet = Uint32Array | Bits

export interface Bits {
  readonly words: Uint32Array
  readonly size: number
}

/**
 * What some sets of bits have in common. How many these are is known; they are put together when all of them are asked for, as a page
 * of a list looks at a few only.
 */
export interface CommonBits {
  readonly size: number
  /** The sets that all of them are in; once they are put together, just these. */
  readonly parts: () => readonly Bits[]
  readonly whole: () => Bits
}

/** So many bits make a word. */
export const WORD = 32
/** The kernel takes so many words at a time: the last ones of a set may have no ordinals. */
const ROUND = 8
/** A list of this part of what bits take meets others more slowly than bits do. */
const SOONER = 4

export function isList (set: OrdinalSet | CommonBits): set is Uint32Array {
  return set instanceof Uint32Array
}

export function isBits (set: OrdinalSet): set is Bits {
  return !isList(set)
}

export function wholeOf (set: OrdinalSet | CommonBits): OrdinalSet {
  return 'parts' in set ? set.whole() : set
}

/** The sets that all of a set's bits are in. */
export function partsOf (set: Bits | CommonBits): readonly Bits[] {
  return 'parts' in set ? set.parts() : [set]
}

export function sizeOf (set: OrdinalSet | CommonBits): number {
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

/** A set of more ordinals than these takes less as bits. */
export function wordCount (universe: number): number {
  return Math.ceil(universe / WORD / ROUND) * ROUND
}

/** Whether a set of so many ordinals is bits. */
export function isDense (count: number, universe: number): boolean {
  return count * SOONER > wordCount(universe)
}

export function setBit (words: Uint32Array, ordinal: number): void {
  words[ordinal >>> 5] = (words[ordinal >>> 5] as number) | (1 << (ordinal & 31))
}

/** Copies the bits of all ordinals from `from` up to, not with, `to`, and none else. */
export function copyRange (words: Uint32Array, from: number, to: number, into: Uint32Array): void {
  into.fill(0)
  if (from >= to) return
  const [first, last] = [from >>> 5, (to - 1) >>> 5]
  into.set(words.subarray(first, last + 1), first)
  into[first] = (into[first] as number) & (0xffffffff << (from & 31))
  into[last] = (into[last] as number) & (0xffffffff >>> (31 - ((to - 1) & 31)))
}

/** The ordinals from `from` up to, not with, `to` whose bits are set, rising. */
export function listRange (words: Uint32Array, from: number, to: number): Uint32Array {
  const list: number[] = []
  const parts = [words]
  for (let ordinal = nextBit(parts, from, to); ordinal >= 0; ordinal = nextBit(parts, ordinal + 1, to)) list.push(ordinal)
  return Uint32Array.from(list)
}

/** What is set in each of some words at an index. */
function wordAt (parts: readonly Uint32Array[], index: number): number {
  let word = parts[0]?.[index] as number
  for (let part = 1; part < parts.length; part++) word &= parts[part]?.[index] as number
  return word
}

/** The first of the bits that are set in all parts from `from` up to, not with, `to`; -1 where there is none. */
export function nextBit (parts: readonly Uint32Array[], from: number, to: number): number {
  if (from >= to) return -1
  let index = from >>> 5
  let rest = wordAt(parts, index) & (0xffffffff << (from & 31))
  for (const last = (to - 1) >>> 5; rest === 0; rest = wordAt(parts, index)) if (++index > last) return -1
  const bit = index * WORD + 31 - Math.clz32(rest & -rest)
  return bit < to ? bit : -1
}

/** The last of the bits that are set in all parts from `from` up to, not with, `to`; -1 where there is none. */
export function previousBit (parts: readonly Uint32Array[], from: number, to: number): number {
  if (from >= to) return -1
  let index = (to - 1) >>> 5
  let rest = wordAt(parts, index) & (0xffffffff >>> (31 - ((to - 1) & 31)))
  for (const first = from >>> 5; rest === 0; rest = wordAt(parts, index)) if (--index < first) return -1
  const bit = index * WORD + 31 - Math.clz32(rest)
  return bit >= from ? bit : -1
}
