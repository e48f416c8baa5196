import leven from 'leven'
import type { Item } from '../../../domain/items.ts'
import { namesOf } from './searched-texts.ts'
import { tokensOf } from './tokens.ts'

/** So many letters of two spellings may differ, as a share of the longer one: "Klychko" and "Klitschko" are one. */
const DIFFERENCE_MAX = 0.4
/** A word with more spellings than these is no single name. */
const SPELLINGS_MAX = 20
const LETTERS_ONLY = /^\p{L}{3,}$/u
const LATIN = /^\p{Script=Latin}/u

export interface Spellings {
  readonly add: (item: Item) => void
  /** Visits each other spelling of each word. */
  readonly forEach: (visit: (word: string, spelling: string) => void) => void
}

/** Collects the other spellings of single words in names of people: "Зеленський" and "Zelenskyy" for "Zelensky". */
export function createSpellings (): Spellings {
  const spellings = new Map<string, Set<string>>()
  const relate = (word: string, other: string): void => {
    if (word === other || !areSpellings(word, other)) return
    const known = spellings.get(word)
    if (known === undefined) spellings.set(word, new Set([other]))
    else known.add(other)
  }
  return {
    add: item => {
      if (item.type !== 'person' || item.anonymous) return
      const names = namesOf(item).map(({ text }) => tokensOf(text)).filter(({ length }) => length > 1)
      for (const one of names) {
        for (const other of names) {
          if (one.length === other.length) for (const [place, word] of one.entries()) relate(word, other[place] as string)
        }
      }
    },
    forEach: visit => {
      for (const [word, others] of spellings) if (others.size <= SPELLINGS_MAX) for (const other of others) visit(word, other)
    }
  }
}

/** Words in the same place of two names of one person: alike, or in two scripts. */
function areSpellings (one: string, other: string): boolean {
  if (!LETTERS_ONLY.test(one) || !LETTERS_ONLY.test(other)) return false
  return LATIN.test(one) !== LATIN.test(other) || leven(one, other) <= DIFFERENCE_MAX * Math.max(one.length, other.length)
}
