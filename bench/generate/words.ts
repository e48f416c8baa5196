import type { Random } from './random.ts'
import { createRandom } from './random.ts'

const ONSETS = ['b', 'br', 'c', 'ch', 'd', 'dr', 'f', 'fl', 'g', 'gr', 'h', 'k', 'l', 'm', 'n', 'p', 'pl', 'pr', 'r', 's', 'sh', 'sk', 'st', 't', 'tr', 'v', 'w', 'z']
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'a', 'e', 'o', 'ai', 'ea', 'ou']
const CODAS = ['', '', '', 'l', 'm', 'n', 'r', 's', 't', 'nd', 'rk', 'st']
const ENDINGS = ['s', 'ed', 'ing', 'er', 'ly', 'ness']

/** As many words as writers of news use. The first ones are the commonest, and short. */
const WORDS = 40_000
const words = createWords(WORDS)

/** So many words of a made-up language, the commonest ones the most often. */
export function writeWords (random: Random, count: number): string {
  let text = words[random.ranked(WORDS)] as string
  for (let written = 1; written < count; written++) text += ` ${words[random.ranked(WORDS)]}`
  return text
}

/** A sentence of about so many words, with or without a name in it. */
export function writeSentence (random: Random, count: number, name: string | null = null): string {
  const length = Math.max(3, Math.round(count * (0.6 + 0.8 * random.next())))
  const start = capitalize(writeWords(random, length - 2))
  return `${name === null ? start : `${start} ${name}`} ${writeWords(random, 2)}.`
}

/** A word that is in no list, of so many syllables: for names. */
export function coinWord (random: Random, syllables: number): string {
  let word = ''
  for (let syllable = 0; syllable < syllables; syllable++) word += random.pick(ONSETS) + random.pick(VOWELS)
  return word + random.pick(CODAS)
}

export function capitalize (text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A word at a place in the list of words: the lower the commoner. */
export function wordAt (rank: number): string {
  return words[rank] as string
}

function createWords (count: number): readonly string[] {
  const random = createRandom(2)
  const found = new Set<string>()
  const stems: string[] = []
  while (found.size < count) {
    const isInflected = stems.length > 200 && random.chance(0.5)
    const word = isInflected ? random.pick(stems) + random.pick(ENDINGS) : coinWord(random, found.size < 60 ? 1 : found.size < 4000 ? 2 : 2 + random.below(3))
    if (found.has(word)) continue
    found.add(word)
    if (!isInflected) stems.push(word)
  }
  return [...found]
}
