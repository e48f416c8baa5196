import type { PackedStrings } from './packed-strings.ts'
import { countStrings } from './packed-strings.ts'

/**
 * Visits the strings that a word becomes by so many wrong letters at most (missing, added or other ones), rising.
 * Strings that begin alike are compared once for their common beginning, and passed over together where that has too many wrong letters.
 */
export function forEachNear (strings: PackedStrings, word: string, wrongMax: number, visit: (index: number, wrong: number) => void): void {
  const { units, offsets, shared } = strings
  const letters = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at))
  const columns = word.length + 1
  // row r, column c: how many letters are wrong between the first r of a string and the first c of the word, as far as that can
  // be within the bound; whatever is further from the diagonal than the bound stays above it
  const rows = new Uint8Array((word.length + wrongMax + 2) * columns).fill(wrongMax + 1)
  for (let at = 0; at <= Math.min(wrongMax, word.length); at++) rows[at] = at
  for (let at = 0; at <= wrongMax; at++) rows[at * columns] = at

  /** how many letters of the latest string the rows hold for */
  let known = 0
  /** as many letters of it had too many wrong ones */
  let hopeless = Infinity
  const count = countStrings(strings)
  for (let index = 0; index < count; index++) {
    const same = shared[index] as number
    if (same >= hopeless) continue
    hopeless = Infinity
    const start = offsets[index] as number
    const length = (offsets[index + 1] as number) - start
    let depth = Math.min(known, same)
    while (depth < length) {
      const unit = units[start + depth] as number
      depth++
      const first = Math.max(1, depth - wrongMax)
      const last = Math.min(word.length, depth + wrongMax)
      const row = depth * columns
      const above = row - columns
      let least = depth <= wrongMax ? depth : wrongMax + 1
      for (let column = first; column <= last; column++) {
        const other = (rows[above + column - 1] as number) + (unit === letters[column - 1] ? 0 : 1)
        const added = (rows[above + column] as number) + 1
        const missing = (rows[row + column - 1] as number) + 1
        const wrong = other < added ? (other < missing ? other : missing) : (added < missing ? added : missing)
        rows[row + column] = wrong
        if (wrong < least) least = wrong
      }
      if (least > wrongMax) {
        hopeless = depth
        break
      }
    }
    known = depth
    if (hopeless !== Infinity) continue
    const wrong = rows[length * columns + word.length] as number
    if (wrong <= wrongMax) visit(index, wrong)
  }
}
