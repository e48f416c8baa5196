/** Lists of numbers with a weight of one byte each, one after the other: list `n` is from `offsets[n]` up to `offsets[n + 1]`. */
export interface WeightedLists {
  readonly offsets: Uint32Array
  readonly values: Uint32Array
  readonly weights: Uint8Array
}

export interface WeightedListsBuilder {
  /** Adds a value to the end of a list. */
  readonly add: (list: number, value: number, weight: number) => void
  /** @param numberOf the number that a list has in the end, by the one that it was added under */
  readonly build: (count: number, numberOf: (list: number) => number) => WeightedLists
}

const BLOCK = 1 << 18

/** Collects what is added in blocks, so that nothing is copied as it grows, and sorts it into lists by counting. */
export function collectWeightedLists (): WeightedListsBuilder {
  let blocks: { readonly lists: Uint32Array, readonly values: Uint32Array, readonly weights: Uint8Array }[] = []
  let used = BLOCK
  return {
    add: (list, value, weight) => {
      if (used === BLOCK) {
        blocks.push({ lists: new Uint32Array(BLOCK), values: new Uint32Array(BLOCK), weights: new Uint8Array(BLOCK) })
        used = 0
      }
      const block = blocks[blocks.length - 1] as (typeof blocks)[number]
      block.lists[used] = list
      block.values[used] = value
      block.weights[used++] = weight
    },
    build: (count, numberOf) => {
      const sizeOf = (index: number): number => index === blocks.length - 1 ? used : BLOCK
      const offsets = new Uint32Array(count + 1)
      for (const [index, { lists }] of blocks.entries()) {
        for (let at = 0; at < sizeOf(index); at++) {
          const number = lists[at] = numberOf(lists[at] as number)
          offsets[number + 1] = (offsets[number + 1] as number) + 1
        }
      }
      for (let number = 0; number < count; number++) offsets[number + 1] = (offsets[number + 1] as number) + (offsets[number] as number)
      const next = offsets.slice(0, count)
      const values = new Uint32Array(offsets[count] as number)
      const weights = new Uint8Array(values.length)
      for (const [index, block] of blocks.entries()) {
        for (let at = 0; at < sizeOf(index); at++) {
          const list = block.lists[at] as number
          const to = next[list] as number
          next[list] = to + 1
          values[to] = block.values[at] as number
          weights[to] = block.weights[at] as number
        }
      }
      blocks = []
      used = BLOCK
      return { offsets, values, weights }
    }
  }
}

export function lengthOfList ({ offsets }: Pick<WeightedLists, 'offsets'>, list: number): number {
  return (offsets[list + 1] as number) - (offsets[list] as number)
}
