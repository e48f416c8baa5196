import fc from 'fast-check'
import type { GraphQLInputType, OperationDefinitionNode } from 'graphql'
import { getVariableValues, isEnumType, isInputObjectType, isInputType, isListType, isNonNullType, parse, typeFromAST } from 'graphql'
import t from 'tap'
import { LIMITS } from '../../src/graphql/limits.ts'
import { createVariableReader } from '../../src/graphql/read-variables.ts'
import { createSchema } from '../../src/graphql/schema.ts'
import { serve } from './serve.ts'

const schema = createSchema()
const operationOf = (source: string): OperationDefinitionNode => parse(source).definitions[0] as OperationDefinitionNode

/** What a value of this type may look like, and now and then something else. */
function valuesOf (type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  const wrong = fc.oneof(fc.constantFrom(null, undefined, '', 0, -1, 2 ** 31, 1.5, true, [], [[]], {}, [null], 'nope', '2026-02-31'), fc.anything({ maxDepth: 1 }))
  const right = isNonNullType(type)
    ? valuesOf(type.ofType, depth)
    : isListType(type)
      ? fc.oneof(fc.array(valuesOf(type.ofType, depth), { maxLength: 3 }), valuesOf(type.ofType, depth))
      : isEnumType(type)
        ? fc.constantFrom(...type.getValues().map(({ name }) => name), 'toString')
        : isInputObjectType(type)
          ? depth > 1 ? fc.constant({}) : fc.record({ ...Object.fromEntries(Object.values(type.getFields()).map(field => [field.name, valuesOf(field.type, depth + 1)])), nope: fc.constant(1) }, { requiredKeys: [] })
          : fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constantFrom('2026-01-01', 'fig_a'))
  return fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: wrong })
}

t.test('variables are read as graphql-js reads them, and what is wrong with them is told in the same words', t => {
  const names = Object.values(schema.getTypeMap()).filter(type => isInputType(type) && !type.name.startsWith('__')).map(({ name }) => name)
  const counts = { right: 0, wrong: 0 }
  for (const name of names) {
    for (const type of [name, `${name}!`, `[${name}!]`]) {
      const operation = operationOf(`query ($value: ${type}, $__proto__: Int = 3, $constructor: Int) { __typename }`)
      const definitions = operation.variableDefinitions ?? []
      const read = createVariableReader(schema, operation)
      const values = valuesOf(typeFromAST(schema, (definitions[0] as typeof definitions[number]).type) as GraphQLInputType)
      fc.assert(fc.property(fc.record({ value: values, ['__proto__']: fc.constantFrom(1, null, 'x'), constructor: fc.constantFrom(2, null) }, { requiredKeys: [] }), given => {
        const [ours, theirs] = [read(given), getVariableValues(schema, definitions, given, { maxErrors: LIMITS.errors })]
        counts[ours.errors === undefined ? 'right' : 'wrong']++
        t.same(ours.errors?.map(({ message }) => message), theirs.errors?.map(({ message }) => message))
        t.strictSame(Object.entries(ours.coerced ?? {}), Object.entries(theirs.coerced ?? {}))
      }), { numRuns: 20 })
    }
  }
  t.ok(counts.right > 300 && counts.wrong > 300, JSON.stringify(counts))
  t.end()
})

t.test('a variable counts for what it costs, whatever its name is', async t => {
  const { ask } = await serve(t)
  const query = (name: string): string => `query ($${name}: Int) { stories(first: $${name}) { nodes { facts(first: $${name}) { nodes { story { facts(first: $${name}) { nodes { id } } } } } } } }`
  for (const name of ['n', '__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const body = await ask(query(name), JSON.parse(`{"${name}":100}`))
    t.match(body, { errors: [{ extensions: { code: 'QUERY_TOO_COSTLY' } }] }, name)
  }
  const body = await ask('query ($filter: FigureFilter, $constructor: Int) { figures(filter: $filter, first: $constructor) { totalCount } }', {})
  t.type(body.data.figures.totalCount, 'number', 'a variable that is not given is not there')
})

t.test('of very many wrong values the first are told', async t => {
  const { ask } = await serve(t)
  const body = await ask('query ($filter: EventFilter) { events(filter: $filter) { totalCount } }', { filter: { kind: new Array(20_000).fill(0) } })
  t.equal(body.data, undefined)
  t.ok(body.errors.length > 0 && body.errors.length <= LIMITS.errors + 1, `${body.errors.length} errors`)
})
