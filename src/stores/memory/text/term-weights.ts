import type { Phrases } from './find-phrases.ts'
import type { WordReader } from './read-words.ts'

/** Collects how much each term counts in the texts of one item after another: words, and names of several words that stand in the texts. */
export interface TermWeights {
  /** Takes the first `count` of the words that the reader found as a text of the item, of this weight. */
  readonly addText: (count: number, weight: number) => void
  /** Visits each term of the item once, with its weight from 1 to 255, and is ready for the next item. */
  readonly flush: (visit: (term: number, weight: number) => void) => void
}

/** Weights are kept as whole numbers: the largest in a text of one word is 8. */
export const WEIGHT_SCALE = 24
const WEIGHT_MAX = 255

/** While words are still coming up, names are told from them by the highest bit. */
const NAME = 2 ** 31

/** What a term is by the numbers that words and names have in the end, names after words. */
export function renumber (term: number, wordRanks: Uint32Array, nameRanks: Uint32Array): number {
  return term < NAME ? wordRanks[term] as number : wordRanks.length + (nameRanks[term - NAME] as number)
}

export function createTermWeights ({ found }: WordReader, { forEachIn }: Phrases): TermWeights {
  const [words, names] = [createLatest(), createLatest()]
  const shares: number[] = []

  /** More in a weightier text, less in a longer one. */
  function weightOf (weight: number, distinct: number): number {
    // the logarithm of the same few numbers, again and again
    while (shares.length <= distinct) shares.push(1 + Math.log(shares.length) / 4)
    return Math.min(WEIGHT_MAX, Math.max(1, Math.round(weight / (shares[distinct] as number) * WEIGHT_SCALE)))
  }

  return {
    addText: (count, weight) => {
      const text = found()
      words.nextText()
      names.nextText()
      let distinct = 0
      for (let at = 0; at < count; at++) if (words.meet(text[at] as number)) distinct++
      if (distinct === 0) return
      const own = weightOf(weight, distinct)
      for (let at = 0; at < count; at++) words.raise(text[at] as number, own)
      forEachIn(text, count, name => {
        names.meet(name)
        names.raise(name, own)
      })
    },
    flush: visit => {
      words.flush((word, weight) => { visit(word, weight) })
      names.flush((name, weight) => { visit(NAME + name, weight) })
    }
  }
}

interface Latest {
  readonly nextText: () => void
  /** @returns whether it is new in the text */
  readonly meet: (term: number) => boolean
  readonly raise: (term: number, weight: number) => void
  readonly flush: (visit: (term: number, weight: number) => void) => void
}

const TEXTS_MAX = 2 ** 24
const WEIGHTS = 256

/** By term its weight in the item at hand, and in the upper bits the number of the text that it was met in last: one look for both. */
function createLatest (): Latest {
  let states = new Uint32Array(2 ** 10)
  let terms = new Uint32Array(2 ** 8)
  let count = 0
  let text = 0
  let firstOfItem = 1

  return {
    nextText: () => { text++ },
    meet: term => {
      if (term >= states.length) states = lengthen(states, term * 2)
      const state = states[term] as number
      const met = state >>> 8
      if (met === text) return false
      if (met >= firstOfItem) {
        states[term] = text * WEIGHTS + state % WEIGHTS
        return true
      }
      states[term] = text * WEIGHTS
      if (count === terms.length) terms = lengthen(terms, count * 2)
      terms[count++] = term
      return true
    },
    raise: (term, weight) => {
      const state = states[term] as number
      if (state % WEIGHTS < weight) states[term] = state - state % WEIGHTS + weight
    },
    flush: visit => {
      for (let at = 0; at < count; at++) visit(terms[at] as number, (states[terms[at] as number] as number) % WEIGHTS)
      count = 0
      if (text > TEXTS_MAX / 2) {
        states.fill(0)
        text = 0
      }
      firstOfItem = text + 1
    }
  }
}

function lengthen (numbers: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(length)
  longer.set(numbers)
  return longer
}
