import type { Phrases } from './find-phrases.ts'
import type { WordReader } from './read-words.ts'
import type { SearchedText } from './searched-texts.ts'

/** The terms of texts: words, and names of several words that stand in them. */
export interface TermWeights {
  /** Visits each term of some texts once, with how much it counts there: more in a weightier text, less in a longer one; 1 to 255. */
  readonly forEach: (texts: readonly SearchedText[], visit: (term: number, weight: number) => void) => void
}

/** Weights are kept as whole numbers: the largest in a text of one word is 8. */
export const WEIGHT_SCALE = 24
const WEIGHT_MAX = 255

/** While words are still coming up, a word is an even term and a name an odd one. */
const termOfWord = (word: number): number => word * 2
const termOfName = (name: number): number => name * 2 + 1

/** What a term is, by the numbers that words and names have in the end, names after words. */
export function renumber (term: number, wordRanks: Uint32Array, nameRanks: Uint32Array): number {
  const rank = (term % 2 === 0 ? wordRanks : nameRanks)[Math.floor(term / 2)] as number
  return term % 2 === 0 ? rank : wordRanks.length + rank
}

export function createTermWeights ({ read }: WordReader, { forEachIn }: Phrases): TermWeights {
  /** by term: how much it counts in the texts at hand, and the latest text that it stands in */
  let weights = new Uint8Array(0)
  let latest = new Uint32Array(0)
  const terms: number[] = []
  let text = 0

  function makeRoom (term: number): void {
    const size = 2 * (term + 1)
    const [smallerWeights, smallerLatest] = [weights, latest]
    weights = new Uint8Array(size)
    weights.set(smallerWeights)
    latest = new Uint32Array(size)
    latest.set(smallerLatest)
  }

  /** @returns whether it is new in the text */
  function meet (term: number): boolean {
    if (term >= weights.length) makeRoom(term)
    const isNew = latest[term] !== text
    latest[term] = text
    return isNew
  }

  function weigh (term: number, weight: number): void {
    const known = weights[term] as number
    if (known === 0) terms.push(term)
    if (known < weight) weights[term] = weight
  }

  return {
    forEach: (texts, visit) => {
      for (const searched of texts) {
        text++
        const words = read(searched.text)
        let distinct = 0
        for (let at = 0; at < words.length; at++) if (meet(termOfWord(words[at] as number))) distinct++
        if (distinct === 0) continue
        const share = searched.weight / (1 + Math.log(distinct) / 4)
        const weight = Math.min(WEIGHT_MAX, Math.max(1, Math.round(share * WEIGHT_SCALE)))
        for (let at = 0; at < words.length; at++) weigh(termOfWord(words[at] as number), weight)
        forEachIn(words, name => {
          meet(termOfName(name))
          weigh(termOfName(name), weight)
        })
      }
      for (let at = 0; at < terms.length; at++) {
        const term = terms[at] as number
        visit(term, weights[term] as number)
        weights[term] = 0
      }
      terms.length = 0
    }
  }
}
