import { z } from 'zod'
import { edtfSchema } from './edtf-date.ts'
import { digestSchema } from './evidence.ts'
import { idSchema } from './ids.ts'
import { textSchema } from './text-schema.ts'
import { whenSound } from './when-sound.ts'

export const nameSchema = textSchema(200).describe('The name to print')
export const summarySchema = textSchema(600)
const aliasesSchema = z.array(textSchema(200)).max(50).default([])
  .describe('Other spellings and names that search finds it by')
const languageSchema = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'a BCP 47 language tag')
const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const countrySchema = z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code, e.g. UA')
  .refine(code => !/^[A-Z]{2}$/.test(code) || countries.of(code) !== undefined, 'no country has this code: an ISO 3166-1 alpha-2 code, e.g. UA')
  .nullable().default(null)
  .describe('ISO 3166-1 alpha-2 code')

/** A human being. An anonymous one says so, and why where the sources give a reason. */
export const PersonSchema = z.strictObject({
  id: idSchema('person'),
  name: nameSchema,
  aliases: aliasesSchema,
  role: textSchema(200).nullable().default(null).describe('Role as the sources stated it then, e.g. "mayor of Kyiv"'),
  organization: idSchema('organization').nullable().default(null).describe('Organisation as the sources stated it then'),
  roleAsOf: edtfSchema.nullable().default(null).describe('When the role and the organisation were so stated'),
  anonymous: z.boolean().default(false).describe('Whether the sources give no name'),
  anonymityReason: textSchema(300).nullable().default(null).describe('Why the name is withheld, in our own words'),
  description: summarySchema.nullable().default(null).describe('Who this is, in our own words')
}).refine(({ anonymous, anonymityReason }) => anonymous || anonymityReason === null, {
  path: ['anonymityReason'], message: 'only an anonymous person has a reason for anonymity: set anonymous to true', ...whenSound('anonymous', 'anonymityReason')
})

export const ORGANIZATION_KINDS = [
  'government', 'head_of_state', 'ministry', 'armed_forces', 'armed_group', 'local_authority', 'alliance', 'news_agency',
  'photo_agency', 'news_outlet', 'international_organization', 'civil_society', 'other'
] as const

/** A government, ministry, army staff, alliance, agency or outlet. */
export const OrganizationSchema = z.strictObject({
  id: idSchema('organization'),
  name: nameSchema,
  aliases: aliasesSchema,
  kind: z.enum(ORGANIZATION_KINDS),
  parentOrganization: idSchema('organization').nullable().default(null).describe('The organisation it is a part of'),
  country: countrySchema,
  description: summarySchema.nullable().default(null).describe('What this is, in our own words')
})

export const PLACE_KINDS = ['country', 'region', 'city', 'town', 'village', 'border_crossing', 'building', 'area'] as const

/** A WGS 84 point, in degrees. */
export const PointSchema = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180)
})

/** A country, region, city, town, village, border crossing or building, nested by `containedIn`. */
export const PlaceSchema = z.strictObject({
  id: idSchema('place'),
  name: nameSchema,
  aliases: aliasesSchema,
  kind: z.enum(PLACE_KINDS),
  containedIn: idSchema('place').nullable().default(null).describe('The smallest place that holds this one, after UN usage'),
  country: countrySchema,
  point: PointSchema.nullable().default(null).describe('WGS 84 point; null where the named data set has none'),
  geonamesId: z.int().min(1).nullable().default(null).describe('GeoNames id'),
  pointSource: textSchema(200).nullable().default(null).describe('The open data set that point and geonamesId were taken from'),
  dispute: textSchema(400).nullable().default(null).describe('A neutral statement of a dispute over the place'),
  description: summarySchema.nullable().default(null).describe('What and where this is, in our own words')
}).refine(({ point, geonamesId, pointSource }) => (point == null && geonamesId == null) || pointSource != null, {
  path: ['pointSource'], message: 'a point or a GeoNames id comes from somewhere: name the data set', ...whenSound('point', 'geonamesId', 'pointSource')
})

/** One thread of coverage: the unit a page or a feed is built on. */
export const StorySchema = z.strictObject({
  id: idSchema('story'),
  name: nameSchema,
  summary: summarySchema.describe('What the story is about, in our own words'),
  when: edtfSchema.nullable().default(null).describe('The days that the story covers'),
  language: languageSchema.default('en').describe('BCP 47 tag of the language that names and summaries are written in')
})

/** A document that facts were read from, with its digest; never its text. */
export const SourceSchema = z.strictObject({
  id: idSchema('source'),
  story: idSchema('story'),
  name: nameSchema.describe('What the document is, in our own words'),
  kind: z.enum(['article', 'press_release', 'report', 'transcript', 'social_post', 'other']),
  publisher: idSchema('organization').nullable().default(null).describe('Who published it; null where the document does not say'),
  url: z.url({ protocol: /^https?$/ }).nullable().default(null).describe('Where it was published; null where the document does not say'),
  publishedAt: edtfSchema.nullable().default(null),
  language: languageSchema.nullable().default(null),
  digest: digestSchema.describe('SHA-256 of the document as given, in lower-case hexadecimal'),
  length: z.int().min(1).describe("The document's length in Unicode code points")
})

export type Person = z.output<typeof PersonSchema>
export type Organization = z.output<typeof OrganizationSchema>
export type Place = z.output<typeof PlaceSchema>
export type Story = z.output<typeof StorySchema>
export type Source = z.output<typeof SourceSchema>
export type Agent = Person | Organization
