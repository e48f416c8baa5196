import { z } from 'zod'
import { AnchorSchema, EvidenceSchema } from '../../domain/evidence.ts'
import type { ItemType } from '../../domain/ids.ts'
import { AGENT_TYPES, ITEM_TYPES, idSchema, isFactType } from '../../domain/ids.ts'
import { CATEGORIES } from '../../domain/measure.ts'
import { VerificationSchema } from '../../domain/verification.ts'
import type { Field } from './fields.ts'
import { FIELDS, isNullable, withoutDefault } from './fields.ts'

const dayOrOpen = z.iso.date().nullable()

export const EdtfDateSchema = z.strictObject({
  edtf: z.string().describe('The date in EDTF (ISO 8601-2 level 1), as precise as the source allows'),
  earliest: dayOrOpen.describe('The first day that it allows; null where the beginning is open'),
  latest: dayOrOpen.describe('The last day that it allows; null where the end is open')
}).describe('A date as precise as its source allows')

export const StubSchema = z.strictObject({
  id: idSchema(...ITEM_TYPES),
  type: z.enum(ITEM_TYPES as [ItemType, ...ItemType[]]),
  name: z.string().describe('The name to print; that of a fact carries who says it and how far it is verified')
}).describe('Names another item; `expand` puts the whole item in its place')

export const CAVEAT = z.string().describe('One printable sentence: who claims it, how precise it is, and whether anyone has verified it')
const PHRASE = z.string().describe('The figure in a sentence, with qualifier, attribution and status')

/** The schema of a reference to an item of one of these types, as it is served. */
export type Refer = (to: readonly ItemType[]) => z.ZodType

/**
 * The schema of each type of item as REST serves it: its record, with `type`, with dates and references
 * spelled out, and with what is derived from it.
 */
export function createItemSchemas (refer: Refer): Readonly<Record<ItemType, z.ZodObject>> {
  return Object.fromEntries(ITEM_TYPES.map(type => [type, itemSchema(type, refer)])) as unknown as Record<ItemType, z.ZodObject>
}

function itemSchema (type: ItemType, refer: Refer): z.ZodObject {
  return z.strictObject({
    id: idSchema(type).describe('Stable for ever, and the same in every protocol'),
    type: z.literal(type),
    ...Object.fromEntries(FIELDS[type].map(field => [field.name, describedAs(field.schema, fieldSchema(field, refer))])),
    ...(type === 'figure' ? { category: z.enum(CATEGORIES).describe('What kind of measure it is'), phrase: PHRASE } : {}),
    ...(isFactType(type) ? { caveat: CAVEAT } : {})
  })
}

function fieldSchema (field: Field, refer: Refer): z.ZodType {
  switch (field.is) {
    case 'plain': return withoutDefault(field.schema)
    case 'date': return isNullable(field.schema) ? EdtfDateSchema.nullable() : EdtfDateSchema
    case 'verification': return verificationSchema(refer)
    case 'evidence': return z.array(evidenceSchema(refer))
    case 'reference': {
      const item = refer(field.reference.to)
      if (field.reference.many) return z.array(item)
      return isNullable(field.schema) ? item.nullable() : item
    }
  }
}

function verificationSchema (refer: Refer): z.ZodType {
  const { status, note } = VerificationSchema.shape
  return z.strictObject({
    status: withoutDefault(status).describe('How far it is verified'),
    note: describedAs(note, withoutDefault(note)),
    assessedBy: refer(AGENT_TYPES).nullable().describe('The agent that assessed the fact'),
    assessedAt: EdtfDateSchema.nullable().describe('When it was assessed')
  }).describe('What is known of the fact\'s truth')
}

function evidenceSchema (refer: Refer): z.ZodType {
  const { source, quote } = EvidenceSchema.shape
  return z.strictObject({
    source: describedAs(source, refer(['source'])),
    anchor: AnchorSchema,
    quote: describedAs(quote, withoutDefault(quote))
  })
}

function describedAs (original: z.ZodType, schema: z.ZodType): z.ZodType {
  return original.description === undefined ? schema : schema.describe(original.description)
}
