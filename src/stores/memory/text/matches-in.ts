import type { SearchMatch } from '../../../core/fact-store.ts'
import type { Item } from '../../../domain/items.ts'
import { referencedIds } from '../../../domain/references.ts'
import type { TermsOf } from './name-phrases.ts'
import { SEARCHED_REFERENCES, namesOf, textsOf } from './searched-texts.ts'

/** How sure it is that a term means a word, for each term that was looked for. */
type Qualities = ReadonlyMap<string, number>

interface FieldText {
  readonly field: string
  readonly text: string
}

/**
 * In which fields of an item the words stand, as the terms that were found there; a reference counts for the names behind it.
 * Where a text, or the names of one entity, have several terms for a word, only the best were what counted.
 */
export function matchesIn (item: Item, words: readonly Qualities[], termsOf: TermsOf, find: (id: string) => Item | null): SearchMatch[] {
  const byField = new Map<string, Set<string>>()
  const look = (texts: readonly FieldText[]): void => {
    const all = texts.flatMap(({ field, text }) => termsOf(text).map(term => ({ field, term })))
    if (all.length === 0) return
    for (const qualities of words) {
      const best = Math.max(...all.map(({ term }) => qualities.get(term) ?? 0))
      if (best <= 0) continue
      for (const { field, term } of all) if (qualities.get(term) === best) byField.set(field, (byField.get(field) ?? new Set()).add(term))
    }
  }
  look(namesOf(item))
  for (const text of textsOf(item)) look([text])
  for (const [reference] of SEARCHED_REFERENCES) {
    for (const id of referencedIds(item, reference)) {
      const entity = find(id)
      if (entity !== null) look(namesOf(entity).map(({ text }) => ({ field: reference, text })))
    }
  }
  return [...byField].map(([field, found]) => ({ field, terms: [...found] }))
}
