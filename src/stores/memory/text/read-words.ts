import { foldText } from '../../../domain/text.ts'
import { tokensOf } from './tokens.ts'

/** Reads texts as the numbers of their words, which are numbered as they come up. */
export interface WordReader {
  /** The words of a text in their order, as `tokensOf` tells them. The list is filled anew by the next reading. */
  readonly read: (text: string) => readonly number[]
  readonly numberOf: (word: string) => number
  /** all words so far, by number */
  readonly words: readonly string[]
}

/** What stands between two spaces. */
interface Chunk {
  readonly words: readonly number[]
  /** it may be a part of a number that is grouped by spaces */
  readonly startsInDigit: boolean
  readonly endsInDigit: boolean
}

const CHUNKS_MAX = 200_000
const STARTS_IN_DIGIT = /^\p{N}/u
const ENDS_IN_DIGIT = /\p{N}$/u

/** Few chunks are new: what was found in them is remembered, as folding and matching in Unicode costs most of the time. */
export function createWordReader (): WordReader {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const chunks = new Map<string, Chunk>()
  const found: number[] = []

  function numberOf (word: string): number {
    let number = numbers.get(word)
    if (number === undefined) {
      numbers.set(word, number = words.length)
      words.push(word)
    }
    return number
  }

  function readChunk (text: string): Chunk {
    if (chunks.size >= CHUNKS_MAX) chunks.clear()
    const folded = foldText(text)
    const chunk = { words: tokensOf(text).map(numberOf), startsInDigit: STARTS_IN_DIGIT.test(folded), endsInDigit: ENDS_IN_DIGIT.test(folded) }
    chunks.set(text, chunk)
    return chunk
  }

  function readWhole (text: string): readonly number[] {
    found.length = 0
    for (const word of tokensOf(text)) found.push(numberOf(word))
    return found
  }

  return {
    read: text => {
      found.length = 0
      let endsInDigit = false
      for (let start = 0; start <= text.length;) {
        const space = text.indexOf(' ', start)
        const end = space < 0 ? text.length : space
        const part = text.slice(start, end)
        const chunk = chunks.get(part) ?? readChunk(part)
        if (endsInDigit && chunk.startsInDigit) return readWhole(text)
        for (let at = 0; at < chunk.words.length; at++) found.push(chunk.words[at] as number)
        endsInDigit = chunk.endsInDigit
        start = end + 1
      }
      return found
    },
    numberOf,
    words
  }
}
