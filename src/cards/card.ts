import type { EdtfDate } from '../domain/edtf-date.ts'
import type { FactType } from '../domain/ids.ts'
import type { ItemOf } from '../domain/items.ts'
import type { VerificationStatus } from '../domain/verification.ts'
import type { Language } from '../domain/wording.ts'
import type { RichText } from '../domain/wording.ts'
import type { Spread } from '../core/spread.ts'
import type { RivalClaim } from '../html/spread-chart.ts'
import type { CardKind } from './card-kinds.ts'

/** A card before it takes any form: everything that a reader is told, in the words of one language. */
export interface Card {
  readonly kind: CardKind
  readonly id: string
  /** the language of the card's own words */
  readonly language: Language
  /** BCP 47 tag of the language that names, quotes and summaries are written in */
  readonly dataLanguage: string
  /** one line that may travel alone: a fact's carries who says it and how far it is verified */
  readonly title: RichText
  readonly caveat: RichText
  /** null where several facts stand on the card, each with its own */
  readonly status: VerificationStatus | null
  readonly content: CardContent
  /** what else there is to say, line by line */
  readonly details: readonly CardDetail[]
  readonly sources: readonly CardSource[]
  /** how many more documents there are than are named */
  readonly moreSources: number
}

/** Who says what stands on a card. */
export interface CardAgent {
  readonly name: string
  readonly isPerson: boolean
}

/** A labelled line: "As of: 28 March 2022". */
export interface CardDetail {
  readonly label: string
  readonly value: RichText | EdtfDate
}

/** A document that the facts were read from. */
export interface CardSource {
  readonly name: string
  readonly url: string | null
}

export type CardContent =
  | { readonly is: 'figure', readonly figure: ItemOf<'figure'>, readonly agents: readonly CardAgent[] }
  | { readonly is: 'statement', readonly statement: ItemOf<'statement'>, readonly speakers: RichText, readonly agents: readonly CardAgent[] }
  | { readonly is: 'event', readonly event: ItemOf<'event'>, readonly agents: readonly CardAgent[] }
  | { readonly is: 'story', readonly story: ItemOf<'story'>, readonly timeline: readonly TimelineEntry[], readonly total: number }
  | { readonly is: 'who-says-what', readonly claims: readonly CardClaim[], readonly total: number, readonly spread: Spread }

/** One of the rival claims of a number. */
export interface CardClaim extends RivalClaim {
  readonly agents: readonly CardAgent[]
}

/** One fact on a story's card. */
export interface TimelineEntry {
  readonly id: string
  readonly type: FactType
  readonly date: EdtfDate | null
  /** who says what, with the status */
  readonly name: RichText
  readonly agents: readonly CardAgent[]
  readonly status: VerificationStatus
}
