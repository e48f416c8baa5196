import { VERIFICATION_STATUSES } from '../domain/verification.ts'
import type { Language, Lookup, PluralForms, RichText } from '../domain/wording.ts'
import { plainText, pluralCategoryOf, pluralForm, tableOf, writeDate, writeList, writeNameWithin, writeNumber } from '../domain/wording.ts'
import type { Aggregate, Basis, LeftOut, StatusCounts } from './aggregate.ts'

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
  const { basis, openAbove, openBelow, leftOut } = aggregate
  const clauses: RichText[] = []
  const say = (clause: string | null): void => {
    if (clause !== null) clauses.push([clause])
  }
  if (basis.claims === 0) say(words.noClaim)
  else {
    clauses.push(words.claimedBy(claimantsIn(aggregate, lookup, language)))
    say(precisionIn(basis, language))
    if (openAbove) say(words.mayBeHigher)
    if (openBelow) say(words.mayBeLower)
    say(datesIn(aggregate, language))
    say(statusesIn(basis.verification, language, words.figures))
  }
  say(leftOutIn(leftOut, language))
  return caveat(clauses, false)
}

/** The caveat of facts that stand together, each with words of its own: how many there are, and how far they are verified. */
export function writeTimelineCaveat (verification: StatusCounts, language: Language): RichText {
  const { caveat, aggregate: { eachIsAClaim, facts } } = tableOf(language)
  const hasFacts = Object.values(verification).some(count => count > 0)
  return caveat([[eachIsAClaim], ...(hasFacts ? [[statusesIn(verification, language, facts)]] : [])], false)
}

function claimantsIn (aggregate: Aggregate, lookup: Lookup, language: Language): RichText {
  const names = claimantsNamed(aggregate).map(id => writeNameWithin(id, lookup, language))
  const more = aggregate.basis.claimants.length - names.length
  if (more > 0) names.push([tableOf(language).aggregate.more(writeNumber(more, language))])
  return writeList(names, language)
}

/** "2 figures: 1 unverified and 1 disputed" */
function statusesIn (verification: StatusCounts, language: Language, forms: PluralForms): string {
  const { figuresByStatus, statusCount } = tableOf(language).aggregate
  const present = VERIFICATION_STATUSES.filter(status => verification[status] > 0)
  const count = present.reduce((sum, status) => sum + verification[status], 0)
  const noun = pluralForm(forms, pluralCategoryOf(count, language))
  return figuresByStatus(`${writeNumber(count, language)} ${noun}`, listWords(present.map(status => statusCount(writeNumber(verification[status], language), status)), language))
}

/** What the hedges of the numbers make of these; null where there is nothing to say. */
function precisionIn ({ claims, qualifiers }: Basis, language: Language): string | null {
  const { precision, aggregate: words } = tableOf(language)
  const [first] = qualifiers
  if (claims === 1 && first !== undefined) return precision[first]
  const hedges = new Set(qualifiers.flatMap(qualifier => words.precision[qualifier] ?? []))
  return hedges.size === 0 ? null : words.withPrecision(listWords([...hedges], language))
}

function datesIn ({ basis: { dates, undated }, counting }: Aggregate, language: Language): string | null {
  if (dates === null) return null
  const { aggregate: words } = tableOf(language)
  const date = writeDate({ edtf: dates }, language)
  const clause = counting === 'period' ? words.countedOver(date) : words.asOf(date, dates.includes('..'))
  return undated === 0 ? clause : `${clause}, ${words.undated(writeNumber(undated, language))}`
}

function leftOutIn (leftOut: LeftOut, language: Language): string | null {
  const { aggregate: words } = tableOf(language)
  const present = (['refuted', 'retracted', 'included'] as const).filter(why => leftOut[why] > 0)
  return present.length === 0 ? null : words.leftOut(listWords(present.map(why => words.leftOutCount[why](writeNumber(leftOut[why], language))), language))
}

function listWords (words: readonly string[], language: Language): string {
  return plainText(writeList(words.map(word => [word]), language))
}
