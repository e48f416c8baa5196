import type { SearchMatch } from '../../core/fact-store.ts'
import type { Item } from '../../domain/items.ts'
import { forEachOrdinal } from './ordinal-set.ts'
import type { Postings } from './postings.ts'
import { SEARCHED_REFERENCES } from './searched-texts.ts'
import type { TextIndex } from './text-index.ts'
import { WEIGHT_SCALE, nameKeyOf } from './text-index.ts'
import { matchesIn } from './text-matches.ts'
import { tokensOf } from './text-tokens.ts'
import type { Expansion } from './vocabulary.ts'

/** What a text was found in. */
export interface TextHits {
  /** the ordinals of the items that have all words of the text, rising */
  readonly ordinals: Uint32Array
  readonly scoreOf: (ordinal: number) => number
  /** where in an item the words stand, and as which terms */
  readonly matchesIn: (item: Item) => SearchMatch[]
}

export interface TextSources {
  readonly items: readonly Item[]
  readonly find: (id: string) => Item | null
  readonly postings: Postings
}

type Visit = (ordinal: number, score: number) => void

/** Words that need not be found, unless a text has no others. */
const OPTIONAL_WORDS = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with'])
const NO_HITS: TextHits = { ordinals: new Uint32Array(0), scoreOf: () => 0, matchesIn: () => [] }

/**
 * Finds the items that have all words of a text. What refers to a person, an organisation or a place is found
 * by its names: through the postings of references, so that a name is indexed once and not in every fact.
 */
export function findText (text: string, index: TextIndex, sources: TextSources): TextHits {
  const tokens = [...new Set(tokensOf(text))]
  const telling = tokens.filter(token => !OPTIONAL_WORDS.has(token))
  const words = (telling.length > 0 ? telling : tokens).map(index.expand)
  if (words.length === 0 || words.some(expansions => expansions.length === 0)) return NO_HITS
  const scores = new Float32Array(sources.items.length)
  const wordsFound = new Uint16Array(sources.items.length)
  for (const [number, expansions] of words.entries()) {
    for (const expansion of expansions) {
      visitTerm(expansion, index, sources, (ordinal, score) => {
        if ((wordsFound[ordinal] as number) < number) return
        wordsFound[ordinal] = number + 1
        scores[ordinal] = (scores[ordinal] as number) + score
      })
    }
  }
  const ordinals = ordinalsOf(wordsFound, words.length)
  raiseNamesakes(scores, ordinals, index.named(nameKeyOf(text)))
  const terms = new Set(words.flat().map(({ term }) => term))
  return { ordinals, scoreOf: ordinal => scores[ordinal] as number, matchesIn: item => matchesIn(item, terms, sources.find) }
}

/** Visits what a term is found in, with how much that counts: more for a rare term. */
function visitTerm ({ term, quality }: Expansion, { numberOf, inNames, inTexts }: TextIndex, { items, postings }: TextSources, visit: Visit): void {
  const number = numberOf(term)
  const worth = quality * Math.log(1 + items.length / (inNames.countOf(number) + inTexts.countOf(number)))
  inTexts.forEach(number, (ordinal, weight) => visit(ordinal, worth * weight))
  inNames.forEach(number, (ordinal, weight) => {
    visit(ordinal, worth * weight)
    const { id } = items[ordinal] as Item
    for (const [reference, weight] of SEARCHED_REFERENCES) {
      forEachOrdinal(postings.ofReference(reference, id), referring => visit(referring, worth * weight * WEIGHT_SCALE))
    }
  })
}

function ordinalsOf (wordsFound: Uint16Array, wanted: number): Uint32Array {
  const ordinals: number[] = []
  for (let ordinal = 0; ordinal < wordsFound.length; ordinal++) if (wordsFound[ordinal] === wanted) ordinals.push(ordinal)
  return Uint32Array.from(ordinals)
}

/** An entity of exactly this name stands above all that merely has its words. */
function raiseNamesakes (scores: Float32Array, ordinals: Uint32Array, namesakes: readonly number[]): void {
  const best = ordinals.reduce((highest, ordinal) => Math.max(highest, scores[ordinal] as number), 0)
  for (const ordinal of namesakes) scores[ordinal] = (scores[ordinal] as number) + best
}
