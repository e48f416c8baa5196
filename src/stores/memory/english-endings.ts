import { stemmer } from 'stemmer'

const LATIN_WORD = /^[a-z]{3,}$/
/** What two forms of one word may end in after all that they share: a stem alone takes "internal" for "international". */
const ENDINGS = new Set(['', 'd', 'e', 'ed', 'es', 'ied', 'ies', 'ily', 'ing', 'ings', 'ion', 'ions', 'ities', 'ity', 'ly', 'ness', 's', 'y'])

/** Finds the known terms that are other forms of an English word: "building" for "buildings", "neutral" for "neutrality". */
export function createForms (terms: Iterable<string>): (word: string) => string[] {
  const byStem = new Map<string, string[]>()
  for (const term of terms) {
    if (!LATIN_WORD.test(term)) continue
    const stem = stemmer(term)
    const known = byStem.get(stem)
    if (known === undefined) byStem.set(stem, [term])
    else known.push(term)
  }
  return word => LATIN_WORD.test(word) ? (byStem.get(stemmer(word)) ?? []).filter(term => areForms(word, term)) : []
}

function areForms (one: string, other: string): boolean {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  return ENDINGS.has(one.slice(shared)) && ENDINGS.has(other.slice(shared))
}
