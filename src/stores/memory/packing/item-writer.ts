import type { Arena } from '../../../core/packing/arena.ts'
import type { Field } from './fields.ts'
import { fieldNumber } from './fields.ts'
import type { Symbols } from '../../../core/packing/symbols.ts'
import { textBytesMax, writeText } from '../../../core/packing/text-bytes.ts'

/**
 * Takes the members of an item one by one. One that is not of the kind that it is taken for makes the item unfit:
 * it can't be read back as it was.
 */
export interface ItemWriter {
  /** a short text that comes up again, such as an id or a date; kept under a field, too, where one is given */
  readonly word: (value: string | null, field?: number) => void
  readonly words: (values: readonly string[], field?: number) => void
  readonly text: (value: string | null) => void
  readonly texts: (values: readonly string[]) => void
  /** a whole number that is not negative */
  readonly count: (value: number | null) => void
  readonly flag: (value: boolean) => void
  readonly number: (value: number) => void
  /** Whether it is an object with so many members, which are taken next. */
  readonly has: (value: object, members: number) => boolean
  /** Whether it is a list, whose values are taken next. */
  readonly starts: (values: readonly unknown[]) => boolean
}

export interface ItemBuffer extends ItemWriter {
  readonly begin: () => void
  readonly fits: () => boolean
  readonly json: (value: object) => void
  /** Keeps what was taken since the beginning in the arena, behind the id, and answers the address of both. */
  readonly keep: (type: number, id: string) => number
  /** Keeps a field and a value of the item without writing them. */
  readonly note: (field: number, value: string) => void
  /** what was kept under fields since the beginning: the number of a field, then a symbol, for each */
  readonly found: readonly number[]
}

/** How the texts of an item are encoded: its number stands in the first byte, above the type. */
export const ENCODINGS = ['latin1', 'utf8', 'utf16le'] as const
export const ENCODING_BITS = 5
/** The first byte, and the length of the texts in four bytes. */
export const HEAD_BYTES = 5
/** Parts of a number have seven bits; all but the last one have this one more. */
export const MORE = 0x80

const BEYOND_LATIN_1 = /[^\0-\xff]/
/** Half a character outside the first plane, which UTF-8 has no bytes for. */
const HALF_CHARACTER = /\p{Surrogate}/u
/** Of so many texts of an item it is known whether another one is the same. */
const TEXTS_MAX = 200

export const NO_FIELD = -1

/** Most texts have no character beyond Latin-1, which takes the least time to write and to read. */
function encodingOf (text: string): number {
  return !BEYOND_LATIN_1.test(text) ? 0 : HALF_CHARACTER.test(text) ? 2 : 1
}

/** The number of a field, for a writer. */
export const under = (field: Field): number => fieldNumber(field)

/**
 * An item is its id, a head, its texts one after the other, and then its members as numbers: of a symbol, or of a text's length. All of it lies in one
 * piece: whoever looks an item up by its id waits for memory once for both.
 */
export function createItemBuffer (arena: Arena, symbols: Symbols): ItemBuffer {
  const found: number[] = []
  const texts: string[] = []
  let numbers = new Uint8Array(2 ** 10)
  let position = 0
  let text = ''
  let fits = true

  function count (number: number): void {
    if (position + 8 > numbers.length) {
      const larger = new Uint8Array(numbers.length * 2)
      larger.set(numbers)
      numbers = larger
    }
    let rest = number
    for (; rest >= 2 ** 31; rest = Math.floor(rest / MORE)) numbers[position++] = rest % MORE + MORE
    for (; rest >= MORE; rest >>>= 7) numbers[position++] = (rest & (MORE - 1)) | MORE
    numbers[position++] = rest
  }

  function putWord (value: string, field: number): void {
    const symbol = symbols.add(value)
    count(symbol + 1)
    if (field !== NO_FIELD) noteSymbol(field, symbol)
  }

  function noteSymbol (field: number, symbol: number): void {
    for (let index = 0; index < found.length; index += 2) if (found[index] === field && found[index + 1] === symbol) return
    found.push(field, symbol)
  }

  /** A quote often is the text of its statement: what came before is not written again. */
  function putText (value: string): void {
    const known = texts.indexOf(value)
    if (known >= 0) return count(known * 2 + 2)
    count(value.length * 2 + 1)
    text += value
    if (texts.length < TEXTS_MAX) texts.push(value)
  }

  return {
    word: (value, field = NO_FIELD) => {
      if (typeof value === 'string') putWord(value, field)
      else if (value === null) count(0)
      else fits = false
    },
    words: (values, field = NO_FIELD) => {
      if (!Array.isArray(values)) { fits = false; return }
      count(values.length)
      for (let index = 0; index < values.length; index++) {
        const value = values[index] as string
        if (typeof value === 'string') putWord(value, field)
        else fits = false
      }
    },
    text: value => {
      if (typeof value === 'string') putText(value)
      else if (value === null) count(0)
      else fits = false
    },
    texts: values => {
      if (!Array.isArray(values)) { fits = false; return }
      count(values.length)
      for (let index = 0; index < values.length; index++) {
        const value = values[index] as string
        if (typeof value === 'string') putText(value)
        else fits = false
      }
    },
    count: value => {
      if (value === null) count(0)
      else if (Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)) count(value + 1)
      else fits = false
    },
    flag: value => {
      count(value ? 1 : 0)
      if (typeof value !== 'boolean') fits = false
    },
    number: value => {
      if (typeof value === 'number') putText(String(value))
      else fits = false
    },
    has: (value, members) => {
      const has = typeof value === 'object' && value !== null && Object.keys(value).length === members
      if (!has) fits = false
      return has
    },
    starts: values => {
      const isList = Array.isArray(values)
      if (isList) count(values.length)
      else fits = false
      return isList
    },
    begin: () => {
      found.length = texts.length = position = 0
      text = ''
      fits = true
    },
    fits: () => fits,
    json: value => { putText(JSON.stringify(value)) },
    keep: (type, id) => {
      arena.reserve(textBytesMax(id.length) + HEAD_BYTES + text.length * 3 + position)
      const address = writeText(arena, id)
      const { slab, used } = arena
      const encoding = encodingOf(text)
      const bytes = text === '' ? 0 : slab.write(text, used + HEAD_BYTES, ENCODINGS[encoding])
      slab[used] = type | encoding << ENCODING_BITS
      slab.writeUInt32LE(bytes, used + 1)
      let target = used + HEAD_BYTES + bytes
      for (let index = 0; index < position; index++) slab[target++] = numbers[index] as number
      arena.keep(target - used)
      return address
    },
    note: (field, value) => { noteSymbol(field, symbols.add(value)) },
    found
  }
}
