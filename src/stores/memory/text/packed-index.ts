import type { LetterTable } from './near-strings.ts'
import type { PackedStrings } from './packed-strings.ts'
import type { WeightedLists } from './weighted-lists.ts'

/**
 * All that search knows of the texts of a store, in typed arrays only. A term is a word, or a name of several words: words
 * are numbered in their order, and names after them.
 */
export interface PackedIndex {
  readonly words: PackedStrings
  readonly letters: LetterTable
  /** the names and aliases of all entities, as `nameKeyOf` writes them */
  readonly names: PackedStrings
  /** by name, the entities that have it; of weight 1 where it is their name and no alias */
  readonly owners: WeightedLists
  /** by word, its other spellings in names of people, as words */
  readonly spellings: WeightedLists
  /** by term, the people, organisations and places in whose names and aliases it stands, and how much it counts there */
  readonly inNames: WeightedLists
  /** by term, what else it stands in */
  readonly inTexts: WeightedLists
  /** by ordinal of a person, an organisation or a place, the facts that refer to it, and how: see packed-references.ts */
  readonly referrers: WeightedLists
}
