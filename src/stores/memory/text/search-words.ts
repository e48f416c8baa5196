import type { Item } from '../../../domain/items.ts'
import { synonymsIn } from './synonyms.ts'
import type { TextIndex } from './text-index.ts'
import type { Expansion } from './vocabulary.ts'
import { bestFirst } from './vocabulary.ts'
import type { WeightedLists } from './weighted-lists.ts'
import { lengthOfList } from './weighted-lists.ts'

/** A word of a query, and all that it is found by. */
export interface SearchWord {
  /** the terms that are looked for in its place, best first */
  readonly expansions: readonly Expansion[]
  /** in the order of the expansions */
  readonly runs: readonly Run[]
  /** how many ordinals its runs have */
  readonly size: number
  /** the entities that have some of it among their names, by ordinal */
  readonly named: ReadonlyMap<number, Named>
}

/** The best terms that an entity has in its names, which are equally good. */
interface Named {
  readonly quality: number
  readonly terms: readonly string[]
}

/** Some rising ordinals that one term of a word is found in: those of `lists` from `from` up to `to`. */
export interface Run {
  readonly lists: WeightedLists
  readonly from: number
  readonly to: number
  /** which expansion of the word it is found by */
  readonly expansion: number
  /** what a weight of 1 counts */
  readonly worth: number
  /** whether weights are packed references */
  readonly refers: boolean
}

/** Words that need not be found, unless a text has no others. */
const OPTIONAL_WORDS = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with'])
/** Another name of what a word names is as good as another form of the word, and less than the word itself. */
const SYNONYM_QUALITY = 0.75

/**
 * What the words of a query are found by. What refers to a person, an organisation or a place is found by its names: so
 * a name is indexed once and not in every fact.
 * @param tokens of the query
 * @param count of all items
 */
export function readWords (tokens: readonly string[], index: TextIndex, { itemAt, count }: { readonly itemAt: (ordinal: number) => Item, readonly count: number }): SearchWord[] {
  const distinct = [...new Set(tokens)]
  const telling = distinct.filter(token => !OPTIONAL_WORDS.has(token))
  const synonyms = synonymsIn(tokens, { itemAt, ...index })
  return (telling.length > 0 ? telling : distinct).map(word => {
    const others = [...synonyms.get(word) ?? []].filter(term => index.numberOf(term) !== undefined)
    const expansions = bestFirst([...index.expand(word), ...others.map(term => ({ term, quality: SYNONYM_QUALITY }))])
    const { runs, named } = runsOf(word, expansions, index, count)
    return { expansions, runs, size: runs.reduce((size, { from, to }) => size + to - from, 0), named }
  })
}

function runsOf (word: string, expansions: readonly Expansion[], index: TextIndex, count: number): Pick<SearchWord, 'runs' | 'named'> {
  const { inTexts, inNames, referrers, numberOf } = index
  const runs: Run[] = []
  // an entity of several names is followed once, from the best of them
  const named = new Map<number, Named>()
  const commonness = worthOf(numberOf(word), index, count)
  for (const [expansion, { term, quality }] of expansions.entries()) {
    const number = numberOf(term) as number
    const worth = quality * Math.min(commonness, worthOf(number, index, count))
    const add = (lists: WeightedLists, list: number): void => {
      const [from, to] = [lists.offsets[list] as number, lists.offsets[list + 1] as number]
      if (from < to) runs.push({ lists, from, to, expansion, worth, refers: lists === referrers })
    }
    const alone: Named = { quality, terms: [term] }
    add(inTexts, number)
    add(inNames, number)
    for (let at = inNames.offsets[number] as number; at < (inNames.offsets[number + 1] as number); at++) {
      const entity = inNames.values[at] as number
      const before = named.get(entity)
      if (before === undefined) {
        named.set(entity, alone)
        add(referrers, entity)
      } else if (before.quality === quality) named.set(entity, { quality, terms: [...before.terms, term] })
    }
  }
  return { runs, named }
}

/** More for a rare term. A term in place of a word is worth no more than the word, so that the word itself comes first. */
function worthOf (term: number | undefined, { inNames, inTexts }: TextIndex, count: number): number {
  return term === undefined ? Infinity : Math.log(1 + count / (lengthOfList(inNames, term) + lengthOfList(inTexts, term)))
}
