import type { Random } from './random.ts'
import { capitalize, coinWord } from './words.ts'

const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'ï', o: 'ö', u: 'ü', c: 'ç', s: 'š', z: 'ž', l: 'ł', g: 'ğ' }
const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а', b: 'б', c: 'ц', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'і', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', w: 'в', z: 'з'
}

const GIVEN_NAMES = 600
const FAMILY_NAMES = 6000

/** A name as it stands in an article, its other spellings, and how it goes into an id. */
export interface Name {
  readonly name: string
  readonly aliases: string[]
  readonly slug: string
}

/** Names of people: a few given names and many family names, the commonest ones the most often. */
export function createPersonNames (random: Random): () => Name {
  const given = Array.from({ length: GIVEN_NAMES }, () => coinWord(random, 2))
  const family = Array.from({ length: FAMILY_NAMES }, () => coinWord(random, 2 + random.below(2)))
  return () => {
    const [first, last] = [given[random.ranked(GIVEN_NAMES)] as string, family[random.ranked(FAMILY_NAMES)] as string]
    return nameOf(random, [first, last])
  }
}

/** A made-up name of a place. */
export function coinPlaceName (random: Random): Name {
  return nameOf(random, [coinWord(random, 2 + random.below(2))])
}

function nameOf (random: Random, words: readonly string[]): Name {
  const plain = words.map(capitalize).join(' ')
  const hasAccents = random.chance(0.1)
  const name = hasAccents ? words.map(word => capitalize(accent(word))).join(' ') : plain
  const aliases: string[] = []
  if (hasAccents) aliases.push(plain)
  if (random.chance(0.3)) aliases.push(words.map(word => capitalize(respell(word))).join(' '))
  if (random.chance(0.25)) aliases.push(words.map(word => capitalize(toCyrillic(word))).join(' '))
  return { name, aliases: [...new Set(aliases)].filter(alias => alias !== name), slug: words.join('-') }
}

function accent (word: string): string {
  const at = [...word].findIndex((letter, index) => index > 0 && letter in ACCENTED)
  return at < 0 ? word : `${word.slice(0, at)}${ACCENTED[word.charAt(at)]}${word.slice(at + 1)}`
}

function respell (word: string): string {
  return word.replace('ai', 'ay').replace('ou', 'u').replace('k', 'c').replace('sh', 'sch').replace('v', 'w')
}

function toCyrillic (word: string): string {
  return word.replaceAll('sh', 'ш').replaceAll('ch', 'ч').replace(/[a-z]/g, letter => CYRILLIC[letter] ?? letter)
}
