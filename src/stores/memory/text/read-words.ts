import { foldText } from '../../../domain/text.ts'
import { createChunkTable, NO_CHUNK } from './chunk-table.ts'
import { tokensOf } from './tokens.ts'

/** Reads texts as the numbers of their words, which are numbered as they come up. */
export interface WordReader {
  /** Reads a text, and answers how many words it has, as `tokensOf` tells them: `found` begins with them, until the next text is read. */
  readonly read: (text: string) => number
  /** The same of a text in UTF-8. */
  readonly readBytes: (bytes: Uint8Array, from: number, to: number) => number
  readonly found: () => Uint32Array
  /** all words so far, by number */
  readonly words: readonly string[]
  readonly numberOf: (word: string) => number
}

/** What stands between two spaces, unless it is a word without digits. */
interface Chunk {
  readonly words: readonly number[]
  /** it may be a part of a number that is grouped by spaces */
  readonly startsInDigit: boolean
  readonly endsInDigit: boolean
}

const SPACE = 0x20
const CHUNKS_MAX = 2 ** 18
const STARTS_IN_DIGIT = /^\p{N}/u
const ENDS_IN_DIGIT = /\p{N}$/u
/** A word of plain letters with or without signs around it: no other one needs to be folded. */
const PLAIN_WORD = /^["([]*([A-Za-z]+)[!")\],.:;?]*$/

/** Few chunks are new: what was found in them is remembered, as folding and matching in Unicode costs most of the time. */
export function createWordReader (): WordReader {
  const numbers = new Map<string, number>()
  const words: string[] = []
  let found = new Uint32Array(2 ** 8)
  let count = 0
  /** by chunk twice the number of its only word, or twice its index in `others` and one more */
  const known = createChunkTable()
  const others: Chunk[] = []
  let written = Buffer.alloc(2 ** 12)

  function numberOf (word: string): number {
    let number = numbers.get(word)
    if (number === undefined) {
      numbers.set(word, number = words.length)
      words.push(word)
    }
    return number
  }

  function add (word: number): void {
    if (count === found.length) {
      const longer = new Uint32Array(count * 2)
      longer.set(found)
      found = longer
    }
    found[count++] = word
  }

  function readWhole (text: string): number {
    count = 0
    for (const word of tokensOf(text)) add(numberOf(word))
    return count
  }

  function readChunk (text: string): number {
    const plain = PLAIN_WORD.exec(text)?.[1]
    if (plain !== undefined) return numberOf(plain.toLowerCase()) * 2
    const folded = foldText(text)
    const chunk = { words: tokensOf(text).map(numberOf), startsInDigit: STARTS_IN_DIGIT.test(folded), endsInDigit: ENDS_IN_DIGIT.test(folded) }
    const [word, second] = chunk.words
    if (word !== undefined && second === undefined && !chunk.startsInDigit && !chunk.endsInDigit) return word * 2
    return others.push(chunk) * 2 - 1
  }

  function learnChunk (bytes: Uint8Array, from: number, to: number, hash: number): number {
    if (known.size() === CHUNKS_MAX) {
      known.clear()
      others.length = 0
    }
    const chunk = readChunk(textOf(bytes, from, to))
    known.add(bytes, from, to, hash, chunk)
    return chunk
  }

  function readBytes (bytes: Uint8Array, from: number, to: number): number {
    count = 0
    let endsInDigit = false
    for (let start = from; start < to;) {
      let hash = 0
      let end = start
      for (; end < to; end++) {
        const byte = bytes[end] as number
        if (byte === SPACE) break
        hash = Math.imul(hash, 31) + byte | 0
      }
      const asked = known.find(bytes, start, end, hash)
      const chunk = asked === NO_CHUNK ? learnChunk(bytes, start, end, hash) : asked
      start = end + 1
      if (chunk % 2 === 0) {
        add(chunk >>> 1)
        endsInDigit = false
        continue
      }
      const other = others[chunk >>> 1] as Chunk
      if (endsInDigit && other.startsInDigit) return readWhole(textOf(bytes, from, to))
      for (const word of other.words) add(word)
      endsInDigit = other.endsInDigit
    }
    return count
  }

  return {
    read: text => {
      if (written.length < text.length * 3) written = Buffer.alloc(text.length * 4)
      return readBytes(written, 0, written.write(text, 'utf8'))
    },
    readBytes,
    found: () => found,
    words,
    numberOf
  }
}

function textOf (bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8')
}
