import type { OrdinalSet } from '../sets/ordinal-set.ts'
import { isList, setBit, sizeOf, wordsFor } from '../sets/ordinal-set.ts'
import { intersectSets, meetListAndBits, setOfWords } from '../sets/set-algebra.ts'
import { forEachShared } from './for-each-shared.ts'
import type { SearchWord } from './search-words.ts'

const NONE = new Uint32Array(0)

/** So many ordinals of a run are gone through in the time that one look for an ordinal in it takes. */
const LOOK = 16

/**
 * The items that have all words. The word that is found in the fewest items is looked for first: what lacks it need not be
 * looked for under the others.
 * @param within where to look; null for everywhere
 * @param count of all items
 */
export function findMembers (words: readonly SearchWord[], within: OrdinalSet | null, count: number): OrdinalSet {
  if (words.length === 0) return NONE
  let members = within
  for (const word of [...words].sort((one, other) => one.size - other.size)) {
    if (members !== null && sizeOf(members) === 0) return NONE
    members = members === null ? setOfWords(bitsOf(word, count)) : narrow(members, word, count)
  }
  return members ?? NONE
}

function narrow (members: OrdinalSet, word: SearchWord, count: number): OrdinalSet {
  return isList(members) && isSoonLookedUp(word, members.length)
    ? membersOf(word, members, count)
    : intersectSets([members, setOfWords(bitsOf(word, count))])
}

function bitsOf ({ runs }: SearchWord, count: number): Uint32Array {
  const words = wordsFor(count)
  for (const { lists: { values }, from, to } of runs) {
    for (let at = from; at < to; at++) setBit(words, values[at] as number)
  }
  return words
}

function membersOf ({ runs }: SearchWord, members: Uint32Array, count: number): Uint32Array {
  const words = wordsFor(count)
  for (const run of runs) forEachShared(run, members, ordinal => { setBit(words, ordinal) })
  return meetListAndBits(members, { words })
}

function isSoonLookedUp ({ runs, size }: SearchWord, members: number): boolean {
  return runs.reduce((looks, { from, to }) => looks + Math.min(to - from, members), 0) * LOOK < size
}
