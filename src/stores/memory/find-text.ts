import type { SearchMatch } from '../../core/fact-store.ts'
import type { Item } from '../../domain/items.ts'
import { referencedIds } from '../../domain/references.ts'
import { forEachOrdinal } from './ordinal-set.ts'
import type { Postings } from './postings.ts'
import { SEARCHED_REFERENCES, namesOf, textsOf } from './searched-texts.ts'
import type { TextIndex } from './text-index.ts'
import { WEIGHT_SCALE, nameKeyOf } from './text-index.ts'
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

/**
 * Finds the items that have all words of a text. What refers to a person, an organisation or a place is found
 * by its names: through the postings of references, so that a name is indexed once and not in every fact.
 */
export function findText (text: string, index: TextIndex, { items, find, postings }: TextSources): TextHits {
  const words = [...new Set(tokensOf(text))].map(index.expand)
  const scores = new Float32Array(items.length)
  const wordsFound = new Uint16Array(items.length)
  for (const [number, expansions] of words.entries()) {
    for (const expansion of expansions) {
      visitTerm(expansion, (ordinal, score) => {
        if ((wordsFound[ordinal] as number) < number) return
        wordsFound[ordinal] = number + 1
        scores[ordinal] = (scores[ordinal] as number) + score
      })
    }
  }
  const ordinals = words.length === 0 ? new Uint32Array(0) : ordinalsOf(wordsFound, words.length)
  raiseNamesakes()
  return { ordinals, scoreOf: ordinal => scores[ordinal] as number, matchesIn }

  function visitTerm ({ term, quality }: Expansion, visit: (ordinal: number, score: number) => void): void {
    const number = index.numberOf(term)
    const worth = quality * Math.log(1 + items.length / (index.inNames.countOf(number) + index.inTexts.countOf(number)))
    index.inTexts.forEach(number, (ordinal, weight) => visit(ordinal, worth * weight))
    index.inNames.forEach(number, (ordinal, weight) => {
      visit(ordinal, worth * weight)
      const { id } = items[ordinal] as Item
      for (const [reference, weight] of SEARCHED_REFERENCES) {
        forEachOrdinal(postings.ofReference(reference, id), referring => visit(referring, worth * weight * WEIGHT_SCALE))
      }
    })
  }

  /** An entity of exactly this name stands above all that merely has its words. */
  function raiseNamesakes (): void {
    const best = ordinals.reduce((highest, ordinal) => Math.max(highest, scores[ordinal] as number), 0)
    for (const ordinal of index.named(nameKeyOf(text))) scores[ordinal] = (scores[ordinal] as number) + best
  }

  function matchesIn (item: Item): SearchMatch[] {
    const terms = new Set(words.flat().map(({ term }) => term))
    const byField = new Map<string, Set<string>>()
    const look = (field: string, text: string): void => {
      for (const token of tokensOf(text)) if (terms.has(token)) byField.set(field, (byField.get(field) ?? new Set()).add(token))
    }
    for (const { field, text } of [...namesOf(item), ...textsOf(item)]) look(field, text)
    for (const [reference] of SEARCHED_REFERENCES) {
      for (const id of referencedIds(item, reference)) {
        const entity = find(id)
        if (entity !== null) for (const { text } of namesOf(entity)) look(reference, text)
      }
    }
    return [...byField].map(([field, found]) => ({ field, terms: [...found] }))
  }
}

function ordinalsOf (wordsFound: Uint16Array, wanted: number): Uint32Array {
  const ordinals: number[] = []
  for (let ordinal = 0; ordinal < wordsFound.length; ordinal++) if (wordsFound[ordinal] === wanted) ordinals.push(ordinal)
  return Uint32Array.from(ordinals)
}
