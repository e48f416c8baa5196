import SearchableMap from 'minisearch/SearchableMap'
import { createForms } from './english-endings.ts'

/** A known term that a word of a query may mean, and how sure that is, from 0 to 1. */
export interface Expansion {
  readonly term: string
  readonly quality: number
}

const FORM_QUALITY = 0.8
const PREFIX_LENGTH_MIN = 2
const TYPO_LENGTH_MIN = 4
/** How many letters of a word may be wrong. */
const TYPOS_A_LETTER = 0.2
const TYPOS_MAX = 2
/** Short beginnings stand for very many terms: the shortest ones are looked for. */
const EXPANSIONS_MAX = 500

/** Finds the known terms that a word may mean, best first: itself, its other forms, longer ones that it begins, and near ones. */
export function createVocabulary (terms: readonly string[]): (word: string) => Expansion[] {
  const known = SearchableMap.from(terms.map(term => [term, true] as [string, boolean]))
  const formsOf = createForms(terms)
  return word => {
    const expansions: Expansion[] = []
    const add = (term: string, quality: number): void => { expansions.push({ term, quality }) }
    if (known.has(word)) add(word, 1)
    // a number that is off by one digit is another number
    if (!/\p{N}/u.test(word)) {
      for (const term of formsOf(word)) add(term, FORM_QUALITY)
      if (word.length >= PREFIX_LENGTH_MIN) {
        for (const term of known.atPrefix(word).keys()) add(term, 0.7 * word.length / term.length)
      }
      if (word.length >= TYPO_LENGTH_MIN) {
        const typos = Math.min(TYPOS_MAX, Math.round(word.length * TYPOS_A_LETTER))
        for (const [term, [, distance]] of known.fuzzyGet(word, typos)) add(term, 0.5 * (1 - distance / word.length))
      }
    }
    return bestFirst(expansions).slice(0, EXPANSIONS_MAX)
  }
}

/** Each term once, as the best that it is; equal ones in the order of their terms, so that every replica answers the same. */
export function bestFirst (expansions: readonly Expansion[]): Expansion[] {
  const qualities = new Map<string, number>()
  for (const { term, quality } of expansions) if (quality > (qualities.get(term) ?? 0)) qualities.set(term, quality)
  return [...qualities].map(([term, quality]) => ({ term, quality }))
    .sort((one, other) => other.quality - one.quality || (one.term < other.term ? -1 : 1))
}
