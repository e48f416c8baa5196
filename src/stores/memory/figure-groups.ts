import type { StoreGroupQuery } from '../../core/fact-store.ts'
import { foldText } from '../../domain/text.ts'
import type { AddedItems } from './join-items.ts'
import { firstIndex } from './binary-search.ts'
import { testTypes } from './known-entities.ts'
import type { NumberedItems } from './number-items.ts'
import { ascending, inOrder, select, withoutRepeats } from './number-lists.ts'
import type { OrdinalSet } from './sets/ordinal-set.ts'
import { forEachOrdinal, setBit, wordsFor } from './sets/ordinal-set.ts'
import { listOfWords } from './sets/set-algebra.ts'
import { fieldNumber } from './packing/fields.ts'

/** Which figures share measure, place and population. Groups are numbered in the order of their keys. */
export interface GroupedFigures {
  readonly size: number
  /** the group of each number; of what is no figure, nothing that means anything */
  readonly ofNumbers: Uint32Array
  /** as `groupKey` writes it */
  readonly keyAt: (group: number) => string
}

/** The same by ordinal. */
export interface FigureGroups extends Omit<GroupedFigures, 'ofNumbers'> {
  readonly ofOrdinals: Uint32Array
}

export interface OrdinalGroupPage {
  /** the ordinals of each group */
  readonly groups: readonly (readonly number[])[]
  readonly total: number
  readonly hasNext: boolean
}

/** A figure's parts of the key, in their order. */
const PARTS = (['measure', 'at', 'population'] as const).map(fieldNumber)
const POPULATION = PARTS.length - 1
const NOTHING = JSON.stringify('')

/** Looks at each figure twice: to know the words that parts have, and to put the figure where its parts belong. */
export function groupFigures (added: AddedItems): GroupedFigures {
  const { symbols, size, forEachFound } = added
  const isFigure = testTypes(added, type => type === 'figure')
  const parts = PARTS.map((_, part) => createPart(symbol => JSON.stringify(part === POPULATION ? foldText(symbols.textAt(symbol)) : symbols.textAt(symbol))))
  const entries = parts.map(() => new Uint32Array(size))
  const figures = select(ascending(size), isFigure)
  for (const number of figures) {
    forEachFound(number, (field, symbol) => {
      const part = PARTS.indexOf(field)
      if (part >= 0) (entries[part] as Uint32Array)[number] = (parts[part] as Part).add(symbol)
    })
  }

  const ranked = parts.map(part => part.rank())
  /** the ranks of the parts as digits of one number */
  const codeOf = (number: number): number => ranked.reduce((code, { ranks, words }, part) => code * words.length + (ranks[(entries[part] as Uint32Array)[number] as number] as number), 0)
  const codes = new Float64Array(figures.length).map((_, index) => codeOf(figures[index] as number))
  const groups = withoutRepeats(codes.slice().sort())
  const ofNumbers = new Uint32Array(size)
  for (let index = 0; index < figures.length; index++) {
    const code = codes[index] as number
    ofNumbers[figures[index] as number] = firstIndex(0, groups.length, group => (groups[group] as number) >= code)
  }
  return {
    size: groups.length,
    ofNumbers,
    keyAt: writeKeys(groups, ranked.map(({ words }) => words))
  }
}

export function groupOrdinals ({ size, ofNumbers, keyAt }: GroupedFigures, { numbers }: Pick<NumberedItems, 'numbers'>): FigureGroups {
  return { size, ofOrdinals: inOrder(ofNumbers, numbers), keyAt }
}

/** Writes the key of a group from its code. Stands by itself, as it lives as long as the store, and what groups are made from need not. */
function writeKeys (codes: Float64Array, words: readonly (readonly string[])[]): (group: number) => string {
  const fromLast = words.toReversed()
  return group => {
    let code = codes[group] as number
    const key = fromLast.map(words => {
      const word = words[code % words.length]
      code = Math.floor(code / words.length)
      return word
    })
    return `[${key.reverse().join()}]`
  }
}

/** One page of the groups that ordinals of a set are in; those of a group in descending order. */
export function selectGroups ({ size, ofOrdinals, keyAt }: FigureGroups, set: OrdinalSet, { after, limit }: Pick<StoreGroupQuery, 'after' | 'limit'>): OrdinalGroupPage {
  const groups = groupsWith(set, ofOrdinals, size)
  const from = after === null ? 0 : firstIndex(0, groups.length, index => keyAt(groups[index] as number) > after)
  const shown = groups.subarray(from, from + limit)
  const ordinals = new Map<number, number[]>(Array.from(shown, group => [group, []]))
  const [first = 0, last = -1] = [shown.at(0), shown.at(-1)]
  forEachOrdinal(set, ordinal => {
    const group = ofOrdinals[ordinal] as number
    // most figures of a large set are on other pages
    if (group >= first && group <= last) ordinals.get(group)?.push(ordinal)
  })
  return {
    groups: Array.from(ordinals.values(), ofGroup => ofGroup.reverse()),
    total: groups.length,
    hasNext: from + limit < groups.length
  }
}

/** The groups that some ordinals are in, rising, each once. */
function groupsWith (set: OrdinalSet, ofOrdinals: Uint32Array, size: number): Uint32Array {
  const marks = wordsFor(size)
  forEachOrdinal(set, ordinal => { setBit(marks, ofOrdinals[ordinal] as number) })
  return listOfWords(marks)
}

/** The words of one part of all keys, each an entry; the first one stands for nothing. */
interface Part {
  /** The entry of the word that a symbol stands for. */
  readonly add: (symbol: number) => number
  /** All words in order, and where each entry stands among them. */
  readonly rank: () => { readonly words: readonly string[], readonly ranks: Uint32Array }
}

function createPart (wordOf: (symbol: number) => string): Part {
  const entries = new Map([[NOTHING, 0]])
  const known = new Map<number, number>()
  return {
    add: symbol => {
      const before = known.get(symbol)
      if (before !== undefined) return before
      const word = wordOf(symbol)
      const entry = entries.get(word) ?? entries.size
      entries.set(word, entry)
      known.set(symbol, entry)
      return entry
    },
    rank: () => {
      const words = [...entries.keys()].sort()
      const ranks = new Uint32Array(words.length)
      for (const [rank, word] of words.entries()) ranks[entries.get(word) as number] = rank
      return { words, ranks }
    }
  }
}
