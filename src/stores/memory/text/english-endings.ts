import { stemmer } from 'stemmer'

const LATIN_WORD = /^[a-z]{3,}$/
/** What two forms of one word may end in after all that they share: a stem alone takes "internal" for "international". */
const ENDINGS = ['', 'd', 'e', 'ed', 'es', 'ied', 'ies', 'ily', 'ing', 'ings', 'ion', 'ions', 'ities', 'ity', 'ly', 'ness', 's', 'y']

/** The known terms that are other forms of an English word: "building" for "buildings", "neutral" for "neutrality". */
export function formsOf (word: string, isKnown: (term: string) => boolean): string[] {
  if (!LATIN_WORD.test(word)) return []
  const stem = stemmer(word)
  const beginnings = ENDINGS.filter(ending => word.endsWith(ending)).map(ending => word.slice(0, word.length - ending.length))
  const forms = beginnings.flatMap(beginning => ENDINGS.map(ending => beginning + ending))
  return [...new Set(forms)].filter(form => LATIN_WORD.test(form) && isKnown(form) && stemmer(form) === stem && areForms(word, form))
}

function areForms (one: string, other: string): boolean {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  return ENDINGS.includes(one.slice(shared)) && ENDINGS.includes(other.slice(shared))
}
