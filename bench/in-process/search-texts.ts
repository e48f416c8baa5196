import { createRandom } from '../generate/random.ts'
import type { Archive } from '../lib/archive.ts'

const EACH = 60

/** What readers type: common words and rare ones, two words, names, misspelt ones, and words that aren't whole yet. */
export function listSearchTexts ({ word, names }: Archive): string[] {
  const random = createRandom(9)
  const rare = (): string => word(500 + random.below(30_000))
  const name = (): string => names[random.ranked(names.length)] as string
  return Array.from({ length: EACH }, (_, number) => [
    word(number),
    rare(),
    `${word(random.below(200))} ${rare()}`,
    `${word(random.below(50))} ${word(random.below(50))}`,
    name(),
    misspell(name().split(' ').at(-1) ?? '', random.below),
    misspell(rare(), random.below),
    rare().slice(0, 4)
  ]).flat()
}

/** One letter is left out, as hasty fingers do. */
function misspell (text: string, below: (count: number) => number): string {
  const at = 1 + below(Math.max(1, text.length - 2))
  return text.slice(0, at) + text.slice(at + 1)
}
