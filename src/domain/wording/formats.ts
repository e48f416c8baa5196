import { remember } from '../remember.ts'
import type { Language, PluralCategory, PluralForms } from './language.ts'
import { LANGUAGES } from './language.ts'
import type { RichText } from './rich-text.ts'
import { joinRich, plainText } from './rich-text.ts'

/** Most numbers of people are small or round ones, and Intl takes ten times as long for one as the rest of a word does. */
const NUMBERS_MAX = 2_000
/** Intl's formats are slow to make and cheap to keep. */
const NUMBERS = perLanguage(language => {
  const format = new Intl.NumberFormat(language)
  return remember(NUMBERS_MAX, (number: number) => format.format(number))
})
const LISTS = perLanguage(language => new Intl.ListFormat(language))
/** the words between so many items */
const BETWEEN = perLanguage((): (readonly string[] | undefined)[] => [])
const BETWEEN_MAX = 50
const PLURALS = perLanguage(language => new Intl.PluralRules(language))
const CATEGORIES = perLanguage(language => remember(NUMBERS_MAX, (number: number) => PLURALS[language].select(number)))

/** Something for each language. */
export function perLanguage<T> (create: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(LANGUAGES.map(language => [language, create(language)])) as Record<Language, T>
}

export function writeNumber (number: number, language: Language): string {
  // all of these languages write small numbers alike
  if (Number.isInteger(number) && number >= 0 && number < 1000) return String(number)
  return NUMBERS[language](number)
}

export function pluralRulesOf (language: Language): Intl.PluralRules {
  return PLURALS[language]
}

/** The category of a number in the plural rules of a language. */
export function pluralCategoryOf (number: number, language: Language): PluralCategory {
  return CATEGORIES[language](number)
}

export function pluralForm (forms: PluralForms, category: PluralCategory): string {
  return forms[category] ?? forms.other
}

/** "A, B and C", whatever A, B and C are made of. */
export function writeList (items: readonly RichText[], language: Language): RichText {
  const [only] = items
  if (only !== undefined && items.length === 1) return only
  const between = wordsBetween(items, language)
  const texts: (string | RichText)[] = []
  for (let index = 0; index < items.length; index++) texts.push(items[index] as RichText, between[index] ?? '')
  return joinRich(texts)
}

/** What stands behind each item but the last. Where "y" becomes "e" before an i, it depends on the items, elsewhere on their number. */
function wordsBetween (items: readonly RichText[], language: Language): readonly string[] {
  if (language === 'es') return literalsIn(items.map(plainText), language)
  const known = BETWEEN[language][items.length] ?? literalsIn(items.map(() => 'item'), language)
  if (items.length < BETWEEN_MAX) BETWEEN[language][items.length] = known
  return known
}

function literalsIn (items: readonly string[], language: Language): string[] {
  return LISTS[language].formatToParts(items).filter(({ type }) => type === 'literal').map(({ value }) => value)
}
