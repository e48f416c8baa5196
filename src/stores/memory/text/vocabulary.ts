import { formsOf } from './english-endings.ts'
import type { LetterTable } from './near-strings.ts'
import { forEachNear } from './near-strings.ts'
import type { PackedStrings } from './packed-strings.ts'
import { indexOfString, lengthAt, rangeOfPrefix, stringAt } from './packed-strings.ts'

/** A known term that a word of a query may mean, and how sure that is, from 0 to 1. */
export interface Expansion {
  readonly term: string
  readonly quality: number
}

const FORM_QUALITY = 0.8
const PREFIX_QUALITY = 0.7
const NEAR_QUALITY = 0.5
const PREFIX_LENGTH_MIN = 2
const TYPO_LENGTH_MIN = 4
/** How many letters of a word may be wrong. */
const TYPOS_A_LETTER = 0.2
const TYPOS_MAX = 2
/** Short beginnings stand for very many terms: the shortest ones are looked for. */
const EXPANSIONS_MAX = 500

/** The known words that a word may mean, best first: itself, its other forms, longer ones that it begins, and near ones. */
export function expandWord (word: string, known: PackedStrings, letters: LetterTable): Expansion[] {
  const isKnown = (term: string): boolean => indexOfString(known, term) >= 0
  const expansions: Expansion[] = []
  const add = (term: string, quality: number): void => { expansions.push({ term, quality }) }
  if (isKnown(word)) add(word, 1)
  // a number that is off by one digit is another number
  if (/\p{N}/u.test(word)) return expansions
  for (const term of formsOf(word, isKnown)) add(term, FORM_QUALITY)
  if (word.length >= PREFIX_LENGTH_MIN) {
    for (const index of shortestIn(rangeOfPrefix(known, word), known)) add(stringAt(known, index), PREFIX_QUALITY * word.length / lengthAt(known, index))
  }
  if (word.length >= TYPO_LENGTH_MIN) {
    const typos = Math.min(TYPOS_MAX, Math.round(word.length * TYPOS_A_LETTER))
    forEachNear(known, letters, word, typos, (index, wrong) => add(stringAt(known, index), NEAR_QUALITY * (1 - wrong / word.length)))
  }
  return bestFirst(expansions).slice(0, EXPANSIONS_MAX)
}

/** Of so many strings the shortest ones, of equal length the first ones, as many as may be looked for. */
function shortestIn ([from, to]: readonly [number, number], known: PackedStrings): number[] {
  const indexes = Array.from({ length: to - from }, (_, index) => from + index)
  if (indexes.length <= EXPANSIONS_MAX) return indexes
  const counts: number[] = []
  for (const index of indexes) {
    const length = lengthAt(known, index)
    counts[length] = (counts[length] ?? 0) + 1
  }
  let [length, room] = [0, EXPANSIONS_MAX]
  while (room >= (counts[length] ?? 0)) room -= counts[length++] ?? 0
  return indexes.filter(index => lengthAt(known, index) < length || (lengthAt(known, index) === length && room-- > 0))
}

/** Each term once, as the best that it is; equal ones in the order of their terms, so that every replica answers the same. */
export function bestFirst (expansions: readonly Expansion[]): Expansion[] {
  const qualities = new Map<string, number>()
  for (const { term, quality } of expansions) if (quality > (qualities.get(term) ?? 0)) qualities.set(term, quality)
  return [...qualities].map(([term, quality]) => ({ term, quality }))
    .sort((one, other) => other.quality - one.quality || (one.term < other.term ? -1 : 1))
}
