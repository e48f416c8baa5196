import { setImmediate } from 'node:timers/promises'
import type { Item } from '../../domain/items.ts'
import { isFact } from '../../domain/items.ts'
import type { TermsOf } from './name-phrases.ts'
import { createTermsOf, nameKeyOf } from './name-phrases.ts'
import { createSpellings } from './name-spellings.ts'
import type { SearchedText } from './searched-texts.ts'
import { namesOf, textsOf } from './searched-texts.ts'
import type { TermPostings } from './term-postings.ts'
import { createTermPostings } from './term-postings.ts'
import type { Expansion } from './vocabulary.ts'
import { createVocabulary } from './vocabulary.ts'

/** Which items have which terms, by number of the term and ordinal of the item. */
export interface TextIndex {
  /** the known terms that a word may mean, best first */
  readonly expand: (word: string) => readonly Expansion[]
  /** undefined for a term that stands nowhere */
  readonly numberOf: (term: string) => number | undefined
  readonly termsOf: TermsOf
  /** names and aliases of people, organisations and places */
  readonly inNames: TermPostings
  readonly inTexts: TermPostings
  /** the entities that have this name or alias, as `nameKeyOf` writes it */
  readonly named: (nameKey: string) => readonly number[]
  /** the other spellings of a word in names of people */
  readonly spellingsOf: (word: string) => readonly string[]
}

/** How many items are read in one go, before others get their turn. */
const SLICE = 500
/** Weights are kept as whole numbers below 256: the largest in a text of one word is 8. */
export const WEIGHT_SCALE = 24

/** Reads all texts. Whole seconds for a million facts, in slices, so that other requests are answered meanwhile. */
export async function createTextIndex (items: readonly Item[]): Promise<TextIndex> {
  const { named, termsOf, spellingsOf } = await readNames(items)
  const terms = new Map<string, number>()
  const words: string[] = []
  const [names, texts] = [createTermPostings(), createTermPostings()]
  for (const [ordinal, item] of items.entries()) {
    if (ordinal % SLICE === SLICE - 1) await setImmediate()
    for (const [builder, searched] of [[names, namesOf(item)], [texts, textsOf(item)]] as const) {
      for (const [term, { weight, isWord }] of weighTerms(searched, termsOf)) {
        let number = terms.get(term)
        if (number === undefined) {
          terms.set(term, number = terms.size)
          if (isWord) words.push(term)
        }
        builder.add(number, ordinal, weight * WEIGHT_SCALE)
      }
    }
  }
  return {
    expand: createVocabulary(words),
    numberOf: term => terms.get(term),
    termsOf,
    inNames: names.build(),
    inTexts: texts.build(),
    named,
    spellingsOf
  }
}

/** Texts are read with the names in mind, so these come first. */
async function readNames (items: readonly Item[]): Promise<Pick<TextIndex, 'named' | 'termsOf' | 'spellingsOf'>> {
  const entitiesByName = new Map<string, number[]>()
  const synonymous: string[] = []
  const spellings = createSpellings()
  for (const [ordinal, item] of items.entries()) {
    if (ordinal % SLICE === SLICE - 1) await setImmediate()
    if (isFact(item)) continue
    const keys = new Set([item.name, ...'aliases' in item ? item.aliases : []].map(nameKeyOf))
    for (const key of keys) {
      const entities = entitiesByName.get(key)
      if (entities === undefined) entitiesByName.set(key, [ordinal])
      else entities.push(ordinal)
    }
    if (keys.size > 1) synonymous.push(...keys)
    spellings.add(item)
  }
  return { named: key => entitiesByName.get(key) ?? [], termsOf: createTermsOf(synonymous), spellingsOf: spellings.of }
}

interface TermWeight {
  readonly weight: number
  /** a name of several words is none */
  readonly isWord: boolean
}

/** How much each term counts: more in a weightier text, less in a longer one. */
function weighTerms (searched: readonly SearchedText[], termsOf: TermsOf): Map<string, TermWeight> {
  const weights = new Map<string, TermWeight>()
  for (const { text, weight } of searched) {
    const { words, names } = termsOf(text)
    const share = weight / (1 + Math.log(words.size) / 4)
    for (const [terms, isWord] of [[words, true], [names, false]] as const) {
      for (const term of terms) if ((weights.get(term)?.weight ?? 0) < share) weights.set(term, { weight: share, isWord })
    }
  }
  return weights
}
