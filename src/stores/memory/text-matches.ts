import type { SearchMatch } from '../../core/fact-store.ts'
import type { Item } from '../../domain/items.ts'
import { referencedIds } from '../../domain/references.ts'
import { SEARCHED_REFERENCES, namesOf, textsOf } from './searched-texts.ts'
import { tokensOf } from './text-tokens.ts'

/** In which fields of an item any of these terms stand; a reference counts for the names behind it. */
export function matchesIn (item: Item, terms: ReadonlySet<string>, find: (id: string) => Item | null): SearchMatch[] {
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
