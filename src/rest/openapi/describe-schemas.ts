import { z } from 'zod'
import { PointSchema } from '../../domain/entities.ts'
import { AnchorSchema } from '../../domain/evidence.ts'
import { FACT_TYPES } from '../../domain/ids.ts'
import { QuantitySchema } from '../../domain/quantity.ts'
import { RESOURCE_NAMES } from '../../core/resources.ts'
import { ENDPOINTS } from '../endpoints/index.ts'
import { itemSchemaOf } from '../endpoints/resource-words.ts'
import { ProblemSchema } from '../answer-schemas.ts'
import { EdtfDateSchema, EvidenceViewSchema, StubSchema, VerificationViewSchema } from '../../views/item-schemas.ts'
import type { Json } from './json.ts'
import { jsonSchemasOf } from './json.ts'

const PARTS: Readonly<Record<string, z.ZodType>> = {
  Reference: StubSchema,
  EdtfDate: EdtfDateSchema,
  Verification: VerificationViewSchema,
  Evidence: EvidenceViewSchema,
  Anchor: AnchorSchema,
  Quantity: QuantitySchema,
  Point: PointSchema,
  Problem: ProblemSchema
}

/** Every schema that has a name in the OpenAPI document. The registry is our own: the global one belongs to the whole process. */
export function describeSchemas (): Json {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(PARTS)) registry.add(schema, { id })
  for (const { name, schema } of [...RESOURCE_NAMES.map(itemSchemaOf), ...ENDPOINTS.map(({ answer }) => answer)]) {
    if (!registry.has(schema)) registry.add(schema, { id: name })
  }
  const { Fact, ...schemas } = jsonSchemasOf(registry)
  const mapping = Object.fromEntries(FACT_TYPES.map(type => [type, `#/components/schemas/${type[0]?.toUpperCase()}${type.slice(1)}`]))
  return { ...schemas, Fact: { ...Fact as Json, discriminator: { propertyName: 'type', mapping } } }
}
