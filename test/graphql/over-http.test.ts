import { gzipSync } from 'node:zlib'
import { serverAudits } from 'graphql-http'
import t from 'tap'
import { LIMITS } from '../../src/graphql/limits.ts'
import { bodyOf, post, sampleStore, serve } from './serve.ts'

const JSON_TYPE = 'application/json; charset=utf-8'
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8'
const PEOPLE = '{ people { totalCount } }'

t.test('all of the GraphQL-over-HTTP audit is ok', async t => {
  const { url } = await serve(t)
  const audits = serverAudits({ url })
  t.equal(audits.length, 61)
  for (const audit of audits) {
    const result = await audit.fn()
    t.equal(result.status, 'ok', `${audit.id} ${audit.name} ${'reason' in result ? result.reason : ''}`)
  }
})

t.test('the media type of an answer is the one that the caller likes best', async t => {
  const { url } = await serve(t)
  const cases: readonly [accept: string, type: string][] = [
    ['*/*', JSON_TYPE],
    ['', JSON_TYPE],
    ['application/*', JSON_TYPE],
    ['application/json', JSON_TYPE],
    ['APPLICATION/JSON ; q=0.5', JSON_TYPE],
    ['application/graphql-response+json', GRAPHQL_TYPE],
    ['application/graphql-response+json; charset=utf-8, application/json; q=0.9', GRAPHQL_TYPE],
    ['application/json;q=0.1, application/graphql-response+json;q=0.2', GRAPHQL_TYPE],
    ['application/json, */*;q=0.1', JSON_TYPE],
    ['application/json;q=0, */*', GRAPHQL_TYPE],
    ['text/html,application/xhtml+xml,*/*;q=0.8', JSON_TYPE],
    ['application/graphql-response+json;q=0.1, */*;q=0.9', JSON_TYPE]
  ]
  for (const [accept, type] of cases) {
    const response = await post(url, { query: PEOPLE }, { accept })
    t.equal(response.status, 200, accept)
    t.equal(response.headers.get('content-type'), type, accept)
    t.same(await response.json(), { data: { people: { totalCount: 9 } } })
  }
  const refused = await post(url, { query: PEOPLE }, { accept: 'text/csv, application/json;q=0' })
  t.equal(refused.status, 406)
  t.equal((await bodyOf(refused)).errors[0].extensions.code, 'NOT_ACCEPTABLE')
})

t.test('GET answers as POST does', async t => {
  const { url } = await serve(t)
  const get = async (parameters: Record<string, string>): Promise<Response> => await fetch(`${url}?${new URLSearchParams(parameters)}`)
  const query = 'query A { people { totalCount } } query B($id: ID!) { person(id: $id) { name } }'
  const response = await get({ query, operationName: 'B', variables: '{"id":"per_mayor"}', extensions: '{}', unknown: '1' })
  t.equal(response.status, 200)
  t.same(await response.json(), { data: { person: { name: 'Vitali Klitschko' } } })
  t.equal((await get({ query: PEOPLE, operationName: '', variables: '' })).status, 200)
  for (const parameters of [{}, { query: '' }, { query: PEOPLE, variables: '[1]' }, { query: PEOPLE, variables: '{' }, { query: PEOPLE, extensions: '7' }]) {
    const refused = await get(parameters)
    t.equal(refused.status, 400, JSON.stringify(parameters))
    const { errors: [error] } = await bodyOf(refused)
    t.equal(error.extensions.code, 'INVALID_PARAMETER')
    t.match(error.extensions.errors, [{ parameter: /^(?:query|variables|extensions)$/ }])
  }
  t.equal((await fetch(`${url}/?${new URLSearchParams({ query: PEOPLE })}`)).status, 200, 'a slash at the end makes no difference')
})

t.test('a body that is no single GraphQL request is refused with a code', async t => {
  const { url } = await serve(t)
  const cases: readonly [body: string, status: number, code: string, headers?: Record<string, string>][] = [
    ['{', 400, 'MALFORMED_BODY'],
    ['', 400, 'MALFORMED_BODY'],
    ['null', 400, 'MALFORMED_BODY'],
    ['"{ people { totalCount } }"', 400, 'MALFORMED_BODY'],
    [`[{"query":"${PEOPLE}"}]`, 400, 'MALFORMED_BODY'],
    ['[]', 400, 'MALFORMED_BODY'],
    ['['.repeat(50_000), 400, 'MALFORMED_BODY'],
    ['{"__proto__":{"query":"{ people { totalCount } }"}}', 400, 'INVALID_PARAMETER'],
    [PEOPLE, 415, 'UNSUPPORTED_MEDIA_TYPE', { 'content-type': 'text/plain' }],
    [PEOPLE, 415, 'UNSUPPORTED_MEDIA_TYPE', { 'content-type': 'application/graphql' }],
    [JSON.stringify({ query: `# ${'x'.repeat(LIMITS.bodyBytes)}` }), 413, 'BODY_TOO_LARGE']
  ]
  for (const [body, status, code, headers] of cases) {
    const response = await post(url, body, headers)
    t.equal(response.status, status, body.slice(0, 60))
    t.match(await response.json(), { errors: [{ message: String, extensions: { code } }] })
  }
})

t.test('other methods are refused, and the Allow header says which are not', async t => {
  const { url } = await serve(t)
  for (const method of ['PUT', 'PATCH', 'DELETE']) {
    const response = await fetch(url, { method, headers: { 'content-type': 'text/plain' }, body: 'x' })
    t.equal(response.status, 405)
    t.equal(response.headers.get('allow'), 'GET, HEAD, POST, OPTIONS')
    t.equal((await bodyOf(response)).errors[0].extensions.code, 'METHOD_NOT_ALLOWED')
  }
  const options = await fetch(url, { method: 'OPTIONS' })
  t.equal(options.status, 204)
  t.equal(options.headers.get('allow'), 'GET, HEAD, POST, OPTIONS')
  const head = await fetch(`${url}?query=${encodeURIComponent(PEOPLE)}`, { method: 'HEAD' })
  t.equal(head.status, 200)
  t.equal(await head.text(), '')
  t.match(head.headers.get('etag'), /^"/)
})

t.test('only queries are answered: by GET, anything else is a method that is not allowed', async t => {
  const { url, codes } = await serve(t)
  const got = await fetch(`${url}?query=${encodeURIComponent('mutation { __typename }')}`)
  t.equal(got.status, 405)
  t.equal((await bodyOf(got)).errors[0].extensions.code, 'METHOD_NOT_ALLOWED')
  t.same(await codes('mutation { __typename }'), ['QUERY_INVALID'])
  t.same(await codes('subscription { __typename }'), ['QUERY_INVALID'])
})

t.test('any page may ask, across origins', async t => {
  const { url } = await serve(t)
  const headers = { origin: 'https://newsroom.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }
  const preflight = await fetch(url, { method: 'OPTIONS', headers })
  t.equal(preflight.status, 204)
  t.equal(preflight.headers.get('access-control-allow-origin'), '*')
  t.match(preflight.headers.get('access-control-allow-methods'), /POST/)
  t.equal((await post(url, '{', { origin: 'https://newsroom.example' })).headers.get('access-control-allow-origin'), '*')
})

t.test('an answer without errors to a GET can be kept and compared, any other can not', async t => {
  const { url } = await serve(t)
  const get = async (query: string, headers: Record<string, string> = {}): Promise<Response> => await fetch(`${url}?query=${encodeURIComponent(query)}`, { headers })
  const fresh = await get(PEOPLE)
  const etag = fresh.headers.get('etag') ?? ''
  t.match(fresh.headers.get('cache-control'), /^public/)
  t.equal(fresh.headers.get('vary'), 'Accept, Accept-Encoding')
  t.equal((await get(PEOPLE, { 'if-none-match': `"other", ${etag}` })).status, 304)
  t.equal((await get(PEOPLE, { 'if-none-match': etag, accept: 'application/graphql-response+json' })).status, 200, 'another media type is another answer')
  t.equal((await get('{ places { totalCount } }', { 'if-none-match': etag })).status, 200)
  for (const query of ['{', '{ person(id: "per_nobody") { name } }']) {
    const refused = await get(query)
    t.equal(refused.status, 200)
    t.equal(refused.headers.get('cache-control'), 'no-store')
    t.equal(refused.headers.get('etag'), null)
    t.equal((await get(query, { 'if-none-match': '*' })).status, 200)
  }
  const posted = await post(url, { query: PEOPLE })
  t.equal(posted.headers.get('cache-control'), 'no-store')
  t.equal(posted.headers.get('etag'), null)
})

t.test('what nobody expected is logged whole, and told to nobody', async t => {
  const broken = { ...sampleStore(), list: async () => { throw new Error('password=secret') } }
  const { ask, logged } = await serve(t, { store: broken })
  for (let time = 0; time < 4; time++) {
    const answer = await ask('{ person(id: "per_mayor") { name } people { totalCount } }')
    t.match(answer, { data: null, errors: [{ message: 'something went wrong on our side', path: ['people'], extensions: { code: 'INTERNAL' } }] })
    t.notMatch(JSON.stringify(answer), 'secret')
  }
  t.equal(logged.length, 4)
  t.match(logged[0], { code: 'INTERNAL', path: ['people'], err: { message: 'password=secret', stack: /over-http\.test/ } })
})

t.test('a host with parsers, compilers and an error handler of its own can embed the endpoint', async t => {
  const { url, data } = await serve(t, {
    prefix: '/deep/in/a/site',
    host: app => {
      app.setValidatorCompiler(() => () => { throw new Error('the host checks this') })
      app.setSerializerCompiler(() => () => { throw new Error('the host writes this') })
      app.addContentTypeParser('application/json', { parseAs: 'string' }, () => { throw new Error('the host reads this') })
      app.setErrorHandler((_error, _request, reply) => { reply.code(418).send('host') })
      app.addHook('onRequest', async request => { if (request.url.includes('host=1')) throw Object.assign(new Error('slow down'), { statusCode: 429 }) })
    }
  })
  t.same(await data(PEOPLE), { people: { totalCount: 9 } })
  t.equal((await post(url, '{')).status, 400)
  t.equal((await fetch(`${url}?host=1`)).status, 418, "a host's refusal is worded by the host")
})

t.test('a compressed, garbled or empty body, and a parameter that comes twice, are refused in clear words', async t => {
  const { url } = await serve(t)
  const send = async (body: Uint8Array<ArrayBuffer>, headers: Record<string, string>): Promise<Response> => await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
  const query = Buffer.from('{"query":"{ __typename }"}')
  const compressed = await send(Uint8Array.from(gzipSync(query)), { 'content-encoding': 'gzip' })
  t.equal(compressed.status, 415)
  t.match(await bodyOf(compressed), { errors: [{ message: 'the body is compressed: send it without Content-Encoding', extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] })
  t.equal((await send(Uint8Array.from(query), { 'content-encoding': 'Identity' })).status, 200)
  t.match(await bodyOf(await send(new Uint8Array(0), {})), { errors: [{ message: 'the body is empty', extensions: { code: 'MALFORMED_BODY' } }] })
  const garbled = Buffer.concat([Buffer.from('{"query":"{ search(query: \\"kyiv'), Buffer.from([0xff]), Buffer.from('\\") { totalCount } }"}')])
  t.match(await bodyOf(await send(Uint8Array.from(garbled), {})), { errors: [{ message: 'the body is not UTF-8', extensions: { code: 'MALFORMED_BODY' } }] })
  t.match(await bodyOf(await send(Uint8Array.from(query), { 'content-type': 'application/json; charset=utf-16' })), { errors: [{ message: 'the body is in utf-16: send it in UTF-8', extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] })
  t.equal((await send(Uint8Array.from(query), { 'content-type': 'application/json; charset="UTF-8"' })).status, 200)
  t.match(await bodyOf(await fetch(`${url}?query={search(query:%22kyiv%ff%22){totalCount}}`)), { errors: [{ message: 'query is not percent-encoded UTF-8', extensions: { code: 'INVALID_PARAMETER' } }] })
  t.match(await bodyOf(await fetch(`${url}?query={search(query:%22kyiv%20%EF%BF%BD%22){totalCount}}`)), { data: { search: { totalCount: Number } } })
  const twice = await fetch(`${url}?query={__typename}&query={nope}`)
  t.equal(twice.status, 400)
  t.match(await bodyOf(twice), { errors: [{ message: 'query must be given once', extensions: { code: 'INVALID_PARAMETER' } }] })
})
