import type { Evidence } from '../../src/domain/evidence.ts'
import type { ItemOf } from '../../src/domain/items.ts'
import type { Random } from './random.ts'

const FOUR_DIGITS = Array.from({ length: 65_536 }, (_, number) => number.toString(16).padStart(4, '0'))

/** What looks like a SHA-256 digest. There is no document that it is the digest of. */
export function writeDigest (random: Random): string {
  let digest = ''
  for (let part = 0; part < 16; part++) digest += FOUR_DIGITS[random.below(65_536)]
  return digest
}

/** One to three places in a source, the first one with the words of a quote. */
export function createEvidence (random: Random, source: ItemOf<'source'>, quote: string | null): Evidence[] {
  const count = random.draw([[1, 0.75], [2, 0.2], [3, 0.05]])
  return Array.from({ length: count }, (_, number) => {
    const words = number === 0 ? quote : null
    const place = random.below(source.length - 200)
    const length = Math.max(20 + random.below(180), words?.length ?? 0)
    const start = Math.min(place, source.length - length)
    return { source: source.id, anchor: { start, end: start + length, digest: writeDigest(random) }, quote: words }
  })
}
