import { z } from 'zod'

export type Json = Record<string, unknown>

/** The schema of one zod schema, in the JSON Schema dialect of OpenAPI 3.1. */
export function jsonSchemaOf (schema: z.ZodType): Json {
  const { $schema, ...json } = z.toJSONSchema(schema, { io: 'output', override: tidy })
  return json
}

/** The schemas of a registry, by name; they refer to each other as parts of an OpenAPI document. */
export function jsonSchemasOf (registry: z.core.$ZodRegistry<{ id: string }>): Json {
  const { schemas } = z.toJSONSchema(registry, { io: 'output', override: tidy, uri: id => `#/components/schemas/${id}` })
  return Object.fromEntries(Object.entries(schemas).map(([name, { $schema, $id, ...json }]) => [name, json]))
}

/**
 * Leaves out what holds for fixture files only (defaults), what would forbid us to add fields, and what
 * says no more than the type and the format do.
 */
function tidy ({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.default
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
  if (jsonSchema.format === 'date' || jsonSchema.format === 'date-time') delete jsonSchema.pattern
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
}
