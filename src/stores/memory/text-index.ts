import { setImmediate } from 'node:timers/promises'
import type { Item } from '../../domain/items.ts'
import { isFact } from '../../domain/items.ts'
import type { SearchedText } from './searched-texts.ts'
import { namesOf, textsOf } from './searched-texts.ts'
import type { TermPostings } from './term-postings.ts'
import { createTermPostings } from './term-postings.ts'
import { tokensOf } from './text-tokens.ts'
import type { Expansion } from './vocabulary.ts'
import { createVocabulary } from './vocabulary.ts'

/** Which items have which terms, by number of the term and ordinal of the item. */
export interface TextIndex {
  /** the known terms that a word may mean */
  readonly expand: (word: string) => readonly Expansion[]
  readonly numberOf: (term: string) => number
  /** names and aliases of people, organisations and places */
  readonly inNames: TermPostings
  readonly inTexts: TermPostings
  /** the entities that have this name or alias, as `nameKeyOf` writes it */
  readonly named: (nameKey: string) => readonly number[]
}

/** How many items are read in one go, before others get their turn. */
const SLICE = 500
/** Weights are kept as whole numbers below 256: the largest in a text of one word is 8. */
export const WEIGHT_SCALE = 24

/** Reads all texts. Whole seconds for a million facts, in slices, so that other requests are answered meanwhile. */
export async function createTextIndex (items: readonly Item[]): Promise<TextIndex> {
  const terms = new Map<string, number>()
  const [names, texts] = [createTermPostings(), createTermPostings()]
  const entitiesByName = new Map<string, number[]>()
  for (const [ordinal, item] of items.entries()) {
    if (ordinal % SLICE === SLICE - 1) await setImmediate()
    for (const [builder, searched] of [[names, namesOf(item)], [texts, textsOf(item)]] as const) {
      for (const [token, weight] of weighTokens(searched)) {
        const term = terms.get(token) ?? terms.size
        terms.set(token, term)
        builder.add(term, ordinal, weight * WEIGHT_SCALE)
      }
    }
    if (isFact(item)) continue
    for (const key of new Set([item.name, ...'aliases' in item ? item.aliases : []].map(nameKeyOf))) {
      const entities = entitiesByName.get(key)
      if (entities === undefined) entitiesByName.set(key, [ordinal])
      else entities.push(ordinal)
    }
  }
  return {
    expand: createVocabulary(terms.keys()),
    numberOf: term => terms.get(term) as number,
    inNames: names.build(),
    inTexts: texts.build(),
    named: nameKey => entitiesByName.get(nameKey) ?? []
  }
}

/** A name as it is compared with a whole query: case, accents and signs make no difference. */
export function nameKeyOf (name: string): string {
  return tokensOf(name).join(' ')
}

/** How much each token counts: more in a weightier text, less in a longer one. */
function weighTokens (searched: readonly SearchedText[]): Map<string, number> {
  const weights = new Map<string, number>()
  for (const { text, weight } of searched) {
    const tokens = new Set(tokensOf(text))
    for (const token of tokens) weights.set(token, Math.max(weights.get(token) ?? 0, weight / (1 + Math.log(tokens.size) / 4)))
  }
  return weights
}
