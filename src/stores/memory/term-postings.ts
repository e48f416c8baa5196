/** Which items have a term, in rising order of ordinals, and how much it counts in each (0–255). */
export interface TermPostings {
  readonly countOf: (term: number) => number
  readonly forEach: (term: number, visit: (ordinal: number, weight: number) => void) => void
}

export interface TermPostingsBuilder {
  /** Ordinals come in rising order. */
  readonly add: (term: number, ordinal: number, weight: number) => void
  readonly build: () => TermPostings
}

const WEIGHTS = 256

/** Collects postings in one list a term, and packs them one after the other: five bytes each. */
export function createTermPostings (): TermPostingsBuilder {
  let lists: (number[] | undefined)[] = []
  return {
    add: (term, ordinal, weight) => {
      const posting = ordinal * WEIGHTS + Math.min(WEIGHTS - 1, Math.max(1, Math.round(weight)))
      // an array that is filled without gaps stays a fast one
      while (lists.length <= term) lists.push(undefined)
      const list = lists[term]
      if (list === undefined) lists[term] = [posting]
      else list.push(posting)
    },
    build: () => {
      const packed = pack(lists)
      lists = []
      return packed
    }
  }
}

function pack (lists: readonly (readonly number[] | undefined)[]): TermPostings {
  const offsets = new Uint32Array(lists.length + 1)
  for (let term = 0; term < lists.length; term++) offsets[term + 1] = (offsets[term] as number) + (lists[term]?.length ?? 0)
  const ordinals = new Uint32Array(offsets.at(-1) as number)
  const weights = new Uint8Array(ordinals.length)
  for (let term = 0, next = 0; term < lists.length; term++) {
    for (const posting of lists[term] ?? []) {
      ordinals[next] = Math.floor(posting / WEIGHTS)
      weights[next++] = posting % WEIGHTS
    }
  }
  const startOf = (term: number): number => offsets[Math.min(term, lists.length)] as number
  return {
    countOf: term => startOf(term + 1) - startOf(term),
    forEach: (term, visit) => {
      const end = startOf(term + 1)
      for (let index = startOf(term); index < end; index++) visit(ordinals[index] as number, weights[index] as number)
    }
  }
}
