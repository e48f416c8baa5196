import { z } from 'zod'
import { edtfSchema, instantSchema, parseEdtf } from './edtf-date.ts'
import { nameSchema, summarySchema } from './entities.ts'
import { EvidenceSchema } from './evidence.ts'
import { agentIdSchema, idSchema } from './ids.ts'
import { MEASURES } from './measure.ts'
import { QuantitySchema } from './quantity.ts'
import { textSchema } from './text-schema.ts'
import { PUBLICATIONS, VerificationSchema } from './verification.ts'
import { whenSound } from './when-sound.ts'

/** A list of ids without repeats. */
function idsSchema (id: z.ZodString) {
  return z.array(id).max(200).refine(ids => ids.length < 2 || new Set(ids).size === ids.length, {
    message: 'the same id stands here twice: name it once', when: ({ value }) => Array.isArray(value)
  })
}

const agentsSchema = idsSchema(agentIdSchema)
const placeSchema = idSchema('place').nullable().default(null)

/** What every fact carries, whatever its type. */
const factShape = {
  story: idSchema('story'),
  mentions: idsSchema(idSchema('person', 'organization', 'place')).default([]).describe('The entities that the fact is about'),
  recordedAt: instantSchema.describe('When we knew'),
  relayedBy: agentsSchema.default([]).describe('Who passed it on'),
  verification: VerificationSchema.prefault({}),
  publication: z.enum(PUBLICATIONS).default('usable'),
  evidence: z.array(EvidenceSchema).min(1, 'a fact needs at least one piece of evidence').max(50)
}

export const STATEMENT_KINDS = ['direct', 'partial', 'paraphrase'] as const

/** Words by one or more speakers. */
export const StatementSchema = z.strictObject({
  id: idSchema('statement'),
  kind: z.enum(STATEMENT_KINDS).describe('A whole quote, a quoted fragment, or a report of what was said'),
  speakers: agentsSchema.min(1, 'a statement needs at least one speaker'),
  text: textSchema(5000).nullable().default(null).describe("The speaker's words verbatim; null for a paraphrase"),
  summary: summarySchema.describe('What was said, in our own words'),
  saidAt: edtfSchema.nullable().default(null).describe('When it was said'),
  place: placeSchema.describe('Where it was said'),
  medium: textSchema(200).nullable().default(null).describe('Through what it was said, e.g. "national television"'),
  occasion: idSchema('event').nullable().default(null).describe('The event at which it was said'),
  respondsTo: idSchema('statement').nullable().default(null).describe('The statement that it answers'),
  anonymity: textSchema(300).nullable().default(null).describe('The terms of anonymity, where the speaker is not named'),
  ...factShape
})
  .refine(({ kind, text }) => kind !== 'paraphrase' || text == null, {
    path: ['text'], message: 'a paraphrase has no quote: set text to null, or kind to direct or partial', ...whenSound('kind', 'text')
  })
  .refine(({ kind, text }) => kind === 'paraphrase' || text != null, {
    path: ['text'], message: "a direct or partial statement has no words: give the speaker's own in text", ...whenSound('kind', 'text')
  })

export const UNITS = ['person', 'household', 'building', 'vehicle'] as const
export const COUNTINGS = ['cumulative', 'period', 'stock'] as const
const RANKS = ['preferred', 'normal'] as const

export type StatementKind = (typeof STATEMENT_KINDS)[number]
export type EventKind = (typeof EVENT_KINDS)[number]
export type EventStage = (typeof EVENT_STAGES)[number]
export type Unit = (typeof UNITS)[number]
export type Counting = (typeof COUNTINGS)[number]

/** A number that somebody claims. */
export const FigureSchema = z.strictObject({
  id: idSchema('figure'),
  measure: z.enum(MEASURES).describe('What is counted; it decides the category'),
  quantity: QuantitySchema,
  unit: z.enum(UNITS),
  population: textSchema(100).nullable().default(null).describe('Who or what is counted, e.g. civilians, children'),
  counting: z.enum(COUNTINGS).describe('A running total, a count over a period, or a level at one moment'),
  periodStart: edtfSchema.nullable().default(null),
  periodEnd: edtfSchema.nullable().default(null),
  asOf: edtfSchema.nullable().default(null).describe('When it was true, as claimed'),
  place: placeSchema.describe('Where what is counted is, or is to be taken from'),
  claimant: agentIdSchema.describe('Who claims it'),
  partOf: idSchema('figure').nullable().default(null).describe('The figure that this one is included in'),
  people: idsSchema(idSchema('person')).default([]).describe('Named individuals that it counts'),
  rank: z.enum(RANKS).default('normal').describe('Which of several rival figures to print'),
  ...factShape
})
  .refine(({ counting, periodStart, periodEnd }) => counting === 'period' || (periodStart == null && periodEnd == null), {
    path: ['counting'], message: 'only a count over a period has periodStart and periodEnd: leave them out, or set counting to period', ...whenSound('counting', 'periodStart', 'periodEnd')
  })
  .refine(({ counting, periodStart, periodEnd }) => counting !== 'period' || (periodStart != null && periodEnd != null), {
    path: ['counting'], message: 'a count over a period has no period: give periodStart and periodEnd', ...whenSound('counting', 'periodStart', 'periodEnd')
  })
  .refine(({ periodStart, periodEnd }) => !startsAfter(periodStart, periodEnd), {
    path: ['periodStart'], message: 'the period ends before it starts: periodStart must not lie after periodEnd', ...whenSound('periodStart', 'periodEnd')
  })

export const EVENT_KINDS = [
  'talks', 'call', 'speech', 'interview', 'invasion', 'attack', 'siege', 'offensive', 'fighting', 'military_movement',
  'change_of_control', 'annexation', 'evacuation', 'displacement', 'funeral', 'protection', 'other'
] as const

export const EVENT_STAGES = ['planned', 'under_way', 'happened', 'cancelled'] as const

/** Something that happened, is under way or is planned. */
export const EventSchema = z.strictObject({
  id: idSchema('event'),
  kind: z.enum(EVENT_KINDS),
  name: nameSchema.describe('A short label, in our own words'),
  summary: summarySchema.describe('What happened, in our own words'),
  stage: z.enum(EVENT_STAGES).describe('Whether it is planned, under way, over or called off, as the source had it'),
  when: edtfSchema.nullable().default(null),
  place: placeSchema,
  participants: agentsSchema.default([]).describe('Who took part'),
  claimant: agentIdSchema.describe('Who says so'),
  ...factShape
})

function startsAfter (start: string | null | undefined, end: string | null | undefined): boolean {
  const first = start == null ? null : parseEdtf(start)?.earliest
  const last = end == null ? null : parseEdtf(end)?.latest
  return first != null && last != null && first > last
}

export type Statement = z.output<typeof StatementSchema>
export type Figure = z.output<typeof FigureSchema>
export type Event = z.output<typeof EventSchema>
