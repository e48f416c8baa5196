import type { ItemOf } from '../items.ts'
import { pluralCategoryOf, pluralForm, pluralRulesOf, writeNumber } from './formats.ts'
import type { Agreeing, Gender, KnownPopulation, Language, Noun, PluralCategory } from './language.ts'
import { KNOWN_POPULATIONS } from './language.ts'
import type { RichText } from './rich-text.ts'
import { dataText, rich } from './rich-text.ts'
import { tableOf } from './tables.ts'

export type Counted = Pick<ItemOf<'figure'>, 'quantity' | 'unit' | 'population'>

/** The number with its hedge and what is counted, e.g. "at least 100 people". */
export function writeQuantity (counted: Counted, language: Language): RichText {
  const table = tableOf(language)
  const { value, low, high, qualifier, asReported } = counted.quantity
  const noun = writeNoun(counted, language)
  const write = (number: number | null): string => writeNumber(number ?? 0, language)
  if (qualifier === 'between') return table.between(write(low), write(high), noun)
  if (qualifier === 'order_of_magnitude') return table.orderOfMagnitude(write(low), write(high), noun, dataText(asReported))
  const spread = low === null || low === high ? '' : ` (${write(low)}–${write(high)})`
  return rich`${table.hedges[qualifier]}${write(value)}${spread} ${noun}`
}

/** Who or what is counted, in the plural and without a number, e.g. "civilians"; null where nobody said. */
export function writePopulation (counted: Counted, language: Language): RichText | null {
  if (counted.population === null) return null
  const { forms } = nounOf(counted, language)
  // where numbers of a few take a form of their own, it is that of the plural
  return knownPopulation(counted) === null ? dataText(counted.population) : [forms.few ?? forms.other]
}

/** A word of the sentence in agreement with what is counted. */
export function agree (word: Agreeing, counted: Counted, language: Language): string {
  if (typeof word === 'string') return word
  const gender: Gender = nounOf(counted, language).gender
  return word[gender][categoryOf(counted, language) === 'one' ? 0 : 1]
}

function writeNoun (counted: Counted, language: Language): RichText {
  const { population, unit } = counted
  const category = categoryOf(counted, language)
  const noun = pluralForm(nounOf(counted, language).forms, category)
  return population === null || knownPopulation(counted) !== null ? [noun] : tableOf(language).ofPopulation(population, unit, noun, category === 'one')
}

function nounOf (counted: Counted, language: Language): Noun {
  const { units, populations } = tableOf(language)
  const known = knownPopulation(counted)
  return known === null ? units[counted.unit] : populations[known]
}

function knownPopulation ({ population, unit }: Counted): KnownPopulation | null {
  return unit === 'person' && (KNOWN_POPULATIONS as readonly (string | null)[]).includes(population) ? population as KnownPopulation : null
}

function categoryOf ({ quantity }: Counted, language: Language): PluralCategory {
  return quantity.value === null ? tableOf(language).categoryAfterRange(quantity.high ?? 0, pluralRulesOf(language)) : pluralCategoryOf(quantity.value, language)
}
