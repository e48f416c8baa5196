import { tokensOf } from './tokens.ts'

/** Which of some terms stand among the words of a text, each once: words before names of several words. */
type TermsIn = (tokens: readonly string[]) => readonly string[]

/** Longer names are not looked for in texts. */
export const NAME_LENGTH_MAX = 8

/** A name as it is compared with a whole query: case, accents and signs make no difference. */
export function nameKeyOf (name: string): string {
  return tokensOf(name).join(' ')
}

/** Looks for words and names in texts, as they are written by `tokensOf` and `nameKeyOf`: "the United States" has the term "united states" besides its words. */
export function createTermsIn (terms: Iterable<string>): TermsIn {
  const wanted = new Set(terms)
  const longestFrom = new Map<string, number>()
  for (const term of wanted) {
    const words = term.split(' ')
    const [first = ''] = words
    if (words.length > 1 && words.length <= NAME_LENGTH_MAX) longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length))
  }
  const longestOf = (token: string): number => longestFrom.size === 0 ? 0 : longestFrom.get(token) ?? 0
  return tokens => {
    const words: string[] = []
    const names: string[] = []
    const add = (term: string, found: string[]): void => { if (wanted.has(term) && !found.includes(term)) found.push(term) }
    for (let start = 0; start < tokens.length; start++) {
      const token = tokens[start] as string
      add(token, words)
      const longest = Math.min(longestOf(token), tokens.length - start)
      for (let length = 2, key = token; length <= longest; length++) {
        key += ` ${tokens[start + length - 1]}`
        add(key, names)
      }
    }
    return [...words, ...names]
  }
}
