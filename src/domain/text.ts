import leven from 'leven'

const LETTERS_WITHOUT_MARKS: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ʼ: "'", '’': "'" }

/** ASCII: most text and all ids. It has no accents to look for. */
const PLAIN = /^[\x20-\x7e]*$/

/** Text without case and accents, for comparing and ordering: "Erdoğan" and "erdogan" are one. */
export function foldText (text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/[łøđßæœıʼ’]/g, letter => LETTERS_WITHOUT_MARKS[letter] ?? letter)
}

/** Longer words than this nobody mistypes: to compare two of them takes as long as the one times the other. */
const MISTYPED_MAX = 200

/** The candidate that a misspelt word most likely meant, or null when none is near. */
export function nearestTo (word: string, candidates: Iterable<string>): string | null {
  if (word.length > MISTYPED_MAX) return null
  const folded = foldText(word)
  let best: string | null = null
  let bestDistance = typosIn(folded.length) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - folded.length) >= bestDistance) continue
    // bounded, leven stops early, and answers the bound for whatever is at it or beyond
    const distance = leven(folded, foldText(candidate), { maxDistance: bestDistance })
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** How many wrong letters a word of this length may have and still be recognised. */
function typosIn (length: number): number {
  if (length < 3) return 0
  return Math.max(length < 5 ? 1 : 2, Math.floor(length / 3))
}

const SHOWN_MAX = 100

/** A value as a refusal repeats it: short, whatever it is. */
export function shown (value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, SHOWN_MAX))
  if (Array.isArray(value)) return 'a list'
  if (value instanceof Date) return 'a Date'
  return typeof value === 'object' && value !== null ? 'an object' : String(value).slice(0, SHOWN_MAX)
}

/** "; did you mean measure?" or nothing, to end a message with. */
export function didYouMean (word: string, candidates: Iterable<string>): string {
  const nearest = nearestTo(word, candidates)
  return nearest === null ? '' : `; did you mean ${nearest}?`
}
