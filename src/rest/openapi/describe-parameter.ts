import { PAGE_SIZE } from '../../core/page-size.ts'
import { RESOURCE_NAMES, resourceOf } from '../../core/resources.ts'
import type { ItemType } from '../../domain/ids.ts'
import { idSchema } from '../../domain/ids.ts'
import { itemSchemaOf } from '../endpoints/resource-words.ts'
import type { Parameter, ParameterKind } from '../query/parameter.ts'
import type { Examples } from './example-types.ts'
import type { Json } from './json.ts'
import { jsonSchemaOf } from './json.ts'

/** A query parameter for OpenAPI. Repeating is what `explode` says of an array; `expand` alone splits at commas. */
export function describeParameter (parameter: Parameter, examples: Examples): Json {
  const { name, description, reads, repeats, required = false, commas = false, default: fallback } = parameter
  const value = describeValue(reads, examples)
  const schema = repeats ? { type: 'array', items: value, minItems: 1, maxItems: 50 } : { ...value, ...(fallback === undefined ? {} : { default: fallback }) }
  return { name, in: 'query', description: `${description}.`, required, style: 'form', explode: !commas, schema }
}

/** The id in a path. */
export function describePathId (types: readonly ItemType[], examples: Examples): Json {
  return { name: 'id', in: 'path', required: true, description: 'The id of the item.', schema: describeId(types, examples) }
}

function describeValue (reads: ParameterKind, examples: Examples): Json {
  switch (reads.is) {
    case 'id': return describeId(reads.of, examples)
    case 'enum': return { type: 'string', enum: reads.values }
    case 'date': return { type: 'string', maxLength: 40, examples: ['2022-03-28', '2022-03', '2022-03-26/2022-03-27'] }
    case 'text': return { type: 'string', minLength: 1, maxLength: 200, examples: ['evacuation', 'Kiev'] }
    case 'limit': return { type: 'integer', minimum: 1, maximum: PAGE_SIZE.max, examples: [50] }
    case 'cursor': return { type: 'string', pattern: '^[\\w-]+$', examples: ['WyJjdXJzb3IiLDFd'] }
    case 'flag': return { type: 'boolean' }
  }
}

function describeId (types: readonly ItemType[], { answers }: Examples): Json {
  const ids = RESOURCE_NAMES.filter(name => resourceOf(name).types.every(type => types.includes(type)))
    .flatMap(name => (answers[`get${itemSchemaOf(name).name}`] as { id: string } | undefined)?.id ?? [])
  return { ...jsonSchemaOf(idSchema(...types)), ...(ids.length === 0 ? {} : { examples: ids }) }
}
