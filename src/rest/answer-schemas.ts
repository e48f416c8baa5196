import { z } from 'zod'
import { COUNTINGS, UNITS } from '../domain/facts.ts'
import { ERROR_CODES } from '../domain/errors.ts'
import { idSchema } from '../domain/ids.ts'
import { CATEGORIES, MEASURES } from '../domain/measure.ts'
import { VERIFICATION_STATUSES } from '../domain/verification.ts'
import { EdtfDateSchema, ITEM_VIEW_SCHEMAS, StubSchema, caveatSchema, namedItem } from '../views/item-schemas.ts'
import { SHOWN } from '../views/view-summary.ts'

const count = z.int().min(0)
const next = z.string().nullable().describe('The address of the next page; null on the last one')

/** One page of items. */
export function pageSchema (item: z.ZodType): z.ZodType {
  return z.strictObject({ items: z.array(item), total: count.describe('How many items the whole list has'), next })
}

const statusCounts = z.strictObject(Object.fromEntries(VERIFICATION_STATUSES.map(status => [status, count])))
  .describe('How many figures have each verification status')

const spread = {
  low: count.nullable().describe('The lowest number that a claim allows; null where there is none'),
  high: count.nullable().describe('The highest number that a claim allows; null where there is none'),
  openBelow: z.boolean().describe('Whether a claim allows any number below, as "at most 100" does'),
  openAbove: z.boolean().describe('Whether a claim allows any number above, as "more than 100" does')
}

const standing = {
  leftOut: z.strictObject({ refuted: count, retracted: count, included: count })
    .describe('How many of the claims that were found do not enter the numbers: refuted, retracted, or included in another claim'),
  dates: EdtfDateSchema.nullable().describe('The days that the numbers are for; null where no claim says')
}

const measured = {
  measure: z.enum(MEASURES),
  category: z.enum(CATEGORIES),
  population: z.string().nullable().describe('Who or what is counted; null where nobody said')
}

const GroupSchema = z.strictObject({
  ...measured,
  place: StubSchema.nullable(),
  unit: z.enum(UNITS).nullable().describe('null where the claims differ in it'),
  counting: z.enum(COUNTINGS).nullable().describe('null where the claims differ in it'),
  ...spread,
  claims: z.int().min(1).describe('How many rival claims there are, those too that are left out'),
  figures: z.array(ITEM_VIEW_SCHEMAS.figure).describe(`The rival claims, newest first, ${SHOWN.inGroup} at most`),
  preferred: StubSchema.nullable().describe('The claim that the newsroom prefers, if exactly one'),
  verification: statusCounts,
  ...standing,
  refusal: z.strictObject({
    code: z.enum(ERROR_CODES),
    message: z.string(),
    figures: z.array(idSchema('figure')).describe('The figures that clash')
  }).nullable().describe('Why the claims have no spread'),
  caveat: caveatSchema
}).describe('Who claims what of one measure, place and population')

const TotalSchema = z.strictObject({
  ...measured,
  unit: z.enum(UNITS),
  counting: z.enum(COUNTINGS),
  ...spread,
  claims: z.int().min(1).describe('How many figures were added up'),
  figures: z.array(StubSchema).describe(`The figures that were added up, newest first, ${SHOWN.inSum} at most`),
  verification: statusCounts,
  ...standing,
  caveat: caveatSchema
}).describe('What the figures add up to')

export const SummarySchema = z.strictObject({
  groups: z.array(GroupSchema).describe('By measure, then place, then population'),
  groupCount: count.describe('How many groups there are on all pages'),
  next,
  total: TotalSchema.optional().describe('The sum of all figures, whatever the page; only with sum=true')
})

const HitSchema = z.strictObject({
  ...namedItem,
  summary: z.string().nullable().describe('What it is about, in our own words'),
  score: z.number().describe('How well it matches; comparable within one search only'),
  matches: z.array(z.strictObject({ field: z.string(), terms: z.array(z.string()) })).describe('The fields in which words were found'),
  status: z.enum(VERIFICATION_STATUSES).nullable().describe('How far a fact is verified; null for what is no fact'),
  caveat: caveatSchema.nullable()
})

export const SearchSchema = z.strictObject({ items: z.array(HitSchema), total: count, next })

export const ProblemSchema = z.strictObject({
  type: z.string().describe('`urn:caveat:error:` and the code'),
  title: z.string().describe('The name of the HTTP status'),
  status: z.int(),
  detail: z.string().describe('What is wrong, in a sentence'),
  code: z.enum(ERROR_CODES).describe('The same in REST and GraphQL'),
  errors: z.array(z.strictObject({ parameter: z.string(), message: z.string() })).describe('Everything that is wrong, parameter by parameter'),
  ids: z.array(z.string()).optional().describe('The facts that the refusal is about')
}).describe('An error (RFC 9457)')
