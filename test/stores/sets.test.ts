import fc from 'fast-check'
import t from 'tap'
import type { OrdinalSet } from '../../src/stores/memory/sets/ordinal-set.ts'
import { bitsOf, forEachOrdinal, sizeOf, wholeOf, wordCount, wordsFor } from '../../src/stores/memory/sets/ordinal-set.ts'
import { findCommon, intersectSets, listOfWords, meetLists, setOfWords, uniteSets } from '../../src/stores/memory/sets/set-algebra.ts'

/** Numbers of words around those that the kernel takes in one go, full ones and not. */
const UNIVERSES = [0, 1, 31, 32, 33, 63, 64, 65, 96, 97, 255, 256, 257, 1_000, 4_000]

const rising = (ordinals: Iterable<number>): number[] => [...new Set(ordinals)].sort((one, other) => one - other)
/** A set in either form: a list only where one may be. */
const setOf = (ordinals: readonly number[], universe: number, asBits: boolean): OrdinalSet =>
  asBits || ordinals.length > wordCount(universe) ? bitsOf(ordinals, universe) : Uint32Array.from(ordinals)

function ordinalsOf (set: OrdinalSet): number[] {
  const ordinals: number[] = []
  forEachOrdinal(set, ordinal => { ordinals.push(ordinal) })
  if (ordinals.length !== sizeOf(set)) throw new Error(`of ${sizeOf(set)} ordinals there are ${ordinals.length}`)
  return ordinals
}

const someSets = fc.constantFrom(...UNIVERSES).chain(universe => {
  const ordinals = universe === 0 ? fc.constant<number[]>([]) : fc.array(fc.nat(universe - 1), { maxLength: universe, size: 'max' }).map(rising)
  return fc.record({ universe: fc.constant(universe), sets: fc.array(fc.tuple(ordinals, fc.boolean()), { minLength: 1, maxLength: 5 }) })
})

t.test('sets are met and united as sets are, lists or bits, of any number of words', async t => {
  fc.assert(fc.property(someSets, ({ universe, sets }) => {
    const packed = sets.map(([ordinals, asBits]) => setOf(ordinals, universe, asBits))
    const all = rising(sets.flatMap(([ordinals]) => ordinals))
    const common = all.filter(ordinal => sets.every(([ordinals]) => ordinals.includes(ordinal)))
    t.strictSame(ordinalsOf(intersectSets(packed)), common)
    const counted = findCommon(packed)
    t.equal(sizeOf(counted), common.length)
    t.strictSame([wholeOf(counted), wholeOf(counted)].map(ordinalsOf), [common, common])
    t.strictSame(ordinalsOf(uniteSets(packed, universe)), all)
    const { words } = bitsOf(all, universe)
    t.strictSame(ordinalsOf(setOfWords(words)), all)
    t.strictSame([...listOfWords(words)], all)
  }), { numRuns: 200 })
})

t.test('lists are met, searched or gone through', async t => {
  const list = fc.array(fc.nat(3_000), { maxLength: 2_000, size: 'max' }).map(rising)
  fc.assert(fc.property(list, list, fc.boolean(), (one, other, short) => {
    const shortened = short ? one.filter((_, index) => index % 40 === 0) : one
    const expected = shortened.filter(ordinal => other.includes(ordinal))
    t.strictSame([...meetLists(Uint32Array.from(shortened), Uint32Array.from(other))], expected)
    t.strictSame([...meetLists(Uint32Array.from(other), Uint32Array.from(shortened))], expected)
  }), { numRuns: 50 })
})

t.test('sets that need more memory than there is get it, and those before them stay', async t => {
  const multiples = (of: number, below: number): number[] => Array.from({ length: Math.ceil(below / of) }, (_, index) => index * of)
  const before = intersectSets([bitsOf(multiples(2, 1_000), 1_000), bitsOf(multiples(3, 1_000), 1_000)])
  for (const universe of [400_001, 3_000_000]) {
    const [twos, threes] = [multiples(2, universe), multiples(3, universe)].map(ordinals => bitsOf(ordinals, universe)) as [OrdinalSet, OrdinalSet]
    t.strictSame(ordinalsOf(intersectSets([twos, threes])), multiples(6, universe))
    t.equal(sizeOf(uniteSets([twos, threes], universe)), multiples(2, universe).length + multiples(3, universe).length - multiples(6, universe).length)
    t.strictSame([...meetLists(Uint32Array.from(multiples(2, universe)), Uint32Array.from(multiples(5, universe)))], multiples(10, universe))
    const full = wordsFor(universe).fill(0xffffffff)
    t.equal(listOfWords(full).at(-1), full.length * 32 - 1)
  }
  t.strictSame(ordinalsOf(before), multiples(6, 1_000))
})
