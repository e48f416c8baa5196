import type { Counting, EventKind, EventStage, StatementKind, Unit } from '../../facts.ts'
import type { ItemType } from '../../ids.ts'
import type { Category, Measure } from '../../measure.ts'
import type { Qualifier } from '../../quantity.ts'
import type { Publication, VerificationStatus } from '../../verification.ts'

/** Single words and short lines that stand alone on a card or a page. */
export interface WordLabels {
  readonly source: string
  readonly sources: string
  readonly evidence: string
  readonly claimant: string
  readonly speaker: string
  readonly asOf: string
  readonly saidOn: string
  readonly when: string
  readonly period: string
  readonly place: string
  readonly relayedBy: string
  readonly assessedBy: string
  readonly publishedBy: string
  readonly publishedOn: string
  readonly recordedAt: string
  readonly partOf: string
  readonly includes: string
  readonly population: string
  readonly asReported: string
  readonly inResponseTo: string
  readonly responses: string
  readonly medium: string
  readonly occasion: string
  readonly participants: string
  readonly role: string
  readonly status: string
  readonly caveat: string
  readonly whoSaysWhat: string
  readonly lowest: string
  readonly highest: string
  readonly preferredFigure: string
  readonly otherClaims: string
  readonly leftOut: string
  readonly retracted: string
  readonly wasRetracted: string
  readonly anonymous: string
  readonly notGiven: string
  readonly unknown: string
  readonly viewTheFacts: string
  readonly viewStory: string
  readonly viewSource: string
  readonly story: string
  readonly timeline: string
  readonly people: string
  readonly places: string
  readonly organizations: string
  readonly statements: string
  readonly figures: string
  readonly events: string
  readonly facts: string
  readonly map: string
  readonly table: string
  readonly chart: string
  readonly search: string
  readonly searchFacts: string
  readonly filter: string
  readonly clearFilters: string
  readonly allKinds: string
  readonly showMore: string
  readonly previous: string
  readonly next: string
  readonly noResults: string
  readonly copyEmbedCode: string
  readonly copied: string
  readonly copyLink: string
  readonly share: string
  readonly language: string
  readonly notFound: string
  readonly skipToContent: string
  readonly updated: string
}

/** What a language calls the values of every field that a reader sees. A key that is missing is a compile error. */
export interface Labels extends WordLabels {
  readonly statuses: Readonly<Record<VerificationStatus, string>>
  readonly publications: Readonly<Record<Publication, string>>
  readonly measures: Readonly<Record<Measure, string>>
  readonly categories: Readonly<Record<Category, string>>
  readonly units: Readonly<Record<Unit, string>>
  readonly qualifiers: Readonly<Record<Qualifier, string>>
  readonly countings: Readonly<Record<Counting, string>>
  readonly statementKinds: Readonly<Record<StatementKind, string>>
  readonly eventKinds: Readonly<Record<EventKind, string>>
  readonly eventStages: Readonly<Record<EventStage, string>>
  readonly itemTypes: Readonly<Record<ItemType, string>>
}
