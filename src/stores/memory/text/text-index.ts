import type { PackedIndex } from './packed-index.ts'
import { countStrings, indexOfString, stringAt } from './packed-strings.ts'
import type { Expansion } from './vocabulary.ts'
import { expandWord } from './vocabulary.ts'
import type { WeightedLists } from './weighted-lists.ts'
import { lengthOfList } from './weighted-lists.ts'

/** Which items have which terms, by number of the term and ordinal of the item. */
export interface TextIndex extends Pick<PackedIndex, 'inNames' | 'inTexts' | 'referrers'> {
  /** the known terms that a word may mean, best first */
  readonly expand: (word: string) => readonly Expansion[]
  /** undefined for a term that stands nowhere */
  readonly numberOf: (term: string) => number | undefined
  /** the entities that have this name or alias, as `nameKeyOf` writes it */
  readonly named: (nameKey: string) => readonly number[]
  /**
   * The people, organisations and places that a name is understood as: what is called so in the first place goes before
   * what has it as an alias, as a government has that of its country.
   */
  readonly ownersOf: (nameKey: string) => readonly number[]
  /** the other spellings of a word in names of people */
  readonly spellingsOf: (word: string) => readonly string[]
}

export function openIndex ({ words, letters, names, owners, spellings, inNames, inTexts, referrers }: PackedIndex): TextIndex {
  const numberOfName = (name: string): number | undefined => {
    const number = indexOfString(names, name)
    // most names are those of one thing, and stand in no text as such
    return number < 0 || lengthOfList(inNames, countStrings(words) + number) + lengthOfList(inTexts, countStrings(words) + number) === 0 ? undefined : countStrings(words) + number
  }
  const namedCount = referrers.offsets.length - 1
  const owning = (nameKey: string): readonly Entry[] => {
    const name = indexOfString(names, nameKey)
    return name < 0 ? [] : entriesOf(owners, name)
  }
  return {
    inNames,
    inTexts,
    referrers,
    expand: word => expandWord(word, words, letters),
    numberOf: term => {
      if (term.includes(' ')) return numberOfName(term)
      const number = indexOfString(words, term)
      return number < 0 ? undefined : number
    },
    named: nameKey => owning(nameKey).map(({ value }) => value),
    ownersOf: nameKey => {
      const all = owning(nameKey).filter(({ value }) => value < namedCount)
      const proper = all.filter(({ weight }) => weight === 1)
      return (proper.length > 0 ? proper : all).map(({ value }) => value)
    },
    spellingsOf: word => {
      const number = indexOfString(words, word)
      return number < 0 ? [] : entriesOf(spellings, number).map(({ value }) => stringAt(words, value))
    }
  }
}

interface Entry {
  readonly value: number
  readonly weight: number
}

function entriesOf ({ offsets, values, weights }: WeightedLists, list: number): Entry[] {
  const [from, to] = [offsets[list] as number, offsets[list + 1] as number]
  return Array.from({ length: to - from }, (_, index) => ({ value: values[from + index] as number, weight: weights[from + index] as number }))
}
