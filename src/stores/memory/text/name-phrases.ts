import { tokensOf } from './tokens.ts'

/** The terms of a text: its words, and the names of several words that stand in it, as `nameKeyOf` writes them. */
export type TermsOf = (text: string) => { readonly words: ReadonlySet<string>, readonly names: ReadonlySet<string> }

/** Longer names are not looked for in texts. */
export const NAME_LENGTH_MAX = 8

/** A name as it is compared with a whole query: case, accents and signs make no difference. */
export function nameKeyOf (name: string): string {
  return tokensOf(name).join(' ')
}

/** Reads texts with these names in mind: "the United States" has the term "united states" besides its words. */
export function createTermsOf (nameKeys: Iterable<string>): TermsOf {
  const known = new Set<string>()
  const longestFrom = new Map<string, number>()
  for (const key of nameKeys) {
    const words = key.split(' ')
    const [first = ''] = words
    if (words.length < 2 || words.length > NAME_LENGTH_MAX) continue
    known.add(key)
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length))
  }
  return text => {
    const tokens = tokensOf(text)
    const names = new Set<string>()
    for (const [start, token] of tokens.entries()) {
      const longest = Math.min(longestFrom.get(token) ?? 0, tokens.length - start)
      for (let length = 2, key = token; length <= longest; length++) {
        key += ` ${tokens[start + length - 1]}`
        if (known.has(key)) names.add(key)
      }
    }
    return { words: new Set(tokens), names }
  }
}
