import type { Fact, Item } from './items.ts'
import { claimantIdsOf, isFact } from './items.ts'
import type { Lookup } from './wording/names.ts'
import { plainText } from './wording/rich-text.ts'
import { writeCaveat } from './wording/write-caveat.ts'
import { writeName } from './wording/write-name.ts'
import type { FigureItem } from './wording/write-phrase.ts'
import { writePhrase } from './wording/write-phrase.ts'

export type { AggregateTable, Language, LanguageTable, PluralForms } from './wording/language.ts'
export { LANGUAGES } from './wording/language.ts'
export type { Labels } from './wording/labels/labels.ts'
export type { Lookup } from './wording/names.ts'
export type { DataPart, RichText, TextPart } from './wording/rich-text.ts'
export { dataText, joinRich, plainText, rich } from './wording/rich-text.ts'
export { labelsOf, tableOf } from './wording/tables.ts'
export { pluralCategoryOf, pluralForm, writeList, writeNumber } from './wording/formats.ts'
export { writeAgents, writeNamesWithin, writeNameWithin } from './wording/names.ts'
export { writeCaveat } from './wording/write-caveat.ts'
export { writeDate, writePeriod } from './wording/write-date.ts'
export { writeName } from './wording/write-name.ts'
export { writePhrase } from './wording/write-phrase.ts'
export { writePopulation, writeQuantity } from './wording/write-quantity.ts'
export { writeStatus } from './wording/write-status.ts'

/** The ids whose names the wording of an item needs; look them up before calling the functions below. */
export function wordingIdsOf (item: Item): string[] {
  if (!isFact(item)) return []
  const ids = [...claimantIdsOf(item), ...item.relayedBy]
  if (item.verification.assessedBy !== null) ids.push(item.verification.assessedBy)
  if (item.type === 'figure') ids.push(...item.people, ...(item.place === null ? [] : [item.place]))
  return ids
}

/** The caveat in English, as one string. */
export function caveatOf (fact: Fact, lookup: Lookup): string {
  return plainText(writeCaveat(fact, lookup, 'en'))
}

/** The house-style sentence of a figure in English, as one string. */
export function phraseOf (figure: FigureItem, lookup: Lookup): string {
  return plainText(writePhrase(figure, lookup, 'en'))
}

/** The printable name of any item in English, as one string. */
export function nameOf (item: Item, lookup: Lookup): string {
  return plainText(writeName(item, lookup, 'en'))
}
