import type { OrdinalSet } from '../sets/ordinal-set.ts'
import { bitsOf, hasBit, isList } from '../sets/ordinal-set.ts'
import { forEachShared } from './for-each-shared.ts'
import { doublesIn, singlesIn } from './packed-references.ts'
import type { SearchWord } from './search-words.ts'
import { WEIGHT_SCALE } from './term-weights.ts'

/** How well items fit a query, by ordinal. What it answers holds until it is asked again, for the items that were asked for only. */
export type Weigh = (words: readonly SearchWord[], members: OrdinalSet) => Float32Array

/** More ordinals than this for each member, and members are looked for in a run rather than the other way round. */
const LONG = 16

/** @param count of all items: the space that it works in is made once, at the first query */
export function createWeigh (count: number): Weigh {
  let scores = new Float32Array(0)
  /** the number of the expansion that an item was found by for a word; they are numbered through all words, from 1 */
  let foundBy = new Uint32Array(0)

  function clear (members: OrdinalSet): void {
    if (scores.length < count) {
      scores = new Float32Array(count)
      foundBy = new Uint32Array(count)
    } else if (isList(members)) {
      for (const ordinal of members) scores[ordinal] = foundBy[ordinal] = 0
    } else {
      scores.fill(0)
      foundBy.fill(0)
    }
  }

  /** For each word an item counts with the best of the terms that it has. */
  return (words, members) => {
    clear(members)
    const bits = isList(members) ? bitsOf(members, count) : members
    let firstOfWord = 1
    for (const { runs, expansions } of words) {
      for (const run of runs) {
        const { lists: { values, weights }, from, to, worth, refers } = run
        const expansion = firstOfWord + run.expansion
        const first = firstOfWord
        const weigh = (ordinal: number, at: number): void => {
          const found = foundBy[ordinal] as number
          if (found !== expansion) {
            if (found >= first) return
            foundBy[ordinal] = expansion
          }
          const weight = weights[at] as number
          if (!refers) {
            scores[ordinal] = (scores[ordinal] as number) + worth * weight
            return
          }
          for (let times = doublesIn(weight); times > 0; times--) scores[ordinal] = (scores[ordinal] as number) + worth * 2 * WEIGHT_SCALE
          for (let times = singlesIn(weight); times > 0; times--) scores[ordinal] = (scores[ordinal] as number) + worth * WEIGHT_SCALE
        }
        if (isList(members) && to - from > LONG * members.length) {
          forEachShared(run, members, weigh)
        } else {
          for (let at = from; at < to; at++) {
            const ordinal = values[at] as number
            if (hasBit(bits, ordinal)) weigh(ordinal, at)
          }
        }
      }
      firstOfWord += expansions.length
    }
    return scores
  }
}
