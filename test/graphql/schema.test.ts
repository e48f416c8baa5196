import { readFileSync } from 'node:fs'
import type { GraphQLNamedType, GraphQLObjectType, GraphQLOutputType } from 'graphql'
import {
  buildSchema, execute, getNamedType, getNullableType, isCompositeType, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType,
  isListType, isNonNullType, isObjectType, isScalarType, isSpecifiedScalarType, parse, validateSchema
} from 'graphql'
import t from 'tap'
import type { z } from 'zod'
import { generateGraphqlTypes, GENERATED_FILE } from '../../scripts/generate-graphql-types.ts'
import { RESOURCES } from '../../src/core/resources.ts'
import { edtfSchema } from '../../src/domain/edtf-date.ts'
import { createNotes } from '../../src/core/revision-memory.ts'
import { AGENT_TYPES, FACT_TYPES, ITEM_TYPES } from '../../src/domain/ids.ts'
import { ITEM_SCHEMAS } from '../../src/domain/items.ts'
import type { Item } from '../../src/domain/items.ts'
import { CATEGORIES } from '../../src/domain/measure.ts'
import type { Reference } from '../../src/domain/references.ts'
import { REFERENCES } from '../../src/domain/references.ts'
import { createContext } from '../../src/graphql/context.ts'
import { innerValueOf } from '../../src/graphql/enum-values.ts'
import { createSchema } from '../../src/graphql/schema.ts'
import { createMemoryStore } from '../../src/stores/memory/memory-store.ts'
import { aFigure, aPlace } from '../support/item-factories.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'

const sdl = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
const types = Object.values(sdl.getTypeMap()).filter(type => !isIntrospectionType(type) && !(isScalarType(type) && isSpecifiedScalarType(type)))
const capital = (word: string): string => word.replace(/^./, letter => letter.toUpperCase())

t.test('the schema is valid, and everything in it is described', t => {
  t.same(validateSchema(sdl), [])
  const described = (what: string, { description }: { readonly description?: string | null | undefined }): void => {
    t.ok(description != null && description.length > 2, `${what} has a description`)
  }
  for (const type of types) {
    described(type.name, type)
    if (isEnumType(type)) for (const value of type.getValues()) described(`${type.name}.${value.name}`, value)
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      described(`${type.name}.${field.name}`, field)
      if ('args' in field) for (const argument of field.args) described(`${type.name}.${field.name}(${argument.name}:)`, argument)
    }
  }
  t.end()
})

t.test('the generated types are those of the schema', async t => {
  t.equal(readFileSync(GENERATED_FILE, 'utf8'), await generateGraphqlTypes(), 'fresh: npm run generate')
})

/** What a property's schema comes down to, and whether it may be null. */
function bare (schema: z.core.$ZodType): { schema: any, nullable: boolean } {
  const { type, innerType } = (schema as any).def
  if (type === 'nullable') return { schema: bare(innerType).schema, nullable: true }
  return innerType === undefined ? { schema, nullable: false } : bare(innerType)
}

function referenced ({ to }: Reference): string {
  if (to.length === 1) return capital(to[0] ?? '')
  return to.every(type => (AGENT_TYPES as readonly string[]).includes(type)) ? 'Agent' : 'Entity'
}

/** The GraphQL types that a property without a reference may have. */
function namesFor (schema: any, type: GraphQLNamedType): readonly string[] {
  switch (schema.def.type) {
    case 'string': return schema === edtfSchema ? ['EdtfDate'] : ['ID', 'String', 'DateTime']
    case 'number': return schema.def.format === 'safeint' || schema.def.checks?.length > 0 ? ['Int', 'Float'] : ['Float']
    case 'boolean': return ['Boolean']
    default: return [type.name]
  }
}

t.test('fields, nullability and enums are those of the domain', t => {
  const compare = (typeName: string, shape: Readonly<Record<string, z.core.$ZodType>>, references: Readonly<Record<string, Reference>>, derived: readonly string[]): void => {
    const fields = (sdl.getType(typeName) as GraphQLObjectType).getFields()
    for (const [name, property] of Object.entries(shape)) {
      const { schema, nullable } = bare(property)
      const type = fields[name]?.type as GraphQLOutputType
      t.ok(type, `${typeName}.${name} is in the schema`)
      const isList = schema.def.type === 'array'
      const named = getNamedType(type)
      t.equal(isNonNullType(type), !nullable, `${typeName}.${name} is ${nullable ? '' : 'not '}nullable`)
      t.equal(isListType(getNullableType(type)), isList, `${typeName}.${name} is ${isList ? '' : 'not '}a list`)
      const element = isList ? bare(schema.def.element).schema : schema
      t.ok((references[name] === undefined ? namesFor(element, named) : [referenced(references[name])]).includes(named.name), `${typeName}.${name} is of the right type`)
      if (isEnumType(named)) t.same(named.getValues().map(value => innerValueOf(named.name, value.name)), element.options, `${named.name} has the domain's words`)
      if (element.def.type === 'object') compare(named.name, element.shape, references, [])
    }
    const others = Object.values(fields).filter(({ name, type }) => shape[name] === undefined && !getNamedType(type).name.endsWith('Connection'))
    t.same(others.map(({ name }) => name).sort(), [...derived].sort(), `${typeName} has no other fields`)
  }
  for (const type of ITEM_TYPES) {
    const derived = (FACT_TYPES as readonly string[]).includes(type) ? ['caveat', 'claimants', 'date', ...(type === 'event' ? [] : ['name'])] : []
    compare(capital(type), ITEM_SCHEMAS[type].shape, REFERENCES[type], type === 'figure' ? [...derived, 'category', 'phrase'] : derived)
  }
  const words = (name: string): string[] => (sdl.getType(name) as any).getValues().map((value: { name: string }) => value.name.toLowerCase())
  t.same(words('FigureCategory'), CATEGORIES)
  t.same(words('ItemType'), ITEM_TYPES)
  t.same(words('FactType'), FACT_TYPES)
  t.end()
})

t.test('filters and orders are those of the core', t => {
  for (const [resource, { filters, orders, defaultOrder, types: [type = ''] }] of Object.entries(RESOURCES)) {
    const name = resource === 'facts' ? 'Fact' : capital(type)
    const input = sdl.getType(`${name}Filter`)
    const order = sdl.getType(`${name}Order`)
    if (!isInputObjectType(input) || !isEnumType(order)) throw new Error(`${name} lacks its input types`)
    t.same(Object.keys(input.getFields()).sort(), Object.keys(filters).sort())
    for (const [filter, { reads }] of Object.entries(filters)) {
      const filterType = input.getFields()[filter]?.type
      const named = getNamedType(filterType)
      t.equal(isListType(filterType), reads.is === 'id' || reads.is === 'enum', `${name}Filter.${filter}`)
      if (reads.is === 'enum') t.same(isEnumType(named) && named.getValues().map(value => value.name.toLowerCase()), reads.values)
      else t.equal(named?.name, reads.is === 'id' ? 'ID' : 'String')
    }
    const known = order.getValues().map(value => innerValueOf(order.name, value.name))
    t.same(known, Object.keys(orders).flatMap(word => [word, `-${word}`]))
    t.ok(known.includes(defaultOrder))
  }
  t.end()
})

t.test('every field has a resolver, or a property of its name to answer with', async t => {
  const schema = createSchema()
  const quarrel = { place: 'plc_kyiv', measure: 'injured', asOf: '2022-03-28' } as const
  const store = createMemoryStore([
    ...SAMPLE_ITEMS,
    aFigure({ id: 'fig_injured', ...quarrel }),
    aFigure({ id: 'fig_injured-households', ...quarrel, unit: 'household' }),
    aPlace({ id: 'plc_pin', point: { latitude: 50, longitude: 30 }, pointSource: 'a map' })
  ], { revision: 'all' })
  const answered = new Set<string>()

  function selectAll (type: GraphQLNamedType, depth: number): string {
    if (!isCompositeType(type)) return ''
    if (!('getFields' in type) || depth === 0) return '{ __typename }'
    // under a name of its own, as a field of this name may differ in another type of the same interface
    const own = Object.values(type.getFields()).map(({ name, type: fieldType }) => `${type.name}_${name}: ${name} ${selectAll(getNamedType(fieldType), depth - 1)}`)
    const possible = isInterfaceType(type) ? schema.getPossibleTypes(type).map(object => `... on ${object.name} ${selectAll(object, Math.min(depth, 1))}`) : []
    return `{ ${[...own, ...possible].join(' ')} }`
  }

  for (const resource of [...Object.keys(RESOURCES), 'figureSummary', 'figureSummary(filter: { measure: TRAPPED })', 'search(query: "Kyiv")']) {
    const type = getNamedType(schema.getQueryType()?.getFields()[resource.replace(/\(.*/, '')]?.type as GraphQLOutputType)
    const { errors } = await execute({
      schema,
      document: parse(`{ ${resource} ${selectAll(type, 4)} }`),
      contextValue: createContext({ store, items: createNotes<Item>(), sentences: createNotes<string>(), mayLackCaveats: true }),
      fieldResolver: (source, _args, _context, { parentType, fieldName }) => {
        if (!(fieldName in source)) t.fail(`${parentType.name}.${fieldName} has no resolver, and its parent no such property`)
        answered.add(`${parentType.name}.${fieldName}`)
        return source[fieldName]
      }
    })
    t.same(errors?.filter(({ path }) => !String(path?.at(-1)).endsWith('_total')) ?? [], [], resource)
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue
    for (const { name, resolve } of Object.values(type.getFields())) t.ok(resolve !== undefined || answered.has(`${type.name}.${name}`), `${type.name}.${name} answers`)
  }
})
