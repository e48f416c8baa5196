import { readFileSync } from 'node:fs'
import { compositionHasErrors, composeServices } from '@theguild/federation-composition'
import fastify from 'fastify'
import { buildSchema, introspectionFromSchema, parse, printSchema, validateSchema } from 'graphql'
import t from 'tap'
import type { Test } from 'tap'
import { createSchema } from '../../src/graphql/schema.ts'
import { caveat } from '../../src/index.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'
import { isFact } from '../../src/domain/items.ts'
import { bodyOf, post, sampleStore } from './serve.ts'

const page = readFileSync(new URL('../../docs/federation.md', import.meta.url), 'utf8')
const [, NEWSLETTERS = ''] = /^```graphql-subgraph\n([\s\S]*?)^```$/m.exec(page) ?? []

const ENTITIES = 'query ($of: [_Any!]!) { _entities(representations: $of)'

async function serve (t: Test): Promise<(query: string, variables?: object) => Promise<any>> {
  const app = fastify()
  t.teardown(async () => { await app.close() })
  await app.register(caveat, { prefix: '/facts', store: sampleStore(), graphql: { federation: true } })
  const base = await app.listen({ host: '127.0.0.1', port: 0 })
  return async (query, variables) => await bodyOf(await post(`${base}/facts/graphql`, { query, variables }))
}

t.test('it composes with a subgraph that extends stories and every fact', async t => {
  const ask = await serve(t)
  const { data: { _service: { sdl } } } = await ask('{ _service { sdl } }')
  for (let time = 0; time < 4; time++) t.same(await ask('{ _service { sdl } }', { time }), { data: { _service: { sdl } } })
  const result = composeServices([{ name: 'facts', typeDefs: parse(sdl) }, { name: 'newsletters', typeDefs: parse(NEWSLETTERS) }])
  if (compositionHasErrors(result)) {
    t.fail(result.errors.map(({ message }) => message).join('\n'))
    return
  }
  const { supergraphSdl, publicSdl } = result
  const supergraph = buildSchema(publicSdl ?? '')
  t.same(validateSchema(supergraph), [])
  t.match(printSchema(supergraph), /type Story implements [^{]+\{[^}]*newsletter: Newsletter/)
  for (const name of ['Statement', 'Figure', 'Event']) t.match(printSchema(supergraph), new RegExp(`type ${name} implements [^{]+\\{[^}]*comments: Int!`), name)
  t.match(supergraphSdl, /@join__type\(graph: FACTS, key: "id"\)/)
})

t.test('the SDL gives keys to all that has an id, and composes with another Relay subgraph', async t => {
  const ask = await serve(t)
  const { data: { _service: { sdl } } } = await ask('{ _service { sdl } }')
  for (const name of ['Person', 'Organization', 'Place', 'Story', 'Source', 'Statement', 'Figure', 'Event']) {
    t.match(sdl, new RegExp(`^type ${name} implements [^@{]+ @key\\(fields: "id"\\) \\{`, 'm'), name)
  }
  for (const name of ['Agent', 'Entity', 'Fact']) t.match(sdl, new RegExp(`^interface ${name} implements [^@{]+ @key\\(fields: "id"\\) \\{`, 'm'), name)
  t.notMatch(sdl, /_Any|_entities/)
  const pages = parse('extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@shareable"]) type Query { pages: PageInfo } type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String } interface Node { id: ID! } type Other implements Node { id: ID! }')
  const result = composeServices([{ name: 'facts', typeDefs: parse(sdl) }, { name: 'pages', typeDefs: pages }])
  t.same(compositionHasErrors(result) ? result.errors.map(({ message }) => message) : [], [])
})

t.test('references are answered in their order, by their type or its interface, compiled or not', async t => {
  const ask = await serve(t)
  const of = [{ __typename: 'Story', id: 'sto_talks' }, { __typename: 'Fact', id: 'fig_killed-kyiv' }, { __typename: 'Person', id: 'per_mayor' }]
  for (let time = 0; time < 4; time++) {
    const { data, errors } = await ask(`${ENTITIES} { __typename ... on Story { id name } ... on Figure { id phrase } ... on Person { id } } }`, { of })
    t.equal(errors, undefined)
    t.same(data._entities.map(({ __typename, id }: Record<string, string>) => [__typename, id]), [['Story', 'sto_talks'], ['Figure', 'fig_killed-kyiv'], ['Person', 'per_mayor']])
    t.match(data._entities[1].phrase, 'unverified')
  }
  const inline = await ask('{ _entities(representations: [{ __typename: "Place", id: "plc_kyiv" }]) { ... on Place { name } } }')
  t.same(inline, { data: { _entities: [{ name: 'Kyiv' }] } })
  for (const id of ['plc_kyiv', 'plc_nowhere', 'plc_kyiv', 'plc_nowhere']) {
    t.same(await ask('query($id: ID!) { _entities(representations: [{ __typename: "Place", id: $id }]) { ... on Place { id } } }', { id }), { data: { _entities: [{ id }] } })
  }
})

t.test('a number or a quote without its caveat gets it in the extensions', async t => {
  const ask = await serve(t)
  const of = [{ __typename: 'Statement', id: 'sta_neutrality' }, { __typename: 'Figure', id: 'fig_killed-kyiv' }]
  for (let time = 0; time < 4; time++) {
    const { extensions } = await ask(`${ENTITIES} { ... on Figure { quantity { value } } ... on Statement { text } } }`, { of })
    t.match(extensions.caveats, [
      { path: ['_entities', 0], id: 'sta_neutrality', status: 'UNVERIFIED', caveat: String },
      { path: ['_entities', 1], id: 'fig_killed-kyiv', status: 'UNVERIFIED', caveat: String }
    ])
  }
  t.equal((await ask(`${ENTITIES} { ... on Figure { quantity { value } caveat } } }`, { of })).extensions, undefined)
})

t.test('what there is not, is withheld or retracted is null with its code, and the others are answered', async t => {
  const ask = await serve(t)
  const idOf = (publication: string): object => {
    const { type, id } = SAMPLE_ITEMS.find(item => isFact(item) && item.publication === publication) ?? { type: '', id: '' }
    return { __typename: type.replace(/^./, letter => letter.toUpperCase()), id }
  }
  const cases: [unknown, string | null][] = [
    [{ __typename: 'Story', id: 'sto_talks' }, null],
    [{ __typename: 'Story', id: 'sto_nope' }, 'NOT_FOUND'],
    [idOf('withheld'), 'NOT_FOUND'],
    [idOf('retracted'), 'RETRACTED'],
    [{ __typename: 'Story', id: 'per_mayor' }, 'INVALID_ID'],
    [{ __typename: 'Storey', id: 'sto_talks' }, 'INVALID_PARAMETER'],
    [{ __typename: 'constructor', id: 'sto_talks' }, 'INVALID_PARAMETER'],
    [{ __typename: 'Story' }, 'INVALID_PARAMETER'],
    [{ id: 'sto_talks' }, 'INVALID_PARAMETER'],
    ['sto_talks', 'INVALID_PARAMETER'],
    [[], 'INVALID_PARAMETER']
  ]
  const { data, errors } = await ask(`${ENTITIES} { ... on Story { id } } }`, { of: cases.map(([representation]) => representation) })
  t.same(data._entities, [{ id: 'sto_talks' }, ...cases.slice(1).map(() => null)])
  const codes = new Map(errors.map(({ path, extensions }: any) => [path[1], extensions.code]))
  for (const [index, [, code]] of cases.entries()) t.equal(codes.get(index) ?? null, code, JSON.stringify(cases[index]))
})

t.test('each reference counts in the cost', async t => {
  const ask = await serve(t)
  const query = `${ENTITIES} { ... on Story { figures(first: 100) { nodes { id } } } } }`
  const references = (count: number): object => ({ of: Array.from({ length: count }, () => ({ __typename: 'Story', id: 'sto_talks' })) })
  t.equal((await ask(query, references(400))).errors, undefined)
  t.equal((await ask(query, references(500))).errors[0].extensions.code, 'QUERY_TOO_COSTLY')
})

t.test('without the option the schema is that of schema.graphql', async t => {
  const contract = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
  t.same(introspectionFromSchema(createSchema()), introspectionFromSchema(contract))
  t.same(validateSchema(createSchema({ federation: true })).map(({ message }) => message).filter(message => !message.includes('must not begin with "__"')), [])
})
