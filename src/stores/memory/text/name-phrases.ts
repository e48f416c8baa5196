import { tokensOf } from './tokens.ts'

/** Which of some terms stand in a text, each once: words before names of several words. */
export type TermsOf = (text: string) => readonly string[]

/** Longer names are not looked for in texts. */
export const NAME_LENGTH_MAX = 8

/** A name as it is compared with a whole query: case, accents and signs make no difference. */
export function nameKeyOf (name: string): string {
  return tokensOf(name).join(' ')
}

/** Looks for words and names in texts, as they are written by `tokensOf` and `nameKeyOf`: "the United States" has the term "united states" besides its words. */
export function createTermsOf (terms: Iterable<string>): TermsOf {
  const wanted = new Set(terms)
  const longestFrom = new Map<string, number>()
  for (const term of wanted) {
    const words = term.split(' ')
    const [first = ''] = words
    if (words.length > 1 && words.length <= NAME_LENGTH_MAX) longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length))
  }
  return text => {
    const tokens = tokensOf(text)
    const words = new Set<string>()
    const names = new Set<string>()
    for (const [start, token] of tokens.entries()) {
      if (wanted.has(token)) words.add(token)
      const longest = Math.min(longestFrom.get(token) ?? 0, tokens.length - start)
      for (let length = 2, key = token; length <= longest; length++) {
        key += ` ${tokens[start + length - 1]}`
        if (wanted.has(key)) names.add(key)
      }
    }
    return [...words, ...names]
  }
}
