import type { SearchMatch } from '../../../core/fact-store.ts'
import type { Item } from '../../../domain/items.ts'
import { referencedIds } from '../../../domain/references.ts'
import { createTermsIn } from './name-phrases.ts'
import type { SearchWord } from './search-words.ts'
import type { SearchedText } from './searched-texts.ts'
import { SEARCHED_REFERENCES, namesOf, textsOf } from './searched-texts.ts'
import { tokensOf } from './tokens.ts'

/**
 * Tells in which fields of an item the words of a search stand, as the terms that were found there; a reference counts for the names behind it.
 * Where a text, or the names of one entity, have several terms for a word, only the best were what counted.
 */
export function createMatchesIn (words: readonly SearchWord[], ordinalOf: (id: string) => number): (item: Item) => SearchMatch[] {
  const qualities = words.map(({ expansions }) => new Map(expansions.map(({ term, quality }) => [term, quality])))
  const termsIn = createTermsIn(qualities.flatMap(known => [...known.keys()]))

  return item => {
    const byField = new Map<string, Set<string>>()
    const note = (field: string, term: string): void => { byField.set(field, (byField.get(field) ?? new Set()).add(term)) }
    const look = (texts: readonly SearchedText[]): void => {
      const all = texts.flatMap(({ field, text }) => termsIn(tokensOf(text)).map(term => ({ field, term })))
      for (const known of qualities) {
        const best = Math.max(...all.map(({ term }) => known.get(term) ?? 0))
        if (best > 0) for (const { field, term } of all) if (known.get(term) === best) note(field, term)
      }
    }
    look(namesOf(item))
    for (const text of textsOf(item)) look([text])
    // what entities are found by is known without a look at them
    for (const [reference] of SEARCHED_REFERENCES) {
      for (const id of referencedIds(item, reference)) {
        const ordinal = ordinalOf(id)
        for (const { named } of words) for (const term of named.get(ordinal)?.terms ?? []) note(reference, term)
      }
    }
    return [...byField].map(([field, found]) => ({ field, terms: [...found] }))
  }
}
