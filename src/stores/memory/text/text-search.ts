import type { SearchMatch } from '../../../core/fact-store.ts'
import type { Item } from '../../../domain/items.ts'
import type { OrdinalSet } from '../sets/ordinal-set.ts'
import { forEachOrdinal, isInSet, sizeOf } from '../sets/ordinal-set.ts'
import { intersectSets } from '../sets/set-algebra.ts'
import { findMembers } from './find-members.ts'
import { createMatchesIn } from './matches-in.ts'
import { readWords } from './search-words.ts'
import { selectBest } from './select-best.ts'
import type { TextIndex } from './text-index.ts'
import { tokensOf } from './tokens.ts'
import { createWeigh, scoreAt } from './weigh-items.ts'

export interface TextSource {
  /** how many items there are */
  readonly count: number
  readonly itemAt: (ordinal: number) => Item
  /** -1 where nobody has this id */
  readonly ordinalOf: (id: string) => number
  /** where each ordinal stands in the order of ids */
  readonly idRanks: Uint32Array
}

export interface TextHit {
  readonly item: Item
  readonly score: number
  /** where the words stand, and as which terms */
  readonly matches: readonly SearchMatch[]
}

/** Finds the items that have all words of a text. */
export interface TextSearch {
  /** all of them in a set */
  readonly membersOf: (text: string, within: OrdinalSet) => Promise<OrdinalSet>
  /** some of those in a set, best first, equal ones by id; and how many there are */
  readonly bestOf: (text: string, within: OrdinalSet, offset: number, limit: number) => Promise<{ readonly hits: readonly TextHit[], readonly total: number }>
}

/** @param open answers the index, when there is one */
export function createTextSearch (source: TextSource, open: () => Promise<TextIndex>): TextSearch {
  const { count, itemAt, ordinalOf, idRanks } = source
  const weigh = createWeigh(count)

  return {
    membersOf: async (text, within) => {
      const words = readWords(tokensOf(text), await open(), source)
      return findMembers(words, within, count)
    },
    bestOf: async (text, within, offset, limit) => {
      const index = await open()
      const tokens = tokensOf(text)
      const words = readWords(tokens, index, source)
      const namesakes = index.named(tokens.join(' ')).filter(ordinal => isInSet(within, ordinal))
      // a namesake is raised above all that has the words, in the set or not: its score is the same in any set
      const weighed = findMembers(words, namesakes.length > 0 ? null : within, count)
      const members = namesakes.length > 0 ? intersectSets([weighed, within]) : weighed
      // to weigh goes through all that any of the words is found in
      if (sizeOf(members) === 0) return { hits: [], total: 0 }
      const scores = weigh(words, weighed)
      raise(scores, namesakes, weighed)
      const goesBefore = (one: number, other: number): boolean => {
        const difference = (scores[scoreAt(one)] as number) - (scores[scoreAt(other)] as number)
        return difference > 0 || (difference === 0 && (idRanks[one] as number) < (idRanks[other] as number))
      }
      const matchesIn = createMatchesIn(words, ordinalOf)
      return {
        total: sizeOf(members),
        hits: selectBest(members, goesBefore, offset, limit).map(ordinal => {
          const item = itemAt(ordinal)
          return { item, score: scores[scoreAt(ordinal)] as number, matches: matchesIn(item) }
        })
      }
    }
  }
}

/** An entity of exactly this name stands above all that merely has its words. */
function raise (scores: Float32Array, namesakes: readonly number[], weighed: OrdinalSet): void {
  let best = 0
  if (namesakes.length > 0) forEachOrdinal(weighed, ordinal => { best = Math.max(best, scores[scoreAt(ordinal)] as number) })
  for (const ordinal of namesakes) scores[scoreAt(ordinal)] = (scores[scoreAt(ordinal)] as number) + best
}
