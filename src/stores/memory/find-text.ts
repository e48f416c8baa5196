import type { SearchMatch } from '../../core/fact-store.ts'
import type { Item } from '../../domain/items.ts'
import { forEachOrdinal } from './ordinal-set.ts'
import type { Postings } from './postings.ts'
import { SEARCHED_REFERENCES } from './searched-texts.ts'
import { synonymsIn } from './synonyms.ts'
import type { TextIndex } from './text-index.ts'
import { WEIGHT_SCALE } from './text-index.ts'
import { matchesIn } from './text-matches.ts'
import { tokensOf } from './text-tokens.ts'
import type { Expansion } from './vocabulary.ts'
import { bestFirst } from './vocabulary.ts'

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

/** A word of a query, and the known terms that are looked for in its place, best first. */
interface QueryWord {
  readonly word: string
  readonly expansions: readonly Expansion[]
}

/** Words that need not be found, unless a text has no others. */
const OPTIONAL_WORDS = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with'])
/** Another name of what a word names is as good as another form of the word, and less than the word itself. */
const SYNONYM_QUALITY = 0.75
const NO_HITS: TextHits = { ordinals: new Uint32Array(0), scoreOf: () => 0, matchesIn: () => [] }

/**
 * Finds the items that have all words of a text. What refers to a person, an organisation or a place is found
 * by its names: through the postings of references, so that a name is indexed once and not in every fact.
 */
export function findText (text: string, index: TextIndex, sources: TextSources): TextHits {
  const tokens = tokensOf(text)
  const words = expandWords(tokens, index, sources)
  if (words.length === 0 || words.some(({ expansions }) => expansions.length === 0)) return NO_HITS
  const { ordinals, scores } = visitWords(words, index, sources)
  raiseNamesakes(scores, ordinals, index.named(tokens.join(' ')))
  const qualities = words.map(({ expansions }) => new Map(expansions.map(({ term, quality }) => [term, quality])))
  return { ordinals, scoreOf: ordinal => scores[ordinal] as number, matchesIn: item => matchesIn(item, qualities, index.termsOf, sources.find) }
}

function expandWords (tokens: readonly string[], { expand, numberOf, named, spellingsOf }: TextIndex, { items }: TextSources): QueryWord[] {
  const distinct = [...new Set(tokens)]
  const telling = distinct.filter(token => !OPTIONAL_WORDS.has(token))
  const synonyms = synonymsIn(tokens, { items, named, spellingsOf })
  return (telling.length > 0 ? telling : distinct).map(word => {
    const others = [...synonyms.get(word) ?? []].filter(term => numberOf(term) !== undefined)
    return { word, expansions: bestFirst([...expand(word), ...others.map(term => ({ term, quality: SYNONYM_QUALITY }))]) }
  })
}

/** For each word an item counts with the best of the terms that it has; an item without any is out. */
function visitWords (words: readonly QueryWord[], index: TextIndex, sources: TextSources): Pick<TextHits, 'ordinals'> & { readonly scores: Float32Array } {
  const scores = new Float32Array(sources.items.length)
  /** the number of the latest expansion that an item was found by; they are numbered through all words, from 1 */
  const foundBy = new Uint32Array(sources.items.length)
  let [expansion, firstOfLastWord, firstOfWord] = [0, 0, 0]
  for (const { word, expansions } of words) {
    firstOfLastWord = firstOfWord
    firstOfWord = expansion + 1
    const commonness = worthOf(word, index, sources)
    const entities = new Set<number>()
    for (const { term, quality } of expansions) {
      expansion++
      const worth = quality * Math.min(commonness, worthOf(term, index, sources))
      visitTerm(term, index, sources, entities, (ordinal, weight) => {
        const found = foundBy[ordinal] as number
        if (found !== expansion) {
          if (found < firstOfLastWord || found >= firstOfWord) return
          foundBy[ordinal] = expansion
        }
        scores[ordinal] = (scores[ordinal] as number) + worth * weight
      })
    }
  }
  return { ordinals: ordinalsFrom(foundBy, firstOfWord), scores }
}

/** More for a rare term. A term in place of a word is worth no more than the word, so that the word itself comes first. */
function worthOf (term: string, { numberOf, inNames, inTexts }: TextIndex, { items }: TextSources): number {
  const number = numberOf(term)
  return number === undefined ? Infinity : Math.log(1 + items.length / (inNames.countOf(number) + inTexts.countOf(number)))
}

/**
 * Visits what a term is found in, with how much it counts there.
 * @param entities those whose references were visited: an entity of several names is followed once
 */
function visitTerm (term: string, { numberOf, inNames, inTexts }: TextIndex, { items, postings }: TextSources, entities: Set<number>, visit: (ordinal: number, weight: number) => void): void {
  const number = numberOf(term) as number
  inTexts.forEach(number, visit)
  inNames.forEach(number, (ordinal, weight) => {
    visit(ordinal, weight)
    if (entities.has(ordinal)) return
    entities.add(ordinal)
    const { id } = items[ordinal] as Item
    for (const [reference, weight] of SEARCHED_REFERENCES) {
      forEachOrdinal(postings.ofReference(reference, id), referring => visit(referring, weight * WEIGHT_SCALE))
    }
  })
}

function ordinalsFrom (foundBy: Uint32Array, lowest: number): Uint32Array {
  const ordinals: number[] = []
  for (let ordinal = 0; ordinal < foundBy.length; ordinal++) if ((foundBy[ordinal] as number) >= lowest) ordinals.push(ordinal)
  return Uint32Array.from(ordinals)
}

/** An entity of exactly this name stands above all that merely has its words. */
function raiseNamesakes (scores: Float32Array, ordinals: Uint32Array, namesakes: readonly number[]): void {
  const best = ordinals.reduce((highest, ordinal) => Math.max(highest, scores[ordinal] as number), 0)
  for (const ordinal of namesakes) scores[ordinal] = (scores[ordinal] as number) + best
}
