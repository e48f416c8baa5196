import type { Bits, OrdinalSet } from '../sets/ordinal-set.ts'
import { hasBit, isList } from '../sets/ordinal-set.ts'
import { forEachShared } from './for-each-shared.ts'
import { doublesIn, singlesIn } from './packed-references.ts'
import type { Run, SearchWord } from './search-words.ts'
import { WEIGHT_SCALE } from './term-weights.ts'

/** How well items fit a query: the score of each ordinal stands at `scoreAt`. What it answers holds until it is asked again, for the items that were asked for only. */
export type Weigh = (words: readonly SearchWord[], members: OrdinalSet) => Float32Array

/** What else is known of an ordinal stands next to its score, as memory is read by lines. */
export function scoreAt (ordinal: number): number {
  return ordinal * 2 + 1
}

/** Where it stands what an ordinal was found by. */
function markAt (ordinal: number): number {
  return ordinal * 2
}

/** What is left to weigh of a run. */
interface Weighing extends Pick<Run, 'worth' | 'refers'> {
  readonly values: Uint32Array
  readonly weights: Uint8Array
  at: number
  readonly to: number
  /** the number of its expansion, and that of the first expansion of its word */
  readonly expansion: number
  readonly first: number
}

/** More ordinals than this for each member, and members are looked for in a run rather than the other way round. */
const LONG = 16

/**
 * So many ordinals are weighed at a time: what is known of them stays in a near cache while run after run comes to them. Where runs go through
 * all ordinals at once they wait for memory at each of them: a search that finds very many items takes twice as long.
 */
const BLOCK = 2 ** 16
/** Stands for the ordinal that comes after the last one of a run. */
const NONE = 2 ** 32 - 1

/** Numbers of expansions go up from query to query as far as this. */
const NUMBERS_MAX = 2 ** 32 - 1

/** @param count of all items: the space that it works in is made once, at the first query */
export function createWeigh (count: number): Weigh {
  let scores = new Float32Array(0)
  /**
   * The number of the expansion that an item was found by for a word, at `markAt`. They are numbered through all words of all queries, so that what
   * a query has left need not be cleared for the next one.
   */
  let foundBy = new Uint32Array(0)
  let used = 0

  /** @returns a number below those of the expansions of this query, and above all before */
  function begin (words: readonly SearchWord[]): number {
    const needed = words.reduce((sum, { expansions }) => sum + expansions.length, 1)
    if (scores.length < count * 2) {
      scores = new Float32Array(count * 2)
      foundBy = new Uint32Array(scores.buffer)
    } else if (used + needed > NUMBERS_MAX) {
      scores.fill(0)
      used = 0
    }
    const unfound = used + 1
    used += needed
    return unfound
  }

  /**
   * For each word an item counts with the best of the terms that it has.
   * @param bits the members, if they are bits; else they are marked as not found yet
   * @returns the ordinal that comes next in the run
   */
  function weighBelow (end: number, weighing: Weighing, unfound: number, bits: Bits | null): number {
    const { values, weights, to, expansion, first, worth, refers } = weighing
    let at = weighing.at
    for (; at < to; at++) {
      const ordinal = values[at] as number
      if (ordinal >= end) break
      // bits are nearer than what is known of each ordinal
      if (bits !== null && !hasBit(bits, ordinal)) continue
      const mark = markAt(ordinal)
      const score = scoreAt(ordinal)
      const found = foundBy[mark] as number
      if (found !== expansion) {
        if (found >= first || (bits === null && found < unfound)) continue
        foundBy[mark] = expansion
        if (found <= unfound) scores[score] = 0
      }
      const weight = weights[at] as number
      if (!refers) {
        scores[score] = (scores[score] as number) + worth * weight
        continue
      }
      for (let times = doublesIn(weight); times > 0; times--) scores[score] = (scores[score] as number) + worth * 2 * WEIGHT_SCALE
      for (let times = singlesIn(weight); times > 0; times--) scores[score] = (scores[score] as number) + worth * WEIGHT_SCALE
    }
    weighing.at = at
    return at < to ? values[at] as number : NONE
  }

  return (words, members) => {
    const unfound = begin(words)
    if (isList(members)) for (let index = 0; index < members.length; index++) foundBy[markAt(members[index] as number)] = unfound
    const weighings = listWeighings(words, members, unfound + 1)
    const bits = isList(members) ? null : members
    // most runs have nothing in most blocks: to look for it there would take as long as to weigh
    const nexts = Uint32Array.from(weighings, ({ values, at, to }) => at < to ? values[at] as number : NONE)
    for (let end = BLOCK; end < count + BLOCK; end += BLOCK) {
      for (let run = 0; run < nexts.length; run++) {
        if ((nexts[run] as number) < end) nexts[run] = weighBelow(end, weighings[run] as Weighing, unfound, bits)
      }
    }
    return scores
  }
}

/** @param number of the first expansion */
function listWeighings (words: readonly SearchWord[], members: OrdinalSet, number: number): Weighing[] {
  const weighings: Weighing[] = []
  let first = number
  for (const { runs, expansions } of words) {
    for (const run of runs) {
      const { lists, from, to, worth, refers } = run
      const share = isList(members) && to - from > LONG * members.length ? shareOf(run, members) : { values: lists.values, weights: lists.weights, at: from, to }
      // member by member: to spread the share and add members takes microseconds, as each one that is added to a copy does
      weighings.push({ values: share.values, weights: share.weights, at: share.at, to: share.to, worth, refers, expansion: first + run.expansion, first })
    }
    first += expansions.length
  }
  return weighings
}

/** What a run has of a list of members. */
function shareOf (run: Run, members: Uint32Array): Pick<Weighing, 'values' | 'weights' | 'at' | 'to'> {
  const values: number[] = []
  const weights: number[] = []
  forEachShared(run, members, (ordinal, at) => {
    values.push(ordinal)
    weights.push(run.lists.weights[at] as number)
  })
  return { values: Uint32Array.from(values), weights: Uint8Array.from(weights), at: 0, to: values.length }
}
