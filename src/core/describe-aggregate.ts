import { VERIFICATION_STATUSES } from '../domain/verification.ts'
import type { Language, Lookup, PluralForms, RichText } from '../domain/wording.ts'
import { plainText, pluralCategoryOf, pluralForm, tableOf, writeDate, writeList, writeNameWithin, writeNumber } from '../domain/wording.ts'
import type { Aggregate, StatusCounts } from './aggregate.ts'

const NAMED_MAX = 3

/** The claimants whose names the caveat of an aggregate says; look them up before writing it. */
export function claimantsNamed ({ basis }: Pick<Aggregate, 'basis'>): readonly string[] {
  return basis.claimants.slice(0, NAMED_MAX)
}

/** The caveat of an aggregate in English, as one string. */
export function caveatOfAggregate (aggregate: Aggregate, lookup: Lookup): string {
  return plainText(writeAggregateCaveat(aggregate, lookup, 'en'))
}

/**
 * The caveat of numbers that stand for several figures: who claims them, how precise they are, for which days, how far they
 * are verified and what was left out, e.g. "Claimed by Vadym Boichenko and Reuters; with orders of magnitude; as of
 * 28 March 2022; 2 figures: 2 unverified."
 */
export function writeAggregateCaveat (aggregate: Aggregate, lookup: Lookup, language: Language): RichText {
  const { caveat, aggregate: words } = tableOf(language)
  const { basis } = aggregate
  if (basis.claims === 0) return caveat([[words.noClaim], ...leftOutIn(aggregate, language)], false)
  const names = claimantsNamed(aggregate).map(id => writeNameWithin(id, lookup, language))
  const more = basis.claimants.length - names.length
  return caveat([
    words.claimedBy(writeList([...names, ...(more > 0 ? [[words.more(writeNumber(more, language))]] : [])], language)),
    ...precisionIn(aggregate, language),
    ...datesIn(aggregate, language),
    [statusesIn(basis.verification, language, words.figures)],
    ...leftOutIn(aggregate, language)
  ], false)
}

/** The caveat of facts that stand together, each with words of its own: how many there are, and how far they are verified. */
export function writeTimelineCaveat (verification: StatusCounts, language: Language): RichText {
  const { caveat, aggregate: { eachIsAClaim, facts } } = tableOf(language)
  const hasFacts = Object.values(verification).some(count => count > 0)
  return caveat([[eachIsAClaim], ...(hasFacts ? [[statusesIn(verification, language, facts)]] : [])], false)
}

/** "2 figures: 1 unverified and 1 disputed" */
function statusesIn (verification: StatusCounts, language: Language, forms: PluralForms): string {
  const { figuresByStatus, statusCount } = tableOf(language).aggregate
  const present = VERIFICATION_STATUSES.filter(status => verification[status] > 0)
  const count = present.reduce((sum, status) => sum + verification[status], 0)
  const statuses = present.map(status => [statusCount(writeNumber(verification[status], language), status)])
  const noun = pluralForm(forms, pluralCategoryOf(count, language))
  return figuresByStatus(`${writeNumber(count, language)} ${noun}`, plainText(writeList(statuses, language)))
}

function precisionIn ({ basis: { claims, qualifiers }, openAbove, openBelow }: Aggregate, language: Language): RichText[] {
  const { precision, aggregate: words } = tableOf(language)
  const [first] = qualifiers
  const single = claims === 1 && first !== undefined ? precision[first] : null
  const several = claims === 1 ? [] : [...new Set(qualifiers.flatMap(qualifier => words.precision[qualifier] ?? []))]
  return [
    ...(single === null ? [] : [[single]]),
    ...(several.length === 0 ? [] : [[words.withPrecision(plainText(writeList(several.map(word => [word]), language)))]]),
    ...(openAbove ? [[words.mayBeHigher]] : []),
    ...(openBelow ? [[words.mayBeLower]] : [])
  ]
}

function datesIn ({ basis: { dates, undated }, counting }: Aggregate, language: Language): RichText[] {
  if (dates === null) return []
  const { aggregate: words } = tableOf(language)
  const date = writeDate({ edtf: dates }, language)
  const clause = counting === 'period' ? words.countedOver(date) : words.asOf(date, dates.includes('..'))
  return [[undated === 0 ? clause : `${clause}, ${words.undated(writeNumber(undated, language))}`]]
}

function leftOutIn ({ leftOut }: Aggregate, language: Language): RichText[] {
  const { aggregate: words } = tableOf(language)
  const present = (['refuted', 'retracted', 'included'] as const).filter(why => leftOut[why] > 0)
  const counts = present.map(why => [words.leftOutCount[why](writeNumber(leftOut[why], language))])
  return present.length === 0 ? [] : [[words.leftOut(plainText(writeList(counts, language)))]]
}
