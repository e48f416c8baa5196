import type { SearchMatch } from '../../../core/fact-store.ts'
import type { Item } from '../../../domain/items.ts'
import { referencedIds } from '../../../domain/references.ts'
import { remember } from '../../../domain/remember.ts'
import type { TermsIn } from './name-phrases.ts'
import { SEARCHED_REFERENCES, namesOf, textsOf } from './searched-texts.ts'
import { tokensOf } from './tokens.ts'

/** How sure it is that a term means a word, for each term that was looked for. */
type Qualities = ReadonlyMap<string, number>

interface FieldTokens {
  readonly field: string
  readonly tokens: readonly string[]
}

/** Most facts refer to the same few entities. */
const NAMES_MAX = 10_000
const tokensOfName = remember(NAMES_MAX, tokensOf)

/**
 * In which fields of an item the words stand, as the terms that were found there; a reference counts for the names behind it.
 * Where a text, or the names of one entity, have several terms for a word, only the best were what counted.
 */
export function matchesIn (item: Item, words: readonly Qualities[], termsIn: TermsIn, find: (id: string) => Item | null): SearchMatch[] {
  const byField = new Map<string, Set<string>>()
  const look = (texts: readonly FieldTokens[]): void => {
    const all: { readonly field: string, readonly term: string }[] = []
    for (const { field, tokens } of texts) for (const term of termsIn(tokens)) all.push({ field, term })
    if (all.length === 0) return
    for (const qualities of words) {
      const best = Math.max(...all.map(({ term }) => qualities.get(term) ?? 0))
      if (best <= 0) continue
      for (const { field, term } of all) if (qualities.get(term) === best) byField.set(field, (byField.get(field) ?? new Set()).add(term))
    }
  }
  look(namesOf(item).map(({ field, text }) => ({ field, tokens: tokensOfName(text) })))
  for (const { field, text } of textsOf(item)) look([{ field, tokens: tokensOf(text) }])
  for (const [reference] of SEARCHED_REFERENCES) {
    for (const id of referencedIds(item, reference)) {
      const entity = find(id)
      if (entity !== null) look(namesOf(entity).map(({ text }) => ({ field: reference, tokens: tokensOfName(text) })))
    }
  }
  return [...byField].map(([field, found]) => ({ field, terms: [...found] }))
}
