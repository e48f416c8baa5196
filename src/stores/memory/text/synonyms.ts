import type { Item } from '../../../domain/items.ts'
import { NAME_LENGTH_MAX, nameKeyOf } from './name-phrases.ts'
import { namesOf } from './searched-texts.ts'

export interface NamedItems {
  readonly itemAt: (ordinal: number) => Item
  /** what a name is understood as */
  readonly ownersOf: (nameKey: string) => readonly number[]
  /** other spellings of a single word */
  readonly spellingsOf: (word: string) => readonly string[]
}

/** A name that more entities share means none of them. */
const OWNERS_MAX = 3
/** Abbreviations such as US and WHO that are everyday words without their case: no text is found by them. */
const EVERYDAY_WORDS = new Set(['all', 'am', 'are', 'as', 'be', 'can', 'do', 'he', 'i', 'if', 'is', 'it', 'may', 'me', 'my', 'no', 'she', 'so', 'up', 'us', 'we', 'who'])

/**
 * For each word of a query the terms that may stand in its place, because the word, or words of the query around it,
 * are a name whose owner has other names. Other names lead no further: a synonym has no synonyms.
 */
export function synonymsIn (tokens: readonly string[], source: NamedItems): ReadonlyMap<string, ReadonlySet<string>> {
  const synonyms = new Map(tokens.map(token => [token, new Set(source.spellingsOf(token))]))
  for (let start = 0; start < tokens.length; start++) {
    for (let end = start + 1; end <= Math.min(tokens.length, start + NAME_LENGTH_MAX); end++) {
      const name = tokens.slice(start, end)
      for (const other of otherNamesOf(name, source)) for (const token of name) synonyms.get(token)?.add(other)
    }
  }
  return synonyms
}

function otherNamesOf (name: readonly string[], { itemAt, ownersOf }: NamedItems): string[] {
  const key = name.join(' ')
  const owners = ownersOf(key)
  if (owners.length > OWNERS_MAX) return []
  return owners.flatMap(owner => keysOf(itemAt(owner))
    .filter(other => other !== key && isTelling(other, name) && ownersOf(other).includes(owner)))
}

/** A part of a name is no name for it: "Government of Russia" must not find whatever says "Russia". */
function isTelling (other: string, name: readonly string[]): boolean {
  return /\p{L}/u.test(other) && !EVERYDAY_WORDS.has(other) && !other.split(' ').every(token => name.includes(token))
}

function keysOf (item: Item): string[] {
  return namesOf(item).map(({ text }) => nameKeyOf(text))
}
