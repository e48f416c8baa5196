/** Seeded random numbers: the same ones for the same seed, on every machine. */
export interface Random {
  /** from 0 to 1, without 1 */
  readonly next: () => number
  /** a whole number from 0 to `count` - 1, all equally often */
  readonly below: (count: number) => number
  /** a whole number from 0 to `count` - 1, the lower the more often, as words in a language (Zipf–Mandelbrot) */
  readonly ranked: (count: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** one of the values of a table of [value, share] */
  readonly draw: <T>(table: Shares<T>) => T
}

export type Shares<T> = readonly (readonly [value: T, share: number])[]

/** With it, the first of 40,000 ranks has 3.5% of all draws: as the commonest word of a language. */
const SHIFT = 2.5

/** Numbers for a seed and a part of the work, so that each part can be made without those before it. */
export function createRandom (seed: number, part = 0): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(part + 1, 0x85ebca6b)
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (count: number): number => Math.floor(next() * count)
  return {
    next,
    below,
    ranked: count => Math.min(count - 1, Math.floor(rankAt(next(), count))),
    chance: share => next() < share,
    pick: list => list[below(list.length)] as (typeof list)[number],
    draw: table => {
      let rest = next()
      for (const [value, share] of table) if ((rest -= share) < 0) return value
      return (table[0] as (typeof table)[number])[0]
    }
  }
}

/** How many of `whole` things the first ranks have, up to this one: in all, exactly `whole`. */
export function shareUpTo (rank: number, ranks: number, whole: number): number {
  return Math.round(whole * Math.log((rank + SHIFT) / SHIFT) / Math.log((ranks + SHIFT) / SHIFT))
}

function rankAt (share: number, ranks: number): number {
  return SHIFT * Math.exp(share * Math.log((ranks + SHIFT) / SHIFT)) - SHIFT
}
