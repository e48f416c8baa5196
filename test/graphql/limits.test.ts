import { readFileSync } from 'node:fs'
import { getIntrospectionQuery } from 'graphql'
import t from 'tap'
import { LIMITS } from '../../src/graphql/limits.ts'
import { bodyOf, post, sampleStore, serve } from './serve.ts'

const INTROSPECTION = getIntrospectionQuery({
  descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true
})

const repeat = (text: string, times: number): string => Array(times).fill(text).join(' ')
const nest = (field: string, times: number): string => `${`${field} { `.repeat(times)}id${' }'.repeat(times)}`

t.test('the standard introspection query passes all limits, with all its options', async t => {
  const { data } = await serve(t)
  for (const query of [INTROSPECTION, getIntrospectionQuery(), getIntrospectionQuery({ descriptions: false })]) {
    const { __schema: schema } = await data(query)
    t.ok(schema.types.length > 80)
  }
})

t.test('each limit has its code, and what stays inside is answered', async t => {
  const { codes } = await serve(t)
  const deep = (levels: number): string => `{ place(id: "plc_kyiv") { ${nest('containedIn', levels - 2)} } }`
  t.same(await codes(deep(LIMITS.depth)), [])
  t.same(await codes(deep(LIMITS.depth + 1)), ['QUERY_TOO_DEEP'])
  const aliased = (count: number): string => `{ ${Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ')} }`
  t.same(await codes(aliased(LIMITS.aliases)), [])
  t.same(await codes(aliased(LIMITS.aliases + 1)), ['TOO_MANY_ALIASES'])
  t.same(await codes(`{ ${repeat('__typename', LIMITS.tokens)} }`), ['TOO_MANY_TOKENS'])
  t.same(await codes('{ places(first: 100) { nodes { figures(first: 100) { nodes { id } } } } }'), [])
  t.same(await codes('{ places(first: 100) { nodes { figures(first: 100) { nodes { id measure unit rank population counting } } } } }'), ['QUERY_TOO_COSTLY'])
  t.same(await codes('{ places { nodes { places { nodes { figures { nodes { id } } } } } } }'), [], 'three levels of pages of the usual size')
})

t.test('cost follows the page size, wherever it is said', async t => {
  const { ask } = await serve(t)
  const query = 'query($n: Int = 100) { places(first: $n) { nodes { figures(last: $n) { nodes { id measure unit rank counting } } } } }'
  t.match(await ask(query), { errors: [{ message: /could hold 50\d{3} values; at most 50000/, extensions: { code: 'QUERY_TOO_COSTLY' } }] })
  t.equal((await ask(query, { n: 10 })).errors, undefined)
  t.equal((await ask(query, { n: null })).errors, undefined)
  t.match(await ask(query, { n: 1000 }), { errors: [{ extensions: { code: 'QUERY_TOO_COSTLY' } }] })
  t.match(await ask('{ a: figures(first: -2000000000) { nodes { id } } places(first: 100) { nodes { figures(first: 100) { nodes { id measure unit rank population } } } } }'),
    { errors: [{ extensions: { code: 'QUERY_TOO_COSTLY' } }] }, 'a page of less than nothing makes nothing cheaper')
  t.match(await ask('query($ids: [ID!]!) { nodes(ids: $ids) { ... on Place { figures(first: 100) { nodes { id measure unit rank counting population } } } } }', { ids: Array(100).fill('plc_kyiv') }),
    { errors: [{ extensions: { code: 'QUERY_TOO_COSTLY' } }] })
})

t.test('documents made to explode are refused, or answered, in no time', async t => {
  const { codes } = await serve(t)
  const chain = (length: number, body: (next: string) => string): string =>
    Array.from({ length }, (_, index) => `fragment f${index} on Figure { ${index === length - 1 ? 'id' : body(`...f${index + 1}`)} }`).join(' ')
  const start = '{ figure(id: "fig_killed-kyiv") { ...f0 } } '
  const cases: readonly [name: string, query: string, codes: readonly string[] | null, variables?: object][] = [
    ['a cycle of fragments', `${start} fragment f0 on Figure { partOf { ...f1 } } fragment f1 on Figure { partOf { ...f0 } }`, ['QUERY_INVALID', 'QUERY_INVALID']],
    ['doubling fragments, deep', start + chain(40, next => `a: partOf { ${next} } b: partOf { ${next} }`), ['QUERY_TOO_DEEP']],
    ['doubling fragments, with aliases', start + chain(16, next => `a: partOf { ${next} } b: partOf { ${next} }`), ['TOO_MANY_ALIASES']],
    ['doubling fragments, without', start + chain(9, next => `partOf { ${next} } parts { nodes { ${next} } edges { node { ${next} } } }`), ['QUERY_TOO_DEEP']],
    ['a web of fragments', start + chain(60, next => `id ${next} ${next} ${next}`), null],
    ['growing fragments', start + chain(8, next => `parts(first: 100) { nodes { ${next} } }`), ['QUERY_TOO_COSTLY']],
    ['one field very often', `{ ${repeat('figures { nodes { place { id } } }', 90)} }`, null],
    ['one field with other arguments', `{ ${Array.from({ length: 90 }, (_, index) => `figure(id: "fig_${index}") { id }`).join(' ')} }`, null],
    ['circular introspection', `{ __schema { types { ${nest('fields { type', 5)}${' }'.repeat(5)} } } }`, null],
    ['introspection, again and again', `{ ${Array.from({ length: 45 }, (_, index) => `a${index}: __schema { types { name fields { name args { name type { name kind } } } } }`).join(' ')} }`, ['QUERY_TOO_COSTLY']],
    ['directives without end', `{ __typename ${repeat('@skip(if: false)', 120)} }`, null],
    ['lists in lists', `{ figure(id: ${'['.repeat(400)}${']'.repeat(400)}) { id } }`, ['QUERY_INVALID']],
    ['a long list', 'query($f: FigureFilter) { figures(filter: $f) { totalCount } }', ['INVALID_PARAMETER'], { f: { place: Array(8000).fill('plc_kyiv') } }],
    ['wrong values in a long list', 'query($f: FigureFilter) { figures(filter: $f) { totalCount } }', null, { f: { place: Array(8000).fill({}) } }],
    ['interfaces in interfaces', `{ facts { nodes { ${'mentions { ... on Place { facts(first: 1) { nodes { '.repeat(4)} id ${'} } } } '.repeat(4)} } } }`, null]
  ]
  for (const [name, query, expected, variables] of cases) {
    for (let time = 0; time < 4; time++) {
      const found = await codes(query, variables)
      if (expected !== null) t.same([...new Set(found)], [...new Set(expected)], name)
    }
  }
})

t.test('what a query costs follows from its own variables, whatever others of the document are called or hold', async t => {
  const { ask } = await serve(t)
  const document = `query A($x: Int) { figures(first: $x) { totalCount } }
    query B($x: ID!, $n: Int, $y: ID!) { stories { nodes { facts(first: $n) { nodes { mentions { ... on Place { mentionedIn(first: $n) { nodes { id name caveat story { id } } } } } } } } } x: node(id: $x) { id } y: node(id: $y) { id } }
    query C($y: Int) { figures(first: $y) { totalCount } }
    query D($x: FigureFilter = { measure: [KILLED] }) { figures(filter: $x, first: 1) { nodes { measure } } }`
  const codesOf = async (variables: object): Promise<string[]> => (await ask(document, variables, 'B')).errors.map(({ extensions }: any) => extensions.code)
  t.same(await codesOf({ x: 'a', n: 100, y: 'b' }), ['QUERY_TOO_COSTLY'])
  t.same(await codesOf({ x: '1,100', n: 1, y: '1' }), ['INVALID_ID', 'INVALID_ID'])
  t.same(await codesOf({ x: '1', n: 100, y: '1,1' }), ['QUERY_TOO_COSTLY'])
  t.same(await ask(document, {}, 'D'), { data: { figures: { nodes: [{ measure: 'KILLED' }] } } })
})

t.test('names that an answer would repeat for each value are short, and what is said of long ones is, too', async t => {
  const { ask, codes } = await serve(t)
  const [longest, longer] = [LIMITS.nameLength, LIMITS.nameLength + 1].map(length => 'n'.repeat(length)) as [string, string]
  for (const document of ['{ NAME: __typename }', 'query NAME { __typename }', 'query($NAME: ID!) { node(id: $NAME) { id } }', '{ ...NAME } fragment NAME on Query { __typename }']) {
    t.not((await codes(document.replaceAll('NAME', longest), { [longest]: 'plc_kyiv' }))[0], 'QUERY_INVALID', document)
    t.same(await codes(document.replaceAll('NAME', longer)), ['QUERY_INVALID'], document)
  }
  const huge = 'x'.repeat(40_000)
  const answers = [await ask(`query ${longest} { __typename }`, {}, huge), await ask(`{ figure(id: ${JSON.stringify(huge)}, retracted: "${huge}") { id } }`), await ask('query($first: Int!) { figures(first: $first) { totalCount } }', { first: huge })]
  for (const { errors: [{ message, extensions }] } of answers) t.ok(extensions.code === 'QUERY_INVALID' && message.length < 1100, `${message.slice(0, 80)}: ${message.length}`)
})

t.test('few ids are suggested for one query, however many are unknown', async t => {
  const store = sampleStore()
  let asked = 0
  const { ask } = await serve(t, {
    once: true,
    store: {
      ...store,
      suggest: async (id, types) => {
        asked++
        return await store.suggest(id, types)
      }
    }
  })
  const query = `query($ids: [ID!]!) { ${Array.from({ length: 20 }, (_, index) => `a${index}: nodes(ids: $ids) { id }`).join(' ')} figure(id: "fig_killed-kyif") { id } }`
  const ids = Array.from({ length: 40 }, (_, index) => `plc_kyi${index}`)
  const first = await ask(query, { ids })
  t.equal(first.errors.length, 801)
  t.match(first.errors[0].message, /did you mean plc_kyiv/)
  t.ok(asked <= 5, `${asked} suggestions`)
  for (let time = 0; time < 3; time++) t.same(await ask(query, { ids }), first)
})

t.test('of many operations each is answered alike, whether it came lately or not', async t => {
  const { ask } = await serve(t)
  const names = Array.from({ length: 55 }, (_, index) => `o${index}`)
  for (const size of [1, 2, 3, 4]) {
    const document = `${names.map((name, index) => `query ${name} { a${index}: figures(first: ${size}) { ...rest } }`).join(' ')} fragment rest on FigureConnection { nodes { id } }`
    for (let time = 0; time < 4; time++) {
      for (const [index, name] of names.entries()) t.equal((await ask(document, {}, name)).data[`a${index}`].nodes.length, size)
    }
  }
})

t.test('variables nested without end are refused', async t => {
  const { url } = await serve(t)
  const lists = `${'['.repeat(40_000)}${']'.repeat(40_000)}`
  const response = await post(url, `{"query":"query($f: FigureFilter) { figures(filter: $f) { totalCount } }","variables":{"f":{"place":${lists}}},"extensions":{"x":${lists.slice(39_000, -39_000)}}}`)
  t.match(await bodyOf(response), { errors: [{ extensions: { code: 'QUERY_INVALID' } }] })
})

t.test('the docs tell the limits as they are', t => {
  const docs = readFileSync(new URL('../../docs/graphql.md', import.meta.url), 'utf8').replaceAll(/(\d) (\d{3})/g, '$1$2')
  const rows = [
    `${LIMITS.bodyBytes} bytes | \`BODY_TOO_LARGE\``,
    `${LIMITS.tokens} | \`TOO_MANY_TOKENS\``,
    `${LIMITS.nameLength} | \`QUERY_INVALID\``,
    `${LIMITS.depth} | \`QUERY_TOO_DEEP\``,
    `${LIMITS.aliases} | \`TOO_MANY_ALIASES\``,
    `${LIMITS.cost} | \`QUERY_TOO_COSTLY\``
  ]
  for (const row of rows) t.match(docs, row)
  t.end()
})
