import type { OrdinalSet } from '../sets/ordinal-set.ts'
import { hasBit, isList } from '../sets/ordinal-set.ts'
import { forEachShared } from './for-each-shared.ts'
import { doublesIn, singlesIn } from './packed-references.ts'
import type { SearchWord } from './search-words.ts'
import { WEIGHT_SCALE } from './term-weights.ts'

/** How well items fit a query, by ordinal. What it answers holds until it is asked again, for the items that were asked for only. */
export type Weigh = (words: readonly SearchWord[], members: OrdinalSet) => Float32Array

/** More ordinals than this for each member, and members are looked for in a run rather than the other way round. */
const LONG = 16

/** Numbers of expansions go up from query to query as far as this. */
const NUMBERS_MAX = 2 ** 32 - 1

/** @param count of all items: the space that it works in is made once, at the first query */
export function createWeigh (count: number): Weigh {
  let scores = new Float32Array(0)
  /**
   * The number of the expansion that an item was found by for a word. They are numbered through all words of all queries, so that what
   * a query has left need not be cleared for the next one.
   */
  let foundBy = new Uint32Array(0)
  let used = 0

  /** @returns a number below those of the expansions of this query, and above all before */
  function begin (words: readonly SearchWord[]): number {
    const needed = words.reduce((sum, { expansions }) => sum + expansions.length, 1)
    if (scores.length < count) {
      scores = new Float32Array(count)
      foundBy = new Uint32Array(count)
    } else if (used + needed > NUMBERS_MAX) {
      foundBy.fill(0)
      used = 0
    }
    const unfound = used + 1
    used += needed
    return unfound
  }

  /** For each word an item counts with the best of the terms that it has. */
  return (words, members) => {
    const unfound = begin(words)
    const bits = isList(members) ? null : members
    if (isList(members)) for (let index = 0; index < members.length; index++) foundBy[members[index] as number] = unfound
    let firstOfWord = unfound + 1
    for (const { runs, expansions } of words) {
      for (const run of runs) {
        const { lists: { values, weights }, from, to, worth, refers } = run
        const expansion = firstOfWord + run.expansion
        const first = firstOfWord
        const weigh = (ordinal: number, at: number): void => {
          const found = foundBy[ordinal] as number
          if (found !== expansion) {
            if (found >= first || (bits === null ? found < unfound : !hasBit(bits, ordinal))) return
            foundBy[ordinal] = expansion
            if (found <= unfound) scores[ordinal] = 0
          }
          const weight = weights[at] as number
          if (!refers) {
            scores[ordinal] = (scores[ordinal] as number) + worth * weight
            return
          }
          for (let times = doublesIn(weight); times > 0; times--) scores[ordinal] = (scores[ordinal] as number) + worth * 2 * WEIGHT_SCALE
          for (let times = singlesIn(weight); times > 0; times--) scores[ordinal] = (scores[ordinal] as number) + worth * WEIGHT_SCALE
        }
        if (isList(members) && to - from > LONG * members.length) forEachShared(run, members, weigh)
        else for (let at = from; at < to; at++) weigh(values[at] as number, at)
      }
      firstOfWord += expansions.length
    }
    return scores
  }
}
