import { positionAt, slabNumber } from '../../../core/packing/arena.ts'
import { locateText } from '../../../core/packing/text-bytes.ts'
import { ENCODING_BITS, ENCODINGS, HEAD_BYTES, MORE } from './item-writer.ts'

/** Gives the members of an item in the order in which they were written. */
export interface ItemReader {
  readonly word: <Word extends string | null>() => Word
  readonly words: () => string[]
  readonly text: <Text extends string | null>() => Text
  readonly texts: () => string[]
  readonly count: <Count extends number | null>() => Count
  readonly flag: () => boolean
  readonly number: () => number
  readonly json: <Value>() => Value
  readonly list: <Value>(take: () => Value) => Value[]
  /** Goes to the members of the item at an address, behind its id, and answers the first byte of their head. */
  readonly goTo: (address: number) => number
}

/** Gives the text of a symbol. */
export type SymbolReader = (symbol: number) => string

/** @param symbolsIn gives, for each slab, the texts of the symbols that stand in it */
export function createItemReader (slabs: readonly Buffer[], symbolsIn: readonly SymbolReader[]): ItemReader {
  let symbolAt: SymbolReader = () => ''
  let slab: Buffer = Buffer.alloc(0)
  let position = 0
  let text = ''
  let textUsed = 0
  /** where each text that was read starts and ends */
  const texts: number[] = []

  function readNumber (): number {
    let byte = slab[position++] as number
    if (byte < MORE) return byte
    let sum = byte - MORE
    for (let scale = MORE; ; scale *= MORE) {
      byte = slab[position++] as number
      if (byte < MORE) return sum + byte * scale
      sum += (byte - MORE) * scale
    }
  }

  function word (): string | null {
    const symbol = readNumber()
    return symbol === 0 ? null : symbolAt(symbol - 1)
  }

  function readText (): string | null {
    const length = readNumber()
    if (length === 0) return null
    if (length % 2 === 0) return text.slice(texts[length - 2], texts[length - 1])
    const start = textUsed
    textUsed += (length - 1) / 2
    texts.push(start, textUsed)
    return text.slice(start, textUsed)
  }

  function list<Value> (take: () => Value): Value[] {
    const values: Value[] = []
    for (let rest = readNumber(); rest > 0; rest--) values.push(take())
    return values
  }

  return {
    word: word as ItemReader['word'],
    words: () => list(word) as string[],
    text: readText as ItemReader['text'],
    texts: () => list(readText) as string[],
    count: <Count extends number | null>() => {
      const count = readNumber()
      return (count === 0 ? null : count - 1) as Count
    },
    flag: () => readNumber() === 1,
    number: () => Number(readText()),
    json: () => JSON.parse(readText() as string),
    list,
    goTo: address => {
      slab = slabs[slabNumber(address)] as Buffer
      symbolAt = symbolsIn[slabNumber(address)] as SymbolReader
      const { first, length, width } = locateText(slab, positionAt(address))
      const start = first + length * width
      const head = slab[start] as number
      const bytes = slab.readUInt32LE(start + 1)
      position = start + HEAD_BYTES + bytes
      texts.length = textUsed = 0
      text = bytes === 0 ? '' : slab.toString(ENCODINGS[head >>> ENCODING_BITS], start + HEAD_BYTES, position)
      return head
    }
  }
}
