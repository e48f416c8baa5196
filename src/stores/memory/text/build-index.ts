import type { Item } from '../../../domain/items.ts'
import { isFact } from '../../../domain/items.ts'
import { createPhrases } from './find-phrases.ts'
import { NAME_LENGTH_MAX } from './name-phrases.ts'
import { createSpellings } from './name-spellings.ts'
import type { PackedIndex } from './packed-index.ts'
import { forEachReference } from './packed-references.ts'
import { tabulateLetters } from './near-strings.ts'
import { packStrings } from './packed-strings.ts'
import { createWordReader } from './read-words.ts'
import { namesOf, textsOf } from './searched-texts.ts'
import { createTermWeights, renumber } from './term-weights.ts'
import { collectWeightedLists } from './weighted-lists.ts'

/** The items of a store, by ordinal. */
export interface ItemSource {
  readonly count: number
  /** people, organisations and places have the ordinals below this one */
  readonly named: number
  readonly itemAt: (ordinal: number) => Item
}

/** Reads all texts, in steps, so that others can be given their turn. */
export function * buildIndex ({ count, named, itemAt }: ItemSource): Generator<undefined, PackedIndex> {
  const reader = createWordReader()
  const phrases = createPhrases()
  const spellings = createSpellings()
  const names = new Map<string, number>()
  const owners = collectWeightedLists()
  const ordinals = new Map<string, number>()

  /** @returns the numbers of the names */
  function readNames (ordinal: number, name: string, aliases: readonly string[]): ReadonlyMap<number, readonly number[]> {
    const own = new Map<number, readonly number[]>()
    for (const text of [name, ...aliases]) {
      const length = reader.read(text)
      const words = [...reader.found().subarray(0, length)]
      const key = words.map(word => reader.words[word]).join(' ')
      const number = names.get(key) ?? names.size
      names.set(key, number)
      if (!own.has(number)) owners.add(number, ordinal, own.size === 0 ? 1 : 0)
      own.set(number, words)
    }
    return own
  }

  // texts are read with the names in mind, so these come first
  for (let ordinal = 0; ordinal < named; ordinal++, yield) {
    const item = itemAt(ordinal)
    if (!('aliases' in item)) continue
    ordinals.set(item.id, ordinal)
    spellings.add(item)
    const own = readNames(ordinal, item.name, item.aliases)
    if (own.size === 1) continue
    for (const [name, words] of own) if (words.length > 1 && words.length <= NAME_LENGTH_MAX) phrases.add(words, name)
  }

  const [inNames, inTexts, referrers] = [collectWeightedLists(), collectWeightedLists(), collectWeightedLists()]
  const weights = createTermWeights(reader, phrases)
  for (let ordinal = 0; ordinal < count; ordinal++, yield) {
    const item = itemAt(ordinal)
    for (const { text, weight } of namesOf(item)) weights.addText(reader.read(text), weight)
    weights.flush((term, weight) => { inNames.add(term, ordinal, weight) })
    for (const { text, weight } of textsOf(item)) weights.addText(reader.read(text), weight)
    weights.flush((term, weight) => { inTexts.add(term, ordinal, weight) })
    if (!isFact(item)) {
      if (ordinal >= named) readNames(ordinal, item.name, [])
      continue
    }
    forEachReference(item, (id, packed) => {
      const entity = ordinals.get(id)
      if (entity !== undefined) referrers.add(entity, ordinal, packed)
    })
  }

  const [words, wordRanks] = sortStrings(reader.words)
  yield
  const [sortedNames, nameRanks] = sortStrings([...names.keys()])
  yield
  const terms = words.length + sortedNames.length
  const numberOf = (term: number): number => renumber(term, wordRanks, nameRanks)
  const others = collectWeightedLists()
  spellings.forEach((word, spelling) => others.add(reader.numberOf(word), wordRanks[reader.numberOf(spelling)] as number, 1))
  yield
  return {
    words: packStrings(words),
    letters: tabulateLetters(words),
    names: packStrings(sortedNames),
    owners: owners.build(sortedNames.length, name => nameRanks[name] as number),
    spellings: others.build(words.length, word => wordRanks[word] as number),
    inNames: inNames.build(terms, numberOf),
    inTexts: inTexts.build(terms, numberOf),
    referrers: referrers.build(named, entity => entity)
  }
}

/** Strings in their order, and where each one is in it. */
function sortStrings (strings: readonly string[]): readonly [sorted: readonly string[], ranks: Uint32Array] {
  const sorted = [...strings].sort()
  const rankOf = new Map(sorted.map((text, rank) => [text, rank]))
  return [sorted, Uint32Array.from(strings, text => rankOf.get(text) as number)]
}
