import { z } from 'zod'
import { AnchorSchema, EvidenceSchema } from '../domain/evidence.ts'
import type { ItemType } from '../domain/ids.ts'
import { AGENT_TYPES, ITEM_TYPES, idSchema, isFactType } from '../domain/ids.ts'
import { CATEGORIES } from '../domain/measure.ts'
import { VerificationSchema } from '../domain/verification.ts'
import type { Field } from './fields.ts'
import { FIELDS, isNullable, withoutDefault } from './fields.ts'

const NAME = 'The name to print; that of a fact carries who says it and how far it is verified'
const dayOrOpen = z.iso.date().nullable()

export const caveatSchema = z.string().min(1).describe('One printable sentence: who claims it, how precise it is, and whether anyone has verified it')
export const namedItem = {
  id: idSchema(...ITEM_TYPES),
  type: z.enum(ITEM_TYPES as [ItemType, ...ItemType[]]),
  name: z.string().min(1).describe(NAME)
}

export const StubSchema = z.strictObject(namedItem).describe('Names another item; `expand` puts the whole item in its place')

export const EdtfDateSchema = z.strictObject({
  edtf: z.string().describe('The date in EDTF (ISO 8601-2 level 1)'),
  earliest: dayOrOpen.describe('The first day that it allows; null where the beginning is open'),
  latest: dayOrOpen.describe('The last day that it allows; null where the end is open')
}).describe('A date as precise as its source allows')

export const VerificationViewSchema = z.strictObject({
  status: withoutDefault(VerificationSchema.shape.status).describe('How far it is verified'),
  note: served(VerificationSchema.shape.note),
  assessedBy: referenceSchema(AGENT_TYPES, true).describe('The agent that assessed the fact'),
  assessedAt: EdtfDateSchema.nullable().describe('When it was assessed')
}).describe('What is known of a fact\'s truth; nothing is ever promoted by inference')

export const EvidenceViewSchema = z.strictObject({
  source: referenceSchema(['source']).describe('The document that the fact was read from'),
  anchor: AnchorSchema,
  quote: served(EvidenceSchema.shape.quote)
}).describe('Where a fact stands in a source')

/** The schema of each type of item as it is served: its record with `type`, dates and references spelled out, and what is derived. */
export const ITEM_VIEW_SCHEMAS = Object.fromEntries(ITEM_TYPES.map(type => [type, itemViewSchema(type)])) as unknown as Record<ItemType, z.ZodObject>

export const FactViewSchema = z.discriminatedUnion('type', [ITEM_VIEW_SCHEMAS.statement, ITEM_VIEW_SCHEMAS.figure, ITEM_VIEW_SCHEMAS.event])
  .describe('A statement, a figure or an event')

function itemViewSchema (type: ItemType): z.ZodObject {
  return z.strictObject({
    id: idSchema(type).describe('Stable for ever, and the same in every protocol'),
    type: z.literal(type),
    ...Object.fromEntries(FIELDS[type].map(field => [field.name, fieldSchema(field)])),
    ...(type === 'figure' ? { category: z.enum(CATEGORIES).describe('What kind of measure it is'), phrase: z.string().min(1).describe('The figure in a sentence, with qualifier, attribution and status') } : {}),
    ...(isFactType(type) ? { caveat: caveatSchema } : {})
  })
}

function fieldSchema (field: Field): z.ZodType {
  switch (field.is) {
    case 'plain': return served(field.schema)
    case 'date': return described(isNullable(field.schema) ? EdtfDateSchema.nullable() : EdtfDateSchema, field.schema)
    case 'verification': return VerificationViewSchema
    case 'evidence': return z.array(EvidenceViewSchema)
    case 'reference': {
      const item = referenceSchema(field.reference.to, isNullable(field.schema))
      return described(field.reference.many ? z.array(item) : item, field.schema)
    }
  }
}

/** A stub, or the whole item where it was asked for. Items refer to each other, so the schemas of whole ones are looked up late. */
function referenceSchema (to: readonly ItemType[], nullable = false): z.ZodType {
  return z.union([StubSchema, ...to.map(type => z.lazy(() => ITEM_VIEW_SCHEMAS[type])), ...(nullable ? [z.null()] : [])])
}

function served (schema: z.ZodType): z.ZodType {
  return described(withoutDefault(schema), schema)
}

function described (schema: z.ZodType, original: z.ZodType): z.ZodType {
  return original.description === undefined || original === schema ? schema : schema.describe(original.description)
}
