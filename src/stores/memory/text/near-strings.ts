import { BYTES, kernel, memoryOf } from '../sets/kernel.ts'
import type { PackedStrings } from './packed-strings.ts'

/** Which letters strings have. Those of one length are together, rising. */
export interface LetterTable {
  /** which string each one is */
  readonly indexes: Uint32Array
  /** see `lettersIn` */
  readonly letters: Uint32Array
  /** where the strings of each length begin, and where the longest ones end */
  readonly starts: Uint32Array
}

export function tabulateLetters (strings: readonly string[]): LetterTable {
  const longest = strings.reduce((most, { length }) => Math.max(most, length), 0)
  const starts = new Uint32Array(longest + 2)
  for (const { length } of strings) starts[length + 1] = (starts[length + 1] as number) + 1
  for (let length = 0; length <= longest; length++) starts[length + 1] = (starts[length + 1] as number) + (starts[length] as number)
  const next = starts.slice()
  const indexes = new Uint32Array(strings.length)
  const letters = new Uint32Array(strings.length)
  for (const [index, text] of strings.entries()) {
    const place = next[text.length] as number
    next[text.length] = place + 1
    indexes[place] = index
    letters[place] = lettersIn(text)
  }
  return { indexes, letters, starts }
}

/**
 * Visits the strings that a word becomes by so many wrong letters at most (missing, added or other ones). Most of them have other
 * letters, so that they need not be read.
 */
export function forEachNear (strings: PackedStrings, { indexes, letters, starts }: LetterTable, word: string, wrongMax: number, visit: (index: number, wrong: number) => void): void {
  const wanted = lettersIn(word)
  const wrongIn = createComparison(strings, word, wrongMax)
  const lengthMax = Math.min(starts.length - 2, word.length + wrongMax)
  for (let length = Math.max(0, word.length - wrongMax); length <= lengthMax; length++) {
    // each letter that a longer string has more is one wrong one, and none of these is missing
    const missingMax = wrongMax - Math.max(0, length - word.length)
    const othersMax = wrongMax - Math.max(0, word.length - length)
    const [start, end] = [starts[length] as number, starts[length + 1] as number]
    for (const place of listNear(letters.subarray(start, end), wanted, othersMax, missingMax)) {
      const index = indexes[start + place] as number
      const wrong = wrongIn(index)
      if (wrong <= wrongMax) visit(index, wrong)
    }
  }
}

/** Where those stand that have no more than so many letters beside those wanted, and lack no more than so many of these. */
function listNear (letters: Uint32Array, wanted: number, othersMax: number, missingMax: number): Uint32Array {
  const { length } = letters
  // whatever comes after the last one is written, and not kept
  const numbers = memoryOf((2 * length + 1) * BYTES)
  numbers.set(letters)
  return numbers.slice(length, kernel.listNear(0, length * BYTES, wanted, othersMax, missingMax, length * BYTES) / BYTES)
}

/** Which letters a text has, wherever and however often, one bit for each: several letters share one. */
function lettersIn (text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31)
  return letters
}

/** Counts the wrong letters of strings, as far as they can be within a bound: whatever is further from the diagonal stays above it. */
function createComparison ({ units, offsets }: PackedStrings, word: string, wrongMax: number): (index: number) => number {
  const letters = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at))
  // how many letters are wrong between the first ones of a string, and the first ones of the word: one row for each of the former
  let [row, above] = [new Uint8Array(word.length + 1), new Uint8Array(word.length + 1)]

  return index => {
    const start = offsets[index] as number
    const length = (offsets[index + 1] as number) - start
    row.fill(wrongMax + 1)
    for (let column = 0; column <= Math.min(wrongMax, word.length); column++) row[column] = column
    for (let depth = 1; depth <= length; depth++) {
      const unit = units[start + depth - 1] as number
      const upper = row
      row = above
      above = upper
      const from = Math.max(1, depth - wrongMax)
      const to = Math.min(word.length, depth + wrongMax)
      row[from - 1] = from > 1 || depth > wrongMax ? wrongMax + 1 : depth
      let least = row[from - 1] as number
      for (let column = from; column <= to; column++) {
        const other = (above[column - 1] as number) + (unit === letters[column - 1] ? 0 : 1)
        const added = (above[column] as number) + 1
        const missing = (row[column - 1] as number) + 1
        const wrong = other < added ? (other < missing ? other : missing) : (added < missing ? added : missing)
        row[column] = wrong
        if (wrong < least) least = wrong
      }
      if (to < word.length) row[to + 1] = wrongMax + 1
      if (least > wrongMax) return least
    }
    return row[word.length] as number
  }
}
