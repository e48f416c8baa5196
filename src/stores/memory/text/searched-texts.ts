import type { Item } from '../../../domain/items.ts'
import type { ReferenceName } from '../../../domain/references.ts'

/** A text that search looks into, and how much a match in it counts. */
export interface SearchedText {
  readonly field: string
  readonly text: string
  readonly weight: number
}

/** References whose names an item is found by, too; a fact that merely mentions somebody comes after what they said. */
export const SEARCHED_REFERENCES: readonly (readonly [ReferenceName, weight: number])[] = [
  ['speakers', 2], ['claimant', 2], ['place', 2], ['people', 2], ['participants', 2], ['mentions', 1], ['relayedBy', 1]
]

/** The names of a person, an organisation or a place: what refers to it is found by them as well. */
export function namesOf (item: Item): SearchedText[] {
  if (!('aliases' in item)) return []
  return [{ field: 'name', text: item.name, weight: 8 }, ...item.aliases.map(text => ({ field: 'aliases', text, weight: 6 }))]
}

/** All other texts of an item. */
export function textsOf (item: Item): SearchedText[] {
  switch (item.type) {
    case 'person': return present({ field: 'role', text: item.role, weight: 3 }, { field: 'description', text: item.description, weight: 2 })
    case 'organization':
    case 'place': return present({ field: 'description', text: item.description, weight: 2 })
    case 'story': return present({ field: 'name', text: item.name, weight: 8 }, { field: 'summary', text: item.summary, weight: 4 })
    case 'source': return present({ field: 'name', text: item.name, weight: 6 })
    case 'statement': return present({ field: 'text', text: item.text, weight: 4 }, { field: 'summary', text: item.summary, weight: 4 })
    case 'figure': return present(
      { field: 'measure', text: item.measure.replaceAll('_', ' '), weight: 4 },
      { field: 'population', text: item.population, weight: 4 },
      { field: 'asReported', text: item.quantity.asReported, weight: 3 }
    )
    case 'event': return present({ field: 'name', text: item.name, weight: 6 }, { field: 'summary', text: item.summary, weight: 4 })
  }
}

function present (...texts: readonly (Omit<SearchedText, 'text'> & { readonly text: string | null })[]): SearchedText[] {
  return texts.filter((searched): searched is SearchedText => searched.text !== null)
}
