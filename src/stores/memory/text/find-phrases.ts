/** Finds phrases of several words in texts, both as numbers of words. */
export interface Phrases {
  readonly add: (words: readonly number[], phrase: number) => void
  /** Visits the phrases that stand in the first `count` of some words, as often as they do. */
  readonly forEachIn: (words: Uint32Array, count: number, visit: (phrase: number) => void) => void
}

/** More than there are words: a key is a node of the tree and the word that leads on from it. */
const WORDS_MAX = 2 ** 26

export function createPhrases (): Phrases {
  const next = new Map<number, number>()
  /** the node that a phrase's first word leads to, by word: most words begin none */
  const firsts: (number | undefined)[] = []
  const phraseAt: (number | undefined)[] = [undefined]

  function nodeAfter (node: number, word: number): number {
    const key = node * WORDS_MAX + word
    let following = next.get(key)
    if (following === undefined) {
      next.set(key, following = phraseAt.length)
      phraseAt.push(undefined)
    }
    return following
  }

  return {
    add: (words, phrase) => {
      phraseAt[words.reduce(nodeAfter, 0)] = phrase
      const [first = 0] = words
      // an array that is filled without gaps stays a fast one
      while (firsts.length <= first) firsts.push(undefined)
      firsts[first] = nodeAfter(0, first)
    },
    forEachIn: (words, count, visit) => {
      for (let start = 0; start < count; start++) {
        let node = firsts[words[start] as number]
        for (let at = start + 1; node !== undefined && at < count; at++) {
          node = next.get(node * WORDS_MAX + (words[at] as number))
          const phrase = node === undefined ? undefined : phraseAt[node]
          if (phrase !== undefined) visit(phrase)
        }
      }
    }
  }
}
