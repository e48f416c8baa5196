import { z } from 'zod'
import { edtfSchema } from '../domain/edtf-date.ts'
import type { ItemType } from '../domain/ids.ts'
import { ITEM_TYPES } from '../domain/ids.ts'
import { ITEM_SCHEMAS } from '../domain/items.ts'
import type { Reference, ReferenceName } from '../domain/references.ts'
import { referencesOf } from '../domain/references.ts'

/** How a record's field is served: as it is, as a date with its bounds, or with its ids turned into references. */
export type Field =
  | { readonly is: 'plain' | 'date' | 'verification' | 'evidence', readonly name: string, readonly schema: z.ZodType }
  | { readonly is: 'reference', readonly name: ReferenceName, readonly schema: z.ZodType, readonly reference: Reference }

/** The fields of each type, in the order of its record, without its id: the schemas of answers come from here. */
export const FIELDS: Readonly<Record<ItemType, readonly Field[]>> = Object.fromEntries(ITEM_TYPES.map(type => {
  const references = new Map<string, Reference>(referencesOf(type))
  const { id, ...shape } = ITEM_SCHEMAS[type].shape as Record<string, z.ZodType>
  return [type, Object.entries(shape).map(([name, schema]) => fieldOf(name, schema, references.get(name)))]
})) as unknown as Record<ItemType, readonly Field[]>

function fieldOf (name: string, schema: z.ZodType, reference: Reference | undefined): Field {
  if (name === 'verification' || name === 'evidence') return { is: name, name, schema }
  if (reference !== undefined) return { is: 'reference', name: name as ReferenceName, schema, reference }
  return { is: unwrap(schema) === edtfSchema ? 'date' : 'plain', name, schema }
}

/** A schema without the default that only a fixture file needs. */
export function withoutDefault (schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodDefault ? schema.unwrap() as z.ZodType : schema
}

export function isNullable (schema: z.ZodType): boolean {
  return withoutDefault(schema) instanceof z.ZodNullable
}

function unwrap (schema: z.ZodType): z.ZodType {
  const inner = withoutDefault(schema)
  return inner instanceof z.ZodNullable ? inner.unwrap() as z.ZodType : inner
}
