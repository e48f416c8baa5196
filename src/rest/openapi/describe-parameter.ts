import { z } from 'zod'
import { PAGE_SIZE } from '../../core/page-size.ts'
import type { ItemType } from '../../domain/ids.ts'
import { idSchema } from '../../domain/ids.ts'
import type { Parameter, ParameterKind } from '../query/parameter.ts'
import type { Json } from './json.ts'
import { jsonSchemaOf } from './json.ts'

/** A query parameter for OpenAPI. Repeating is what `explode` says of an array; `expand` alone splits at commas. */
export function describeParameter ({ name, description, reads, repeats, required = false, commas = false, default: fallback }: Parameter): Json {
  const value = describeValue(reads)
  const schema = repeats ? { type: 'array', items: value, minItems: 1, maxItems: 50 } : { ...value, ...(fallback === undefined ? {} : { default: fallback }) }
  return { name, in: 'query', description: `${description}.`, required, style: 'form', explode: !commas, schema }
}

/** The id in a path. */
export function describePathId (types: readonly ItemType[], example: string | undefined): Json {
  return {
    name: 'id', in: 'path', required: true, description: 'The id of the item.', schema: jsonSchemaOf(idSchema(...types)), ...(example === undefined ? {} : { example })
  }
}

function describeValue (reads: ParameterKind): Json {
  switch (reads.is) {
    case 'id': return jsonSchemaOf(idSchema(...reads.of))
    case 'enum': return { type: 'string', enum: reads.values }
    case 'date': return { type: 'string', maxLength: 40, examples: ['2022-03-28', '2022-03', '2022-03-26/2022-03-27'] }
    case 'text': return { type: 'string', minLength: 1, maxLength: 200 }
    case 'limit': return { type: 'integer', minimum: 1, maximum: PAGE_SIZE.max }
    case 'cursor': return { type: 'string', pattern: '^[\\w-]+$' }
    case 'flag': return { type: 'boolean' }
  }
}
