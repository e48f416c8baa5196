import type { StatementKind, Unit } from '../facts.ts'
import type { Measure } from '../measure.ts'
import type { Qualifier } from '../quantity.ts'
import type { VerificationStatus } from '../verification.ts'
import type { Labels } from './labels/labels.ts'
import type { RichText } from './rich-text.ts'

/** The languages that sentences and labels are written in, as BCP 47 tags. */
export const LANGUAGES = ['en', 'fr', 'uk', 'es'] as const

export type Language = (typeof LANGUAGES)[number]

/** Populations that humanitarian data often count, and that every language has a word for; other ones stay as they are given. */
export const KNOWN_POPULATIONS = ['civilians', 'children', 'women', 'men', 'soldiers'] as const

export type KnownPopulation = (typeof KNOWN_POPULATIONS)[number]

/** A category of the language's plural rules (CLDR). */
export type PluralCategory = Intl.LDMLPluralRule

/** A noun after a number. A category without a form of its own takes `other`. */
export type PluralForms = Readonly<Partial<Record<PluralCategory, string>> & { other: string }>

export type Gender = 'masculine' | 'feminine'

export interface Noun {
  readonly forms: PluralForms
  readonly gender: Gender
}

/** A word that agrees with the noun that is counted, as [singular, plural]; a string where it never changes. */
export type Agreeing = string | Readonly<Record<Gender, readonly [singular: string, plural: string]>>

/** Where what is counted is, or is taken away from. */
export interface PlaceContext {
  readonly kind: 'settlement' | 'site' | 'territory'
  readonly away: boolean
}

export interface StatusWords {
  /** in a phrase, in brackets */
  readonly short: string
  /** in a caveat, where nobody is named who assessed it */
  readonly plain: string
  /** in a caveat, with the name of who assessed it */
  readonly by: (assessor: RichText) => RichText
}

/** What a phrase is made of. An empty text is a part that the figure does not have. */
export interface PhraseParts {
  /** "at least 100 people" */
  readonly quantity: RichText
  /** "killed", in agreement with what is counted */
  readonly measure: string
  readonly place: RichText
  readonly period: RichText
  readonly people: RichText
  readonly claimant: RichText
  readonly status: string
}

/** How exactly a date without qualifications is given. */
export type DatePrecision = 'day' | 'month' | 'year'

/** EDTF's qualifications: `~`, `?` and `%`. */
export type DateHedge = 'approximate' | 'uncertain' | 'both'

/** A date in words, with what a language needs to put it into a sentence. */
export interface DateWords {
  readonly words: string
  readonly precision: DatePrecision
  /** midnight UTC of its first day; null where the words are no more than the EDTF string */
  readonly start: Date | null
}

export interface DateTable {
  /** the locale of Intl.DateTimeFormat */
  readonly locale: string
  /** mends what Intl writes, e.g. "1 mars" → "1er mars" */
  readonly mend: (words: string) => string
  readonly upTo: (date: DateWords) => string
  readonly since: (date: DateWords) => string
  /** an interval whose ends can't be written as one range */
  readonly range: (start: string, end: string) => string
  readonly hedged: Readonly<Record<DateHedge, (date: string) => string>>
  /** a part of the date that the source leaves open */
  readonly notGiven: Readonly<Record<'day' | 'month' | 'dayAndMonth' | 'year', string>>
  readonly seasons: readonly [spring: string, summer: string, autumn: string, winter: string]
  readonly season: (season: string, year: string) => string
  readonly unknown: string
}

/** What the caveat of an aggregate says in this language, clause by clause. */
export interface AggregateTable {
  /** beside some names: "2 more" */
  readonly more: (count: string) => string
  readonly claimedBy: (claimants: RichText) => RichText
  /** what the qualifiers make of the numbers, in the plural; null where there is nothing to say */
  readonly precision: Readonly<Record<Qualifier, string | null>>
  readonly withPrecision: (list: string) => string
  readonly mayBeHigher: string
  readonly mayBeLower: string
  /** the days that the numbers are for; a date that is open at an end has words of its own, such as "up to" */
  readonly asOf: (date: string, open: boolean) => string
  readonly countedOver: (date: string) => string
  /** how many figures have no date, behind the date of the others */
  readonly undated: (count: string) => string
  readonly figures: PluralForms
  readonly facts: PluralForms
  /** what is said of several facts that stand together */
  readonly eachIsAClaim: string
  /** "2 figures: 1 unverified and 1 disputed" */
  readonly figuresByStatus: (figures: string, statuses: string) => string
  readonly statusCount: (count: string, status: VerificationStatus) => string
  readonly leftOut: (list: string) => string
  readonly leftOutCount: Readonly<Record<'refuted' | 'retracted' | 'included', (count: string) => string>>
  readonly noClaim: string
}

/** All that a language has to say; each is one file that implements this table. */
export interface LanguageTable {
  /** the locale of numbers, lists and plurals */
  readonly locale: Language
  readonly labels: Labels
  readonly units: Readonly<Record<Unit, Noun>>
  readonly populations: Readonly<Record<KnownPopulation, Noun>>
  readonly measures: Readonly<Record<Measure, Agreeing>>
  readonly statuses: Readonly<Record<VerificationStatus, StatusWords>>
  /** what a qualifier makes of a number, as a clause of a caveat; null where there is nothing to say */
  readonly precision: Readonly<Record<Qualifier, string | null>>
  /** what stands before the number, with its space */
  readonly hedges: Readonly<Record<Exclude<Qualifier, 'between' | 'order_of_magnitude'>, string>>
  readonly between: (low: string, high: string, noun: RichText) => RichText
  readonly orderOfMagnitude: (low: string, high: string, noun: RichText, asReported: RichText) => RichText
  /** the form of a noun after a range that ends with this number */
  readonly categoryAfterRange: (high: number, rules: Intl.PluralRules) => PluralCategory
  /** what is counted where the population is the data's own words: "1 building among schools" */
  readonly ofPopulation: (population: string, unit: Unit, noun: string, singular: boolean) => RichText
  /** the place of a figure, with what sets it off from the words before it */
  readonly place: (place: RichText, context: PlaceContext) => RichText
  readonly period: (period: string) => string
  /** people that a figure counts: all of them, or some */
  readonly people: (names: RichText, all: boolean) => RichText
  readonly phrase: (parts: PhraseParts) => RichText
  readonly claimedBy: (claimant: RichText) => RichText
  readonly saidBy: Readonly<Record<StatementKind, (speakers: RichText) => RichText>>
  readonly relayedBy: (agents: RichText) => RichText
  readonly stages: Readonly<Record<'planned' | 'cancelled', string>>
  /** "retracted; unverified" */
  readonly retractedStatus: (status: string) => string
  /** a caveat from its clauses */
  readonly caveat: (clauses: readonly RichText[], retracted: boolean) => RichText
  readonly statementName: (speakers: RichText, summary: RichText, status: string) => RichText
  readonly eventName: (name: RichText, claimant: RichText, status: string) => RichText
  /** a name within a sentence: English writes its article in lower case */
  readonly nameWithin: (name: string) => string
  readonly dates: DateTable
  readonly aggregate: AggregateTable
}
