import t from 'tap'
import { RESOURCE_NAMES } from '../../src/core/resources.ts'
import { ID_MAX_LENGTH } from '../../src/domain/ids.ts'
import { aPerson } from '../support/item-factories.ts'
import { sendRaw } from '../support/send-raw.ts'
import { sampleStore, serve } from './serve.ts'

type Problem = Record<string, string>

const problemsOf = ({ body }: { body: any }): Problem => Object.fromEntries(body.errors.map(({ parameter, message }: Problem) => [parameter, message]))

t.test('everything that is wrong with a request is told at once, with the nearest right name or value', async t => {
  const { ask } = await serve(t)
  const answer = await ask('/figures?measur=killed&verification=verifid&story=sto_talk&limit=0&orderBy=asof&expand=claimnt,place&q=&since=monday&claimant=plc_kyiv')
  t.match(answer, { status: 400, body: { title: 'Bad Request', code: 'UNKNOWN_PARAMETER', type: 'urn:caveat:error:UNKNOWN_PARAMETER' } })
  t.match(answer.headers.get('content-type'), /^application\/problem\+json/)
  t.match(problemsOf(answer), {
    measur: /did you mean measure\?$/,
    verification: /"verifid" is not one of .*did you mean verified\?$/,
    story: /there is no sto_talk; did you mean sto_talks\?$/,
    limit: /from 1 to 100/,
    orderBy: /did you mean asOf\?$/,
    expand: /"claimnt" .*did you mean claimant\?$/,
    q: /needs a value/,
    since: /EDTF/,
    claimant: /per_ or org_/
  })
})

t.test('each kind of wrong request has its code', async t => {
  const { ask } = await serve(t)
  const cases: Record<string, [status: number, code: string, parameter: string]> = {
    '/people?kind=direct': [400, 'UNKNOWN_PARAMETER', 'kind'],
    '/figures?__proto__=1': [400, 'UNKNOWN_PARAMETER', '__proto__'],
    '/figures?constructor=1': [400, 'UNKNOWN_PARAMETER', 'constructor'],
    '/figures/summary?orderBy=asOf': [400, 'UNKNOWN_PARAMETER', 'orderBy'],
    '/figures/summary?limit=0': [400, 'INVALID_PARAMETER', 'limit'],
    '/figures/summary?limit=101': [400, 'PAGE_TOO_LARGE', 'limit'],
    '/people/per_mayor?limit=5': [400, 'UNKNOWN_PARAMETER', 'limit'],
    '/people/per_mayor?publication=retracted': [400, 'UNKNOWN_PARAMETER', 'publication'],
    '/stories?expand=story': [400, 'UNKNOWN_PARAMETER', 'expand'],
    '/figures?': [200, '', ''],
    '/figures?&&': [200, '', ''],
    '/figures?=1': [400, 'UNKNOWN_PARAMETER', ''],
    '/figures?measure=': [400, 'INVALID_PARAMETER', 'measure'],
    '/figures?measure': [400, 'INVALID_PARAMETER', 'measure'],
    '/figures?measure=killed,injured': [400, 'INVALID_PARAMETER', 'measure'],
    '/figures?measure=KILLED': [400, 'INVALID_PARAMETER', 'measure'],
    '/figures?since=2022-03-01&since=2022-03-02': [400, 'INVALID_PARAMETER', 'since'],
    '/figures?since=2022-03-02&until=2022-03-01': [400, 'INVALID_PARAMETER', 'since'],
    '/figures?since=2022-03-32': [400, 'INVALID_PARAMETER', 'since'],
    '/figures?q=a&q=b': [400, 'INVALID_PARAMETER', 'q'],
    '/figures?q=%21%21': [400, 'INVALID_PARAMETER', 'q'],
    '/figures?q=a%00b': [400, 'INVALID_PARAMETER', 'q'],
    '/figures?q=%ZZ': [400, 'INVALID_PARAMETER', 'q'],
    '/figures?q=%C3%28': [400, 'INVALID_PARAMETER', 'q'],
    [`/figures?q=${'a'.repeat(201)}`]: [400, 'INVALID_PARAMETER', 'q'],
    '/figures?limit=-1': [400, 'INVALID_PARAMETER', 'limit'],
    '/figures?limit=1.5': [400, 'INVALID_PARAMETER', 'limit'],
    '/figures?limit=1e1': [400, 'INVALID_PARAMETER', 'limit'],
    '/figures?limit=ten': [400, 'INVALID_PARAMETER', 'limit'],
    '/figures?limit=5&limit=6': [400, 'INVALID_PARAMETER', 'limit'],
    '/figures?limit=101': [400, 'PAGE_TOO_LARGE', 'limit'],
    [`/figures?limit=${'9'.repeat(400)}`]: [400, 'PAGE_TOO_LARGE', 'limit'],
    '/figures?orderBy=asOf&orderBy=-asOf': [400, 'INVALID_PARAMETER', 'orderBy'],
    '/figures?orderBy=toString': [400, 'INVALID_PARAMETER', 'orderBy'],
    '/figures?expand=': [400, 'INVALID_PARAMETER', 'expand'],
    '/figures?expand=place,': [400, 'INVALID_PARAMETER', 'expand'],
    '/figures?place=Kyiv': [400, 'INVALID_PARAMETER', 'place'],
    '/figures?place=plc_%D0%9A': [400, 'INVALID_PARAMETER', 'place'],
    [`/figures?${'measure=killed&'.repeat(51)}`]: [400, 'INVALID_PARAMETER', 'measure'],
    '/figures?after=nonsense': [400, 'INVALID_CURSOR', 'after'],
    '/figures?after=%2F%2F': [400, 'INVALID_CURSOR', 'after'],
    '/figures/summary?sum=yes': [400, 'INVALID_PARAMETER', 'sum'],
    '/search': [400, 'INVALID_PARAMETER', 'q'],
    '/search?q=': [400, 'INVALID_PARAMETER', 'q'],
    '/search?q=+': [400, 'INVALID_PARAMETER', 'q'],
    '/search?q=kyiv&type=city': [400, 'INVALID_PARAMETER', 'type'],
    '/openapi.json?x=1': [400, 'UNKNOWN_PARAMETER', 'x'],
    '/figures?claimant=plc_x': [400, 'INVALID_PARAMETER', 'claimant'],
    '/figures/fig_nope': [404, 'NOT_FOUND', 'id'],
    '/figures/per_mayor': [400, 'INVALID_ID', 'id'],
    '/figures/a%00b': [400, 'INVALID_ID', 'id'],
    '/figures/%2F..%2Fpeople': [400, 'INVALID_ID', 'id'],
    '/facts/plc_kyiv': [400, 'INVALID_ID', 'id'],
    '/figures/fig_trapped?publication=retired': [400, 'INVALID_PARAMETER', 'publication']
  }
  for (const [path, [status, code, parameter]] of Object.entries(cases)) {
    const { status: answered, body } = await ask(path)
    t.same([answered, body.code ?? '', body.errors?.[0]?.parameter ?? ''], [status, code, parameter], path)
    if (status !== 200) t.equal(body.errors.length, 1, `${path} is told once`)
  }
})

t.test('the longest id can be read in a host that says nothing of path lengths', async t => {
  const id = `per_${'a'.repeat(ID_MAX_LENGTH - 4)}`
  const { ask } = await serve(t, { items: [aPerson({ id })] })
  t.equal((await ask(`/people/${id}`)).body.id, id)
})

t.test('a misspelt id names the nearest one', async t => {
  const { ask } = await serve(t)
  t.match(await ask('/figures/fig_traped'), { status: 404, body: { detail: 'there is no fig_traped; did you mean fig_trapped?' } })
})

t.test('an id of another type is refused with what is asked for, and with its own address', async t => {
  const { ask } = await serve(t, { prefix: '/facts/v1' })
  const cases: Record<string, string> = {
    '/figures/per_x?expand=place': '"per_x" is the id of a person, where a figure is asked for: an id that starts with fig_ and goes on in kebab-case; see /facts/v1/people/per_x',
    '/people/org_city': '"org_city" is the id of an organization, where a person is asked for: an id that starts with per_ and goes on in kebab-case; see /facts/v1/organizations/org_city',
    '/facts/plc_kyiv': '"plc_kyiv" is the id of a place, where a statement, a figure, or an event is asked for: an id that starts with sta_, fig_, or evt_ and goes on in kebab-case; see /facts/v1/places/plc_kyiv',
    '/figures/killed': '"killed" is not an id that starts with fig_ and goes on in kebab-case'
  }
  for (const [path, message] of Object.entries(cases)) t.match(await ask(path), { status: 400, body: { code: 'INVALID_ID', detail: message, errors: [{ parameter: 'id', message }] } }, path)
  t.match(await ask('/figures?claimant=plc_x'), { body: { detail: 'claimant: "plc_x" is the id of a place, where a person or an organization is asked for: an id that starts with per_ or org_ and goes on in kebab-case' } })
})

t.test('a cursor holds for its own query only', async t => {
  const { ask } = await serve(t)
  const { body: { next } } = await ask('/figures?limit=1')
  const after = new URL(next, 'http://localhost').searchParams.get('after') ?? ''
  t.equal((await ask(`/figures?limit=3&expand=place&after=${after}`)).status, 200, 'the page size and what is expanded may change')
  for (const path of ['/figures?measure=killed&', '/figures?orderBy=asOf&', '/facts?', '/statements?', '/search?q=kyiv&']) {
    t.match(await ask(`${path}after=${after}`), { status: 400, body: { code: 'INVALID_CURSOR' } }, path)
  }
})

t.test('an unknown address is a 404 that names the nearest one', async t => {
  const { ask } = await serve(t)
  const cases: Record<string, RegExp> = {
    '/figurs': /did you mean \/v1\/figures\?/,
    '/figures/': /did you mean \/v1\/figures\?/,
    '/figure/fig_trapped': /did you mean \/v1\/figures\/fig_trapped\?/,
    '/figures/fig_trapped/parts': /there is nothing at/,
    '/Figures': /did you mean \/v1\/figures\?/,
    '': /there is nothing at \/v1; \/v1\/openapi.json says what there is/
  }
  for (const [path, detail] of Object.entries(cases)) t.match(await ask(path), { status: 404, body: { code: 'NOT_FOUND', detail } }, path)
  t.match(await ask('/figurs', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }), { status: 404 })
})

t.test('a known address with another method is a 405 that says which methods work', async t => {
  const { ask, base } = await serve(t)
  const bodies = [['{"a":1}', 'application/json'], ['{broken', 'application/json'], ['<a/>', 'application/xml'], ['x'.repeat(2_000_000), 'text/plain']] as const
  for (const path of ['/figures', '/figures/fig_trapped', '/figures/summary', '/search', '/openapi.json', '/docs', ...RESOURCE_NAMES.map(name => `/${name}/x`)]) {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await ask(path, { method })
      t.match(answer, { status: 405, body: { code: 'METHOD_NOT_ALLOWED' } }, `${method} ${path}`)
      t.equal(answer.headers.get('allow'), 'GET, HEAD, OPTIONS')
    }
  }
  for (const [body, type] of bodies) t.equal((await ask('/figures', { method: 'POST', body, headers: { 'content-type': type } })).status, 405, 'before any body is read')
  t.match(await raw(base, 'PROPFIND /v1/figures HTTP/1.1'), /^HTTP\/1.1 405 /)
})

t.test('HEAD answers as GET does, without a body', async t => {
  const { ask } = await serve(t)
  for (const path of ['/figures?limit=1', '/figures/fig_trapped', '/figures/summary', '/search?q=kyiv', '/openapi.json', '/docs', '/docs/swagger-ui.css', '/figures?x=1', '/nope', '/figures/fig_nope']) {
    const [get, head] = await Promise.all([ask(path), ask(path, { method: 'HEAD' })])
    const headersOf = ({ headers }: { headers: Headers }): unknown => Object.fromEntries([...headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)))
    t.same([head.status, headersOf(head), head.text], [get.status, headersOf(get), ''], path)
  }
})

t.test('OPTIONS says which methods work, and any page may read the answers', async t => {
  const { ask } = await serve(t)
  const options = await ask('/figures/fig_trapped', { method: 'OPTIONS' })
  t.same([options.status, options.headers.get('allow'), options.text], [204, 'GET, HEAD, OPTIONS', ''])
  t.equal((await ask('/nope', { method: 'OPTIONS' })).status, 404)
  const preflight = await ask('/figures', { method: 'OPTIONS', headers: { origin: 'https://paper.example', 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' } })
  t.equal(preflight.status, 204)
  t.match(Object.fromEntries(preflight.headers), { 'access-control-allow-origin': '*', 'access-control-allow-methods': 'GET, HEAD, OPTIONS', 'access-control-allow-headers': '*', 'access-control-max-age': /^\d+$/ })
  for (const path of ['/figures', '/figures?x=1', '/nope', '/openapi.json']) {
    const { headers } = await ask(path, { headers: { origin: 'https://paper.example' } })
    t.same([headers.get('access-control-allow-origin'), headers.get('access-control-expose-headers')], ['*', 'ETag, Link, Allow'], path)
  }
})

t.test('JSON is answered whatever Accept says, so that caches hold one answer', async t => {
  const { ask } = await serve(t)
  for (const accept of ['text/html', 'image/png;q=1', 'application/json;q=0', 'nonsense']) {
    t.equal((await ask('/people', { headers: { accept } })).headers.get('content-type'), 'application/json; charset=utf-8')
  }
})

t.test('an answer that the caller has is a 304, by weak comparison', async t => {
  const { ask } = await serve(t)
  for (const path of ['/figures?limit=1', '/figures/fig_trapped', '/figures/summary', '/search?q=kyiv', '/openapi.json', '/docs']) {
    const { headers } = await ask(path)
    const etag = headers.get('etag') ?? ''
    t.match(etag, /^"[\da-f]{32}(?:-gz)?"$/, path)
    t.match(headers.get('cache-control'), /public, max-age=\d+/)
    t.equal(headers.get('vary'), 'Accept-Encoding')
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, `"a,b" , W/${etag},"z"`, '*']) {
      for (const method of ['GET', 'HEAD']) {
        const { status, text, headers } = await ask(path, { method, headers: { 'if-none-match': known } })
        t.same([status, text, headers.get('etag')?.replace('W/', ''), headers.get('vary'), headers.get('content-type')], [304, '', etag, 'Accept-Encoding', null], `${method} ${path} ${known}`)
        t.match(headers.get('cache-control'), /public/)
        t.equal(headers.get('access-control-allow-origin'), '*')
      }
    }
    for (const other of ['"other"', etag.replace('"', '"x'), 'nonsense', '']) {
      t.equal((await ask(path, { headers: { 'if-none-match': other } })).status, 200, `${path} ${other}`)
    }
  }
})

t.test('the tag changes with the data and with the address, and with nothing else', async t => {
  const tag = async (path: string, store = sampleStore()): Promise<string | null> => (await (await serve(t, { store })).ask(path)).headers.get('etag')
  t.equal(await tag('/figures'), await tag('/figures'), 'the same on another replica')
  t.not(await tag('/figures'), await tag('/people'))
  t.not(await tag('/figures'), await tag('/figures?limit=5'))
  t.not(await tag('/figures'), await tag('/figures', { ...sampleStore(), revision: async () => 'other' }))
})

t.test('an answer that the data changed under has no tag, and no cache keeps it', async t => {
  let revision = 1
  const store = sampleStore()
  const { ask } = await serve(t, {
    store: { ...store, revision: async () => String(revision), get: async ids => { revision++; return await store.get(ids) } }
  })
  const first = await ask('/figures/fig_trapped')
  t.same([first.status, first.headers.get('etag'), first.headers.get('cache-control')], [200, null, 'no-store'], 'it is of no revision')
})

t.test('refusals are not cached and have no tag', async t => {
  const { ask } = await serve(t)
  for (const [method, path] of [['POST', '/figures'], ['DELETE', '/figures/fig_trapped'], ['PUT', '/docs'], ['PATCH', '/openapi.json'], ['POST', '/nope'], ['OPTIONS', '/nope']] as const) {
    t.equal((await ask(path, { method })).headers.get('cache-control'), 'no-store', `${method} ${path}`)
  }
  for (const path of ['/nope', '/figures?x=1', '/figures/fig_nope', '/figures/fig_undated', '/figures/summary?sum=true']) {
    const { headers, status } = await ask(path, { headers: { 'if-none-match': '*' } })
    t.ok(status >= 400)
    t.same([headers.get('cache-control'), headers.get('etag')], ['no-store', null], path)
  }
})

t.test('an unexpected error tells nothing of the inside', async t => {
  const store = sampleStore()
  const fail = async (): Promise<never> => { throw new Error('password is 1234') }
  const { ask } = await serve(t, { store: { ...store, list: fail, groups: fail, search: async () => { throw Object.assign(new Error('boom'), { statusCode: 500 }) } } })
  for (const path of ['/figures', '/figures/summary', '/search?q=kyiv']) {
    const { status, text, body } = await ask(path)
    t.same([status, body.code], [500, 'INTERNAL'])
    t.notMatch(text, /1234|boom|stack/)
  }
  t.equal((await ask('/figures/fig_trapped')).status, 200, 'and the others still answer')
  const { ask: askDead } = await serve(t, { store: { ...store, revision: async () => { throw new Error('gone') } } })
  t.equal((await askDead('/figures')).status, 500)
})

t.test('hostile requests get coded refusals', async t => {
  const { base, ask } = await serve(t)
  t.match(await ask(`/figures?q=${'a'.repeat(8000)}`), { status: 414, body: { code: 'URI_TOO_LONG' } })
  t.match(await ask(`/figures/fig_${'a'.repeat(500)}`), { status: 414, body: { code: 'URI_TOO_LONG' } })
  t.match(await ask('/figures/%E0%A4%A'), { status: 400, body: { code: 'INVALID_PARAMETER' } })
  t.match(await ask(`/nope/${'a'.repeat(5000)}`), { status: 404 })
  const many = await ask(`/figures?${Array.from({ length: 1500 }, (_, index) => `x${index}`).join('&')}`)
  t.match(many, { status: 400, body: { code: 'UNKNOWN_PARAMETER' } })
  t.equal(many.body.errors.length, 50, 'the report is bounded')
  for (const line of ['GET /v1/figures?q=\u0001 HTTP/1.1', 'GET /v1/figures?q=Київ HTTP/1.1', 'GET /v1/figures/../people HTTP/1.1', 'GET //v1/figures HTTP/1.1', 'GET * HTTP/1.1', `GET /v1/figures?q=${'a'.repeat(20_000)} HTTP/1.1`]) {
    t.match(await raw(base, line), /^HTTP\/1.1 4\d\d /, line.slice(0, 50))
  }
  t.equal((await ask('/figures')).status, 200)
})

t.test('an address in absolute form is read by its path, and its origin is never said back', async t => {
  const { base } = await serve(t)
  for (const path of ['/v1/figures?limit=1', '/v1/figures/per_x']) {
    const answer = await raw(base, `GET http://elsewhere.example${path} HTTP/1.1`)
    t.match(answer, /^HTTP\/1.1 (?:200|400) /)
    t.notMatch(answer, 'elsewhere', path)
  }
})

t.test('a hundred requests at once each get their own answer', async t => {
  const { ask } = await serve(t)
  const paths = Array.from({ length: 100 }, (_, index) => `/${RESOURCE_NAMES[index % RESOURCE_NAMES.length]}?limit=${index % 7 + 1}`)
  const expected = new Map<string, string>()
  for (const path of new Set(paths)) expected.set(path, (await ask(path)).text)
  const answers = await Promise.all(paths.map(async path => (await ask(path)).text))
  t.same(answers, paths.map(path => expected.get(path)))
})

t.test('inside a host, links keep the prefix, and neither sets up the other', async t => {
  const hosted = await serve(t, {
    prefix: '/facts/v1',
    host: async app => {
      app.decorateRequest('corsPreflightEnabled', false)
      app.setValidatorCompiler(() => () => { throw new Error('validated by the host') })
      app.setSerializerCompiler(() => () => 'serialized by the host')
      app.setReplySerializer(() => 'serialized by the host')
      app.setErrorHandler((error, _request, reply) => { reply.code((error as { statusCode?: number }).statusCode ?? 500).send('an error of the host') })
      app.setNotFoundHandler((_request, reply) => { reply.code(404).send('not found by the host') })
      app.addHook('onRequest', async request => { if (request.headers['x-flood'] !== undefined) throw Object.assign(new Error('slow down'), { statusCode: 429 }) })
      app.get('/hello', async () => 'hello')
      app.get('/broken', async () => { throw new Error('of the host') })
      app.post('/hello', async () => 'posted')
    }
  })
  const { ask, base } = hosted
  const { body, headers } = await ask('/figures?limit=1')
  t.match(body.next, /^\/facts\/v1\/figures\?limit=1&after=/)
  t.equal(headers.get('link'), `<${body.next}>; rel="next"`)
  t.equal((await ask('/openapi.json')).body.servers[0].url, '/facts/v1')
  t.match(await ask('/figurs'), { status: 404, body: { detail: /did you mean \/facts\/v1\/figures\?/ } })
  t.equal((await ask('/figures?x=1')).status, 400)
  const flood = await ask('/figures', { headers: { 'x-flood': '1' } })
  t.same([flood.status, flood.text], [429, 'an error of the host'], "the host's own refusals are the host's to word")
  const plain = async (path: string, init?: RequestInit): Promise<unknown> => {
    const response = await fetch(`${base}${path}`, init)
    return [response.status, await response.text(), response.headers.get('etag'), response.headers.get('access-control-allow-origin')]
  }
  t.same(await plain('/hello'), [200, 'hello', null, null])
  t.same(await plain('/broken'), [500, 'an error of the host', null, null])
  t.same(await plain('/nope'), [404, 'not found by the host', null, null])
  t.same(await plain('/hello', { method: 'POST' }), [200, 'posted', null, null])
})

t.test("a host's own CORS policy goes before ours", async t => {
  const { ask } = await serve(t, { host: async app => { app.addHook('onRequest', async (_request, reply) => { reply.header('access-control-allow-origin', 'https://paper.example') }) } })
  t.equal((await ask('/figures')).headers.get('access-control-allow-origin'), 'https://paper.example')
})

t.test("a host's CORS policy goes before ours also where it does not allow the origin, and caches keep its answers apart", async t => {
  const { ask } = await serve(t, { host: async app => { app.addHook('onRequest', async (_request, reply) => { reply.header('vary', 'Origin') }) } })
  const answer = await ask('/figures', { headers: { origin: 'https://elsewhere.example' } })
  t.same([answer.status, answer.headers.get('access-control-allow-origin'), answer.headers.get('vary')], [200, null, 'Origin, Accept-Encoding'])
  const known = await ask('/figures', { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } })
  t.same([known.status, known.headers.get('vary')], [304, 'Origin, Accept-Encoding'])
  const preflight = await ask('/figures', { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' } })
  t.same([preflight.status, preflight.headers.get('allow'), preflight.headers.get('access-control-allow-origin')], [204, 'GET, HEAD, OPTIONS', null])
  t.same([(await ask('/figures', { method: 'POST' })).status, (await ask('/nope', { method: 'OPTIONS' })).status], [405, 404])
})

t.test('two instances stand side by side', async t => {
  const [one, other] = await Promise.all([serve(t, { items: [] }), serve(t)])
  t.equal((await one.ask('/figures')).body.total, 0)
  t.equal((await one.ask('/figures')).body.next, null)
  t.ok((await other.ask('/figures')).body.total > 0)
})

/** What comes back for a request line that no client would send. */
async function raw (base: string, line: string): Promise<string> {
  return await sendRaw(base, `${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
}
