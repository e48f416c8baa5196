import t from 'tap'
import { createClient } from '../../src/client/index.ts'
import { EMPTY_PAGE, answer, reset, serveCaveat, serveScript, silence } from './serve.ts'

const page = answer(200, EMPTY_PAGE)
const problem = (status: number, code: string): unknown => ({ type: `urn:caveat:error:${code}`, title: 'x', status, detail: `it is ${code}`, code, errors: [] })
const html = { 'content-type': 'text/html' }

t.test('a call is tried again while the service is not available', async t => {
  for (const status of [429, 502, 503, 504]) {
    const { base, asked } = await serveScript(t, answer(status, '<h1>later</h1>', html), answer(status, '', {}), page)
    t.same(await createClient(base).figures.list(), EMPTY_PAGE, `${status}`)
    t.equal(asked.length, 3)
  }
})

t.test('and when the connection breaks, before the answer or in it', async t => {
  const { base, asked } = await serveScript(t, reset, (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 }).write('{"items":')
    setTimeout(() => { request.socket.destroy() }, 20)
  }, page)
  t.same(await createClient(base).figures.list(), EMPTY_PAGE)
  t.equal(asked.length, 3)
})

t.test('not for ever: four times', async t => {
  const { base, asked } = await serveScript(t, answer(503, 'down', html))
  await t.rejects(createClient(base).figures.list(), { code: 'UNAVAILABLE', status: 503 })
  t.equal(asked.length, 4)
  const resets = await serveScript(t, reset)
  await t.rejects(createClient(resets.base).figures.list(), { code: 'NETWORK', status: null, cause: Error })
  t.equal(resets.asked.length, 4)
})

t.test('what the API refuses, or is broken for good, is not tried again', async t => {
  for (const [status, code] of [[400, 'INVALID_PARAMETER'], [403, 'FORBIDDEN'], [404, 'NOT_FOUND'], [408, 'REQUEST_TIMEOUT'], [410, 'RETRACTED'], [422, 'RIVAL_CLAIMS'], [500, 'INTERNAL']] as const) {
    const { base, asked } = await serveScript(t, answer(status, { ...problem(status, code) as object, ids: ['fig_a'] }, { 'content-type': 'application/problem+json; charset=utf-8' }))
    await t.rejects(createClient(base).figures.list(), { code, status, message: `it is ${code}`, ids: ['fig_a'] })
    t.equal(asked.length, 1, code)
  }
})

t.test('a refusal that passes keeps its own code', async t => {
  const { base, asked } = await serveScript(t, answer(503, problem(503, 'INTERNAL'), { 'content-type': 'application/problem+json' }))
  await t.rejects(createClient(base).figures.list(), { code: 'INTERNAL', status: 503 })
  t.equal(asked.length, 4)
})

t.test('what is no answer of Caveat is an error that says so', async t => {
  const turns = {
    'an error page of a proxy': answer(500, '<h1>Bad</h1>', html),
    'a login page': answer(200, '<h1>Log in</h1>', html),
    'broken JSON': answer(200, '{"items": ['),
    'no object': answer(200, 'null'),
    'no body': answer(200, ''),
    'JSON as text': answer(200, EMPTY_PAGE, { 'content-type': 'text/plain' }),
    'a host\'s own error': answer(401, { code: 'FST_ERR_X', message: 'no' }),
    'a problem of something else': answer(404, { title: 'no' }, { 'content-type': 'application/problem+json' }),
    'a problem that is broken': answer(400, '{', { 'content-type': 'application/problem+json' }),
    'a 304 that nobody asked for': answer(304, ''),
    'no content': answer(204, ''),
    'too deep': answer(200, `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)
  }
  for (const [name, turn] of Object.entries(turns)) {
    const { base, asked } = await serveScript(t, turn)
    await t.rejects(createClient(base).figures.list(), { code: 'UNEXPECTED_ANSWER' }, name)
    t.equal(asked.length, 1, name)
  }
})

t.test('a redirect is not followed, so that no header goes elsewhere', async t => {
  const elsewhere = await serveScript(t, page)
  const { base, asked } = await serveScript(t, answer(302, '', { location: `${elsewhere.base}/v1/figures` }))
  await t.rejects(createClient(base, { headers: { 'x-key': 'secret' } }).figures.list(), { code: 'UNEXPECTED_ANSWER', status: 302 })
  t.equal(asked.length, 1)
  t.equal(elsewhere.asked.length, 0)
})

t.test('the pauses are random and grow, on top of what the server asks for', async t => {
  const pauses: number[] = []
  const { setTimeout: standard } = globalThis
  const hurried = (call: () => void, ms = 0): unknown => {
    // the timers of others take whole milliseconds
    if (Number.isInteger(ms)) return standard(call, ms)
    pauses.push(ms)
    return standard(call)
  }
  Object.assign(globalThis, { setTimeout: hurried })
  t.teardown(() => { Object.assign(globalThis, { setTimeout: standard }) })
  const failing = (headers: Record<string, string>) => createClient('http://caveat.example', { fetch: async () => new Response('', { status: 503, headers }) })
  for (let round = 0; round < 20; round++) await t.rejects(failing({}).figures.list(), { code: 'UNAVAILABLE' })
  const nth = (index: number): number[] => pauses.filter((_, place) => place % 3 === index)
  for (const [index, most] of [400, 800, 1600].entries()) t.ok(nth(index).every(pause => pause >= 0 && pause <= most), `${index}: at most ${most}`)
  t.ok(Math.max(...nth(2)) > 400)
  t.equal(new Set(pauses).size, 60)
  pauses.length = 0
  await t.rejects(failing({ 'retry-after': '2' }).figures.list(), { code: 'UNAVAILABLE' })
  t.equal(pauses.length, 3)
  t.ok(pauses.every(pause => pause >= 2000), pauses.join())
  await t.rejects(failing({ 'retry-after': new Date(Date.now() + 5000).toUTCString() }).figures.list(), { code: 'UNAVAILABLE' })
  t.ok((pauses[3] ?? 0) > 3000, 'or a date')
})

t.test('who says to come back after the deadline is not waited for', async t => {
  for (const later of ['60', new Date(Date.now() + 60_000).toUTCString()]) {
    const { base, asked } = await serveScript(t, answer(503, '', { 'retry-after': later }), page)
    await t.rejects(createClient(base).figures.list(), { code: 'UNAVAILABLE', status: 503 }, 'at once, as waiting is of no use')
    t.equal(asked.length, 1)
  }
  for (const odd of ['-5', 'soon', 'Thu, 01 Jan 1970 00:00:00 GMT', '']) {
    const { base } = await serveScript(t, answer(503, '', { 'retry-after': odd }), page)
    t.same(await createClient(base).figures.list(), EMPTY_PAGE, odd)
  }
})

t.test('a call ends at its deadline, all tries together', async t => {
  const { base } = await serveScript(t, silence)
  await t.rejects(createClient(base, { deadline: 100 }).figures.list(), { code: 'DEADLINE', status: null })
  await t.rejects(createClient(base).figures.list({}, { deadline: 100 }), { code: 'DEADLINE' })
  const slow = await serveScript(t, (_request, response) => { response.writeHead(200, { 'content-type': 'application/json' }).write('{"items":') })
  await t.rejects(createClient(slow.base, { deadline: 100 }).figures.list(), { code: 'DEADLINE' }, 'in the middle of an answer too')
  const { base: well } = await serveScript(t, page)
  for (const deadline of [Infinity, 2 ** 40]) t.same(await createClient(well, { deadline }).figures.list(), EMPTY_PAGE, 'a deadline may be far')
})

t.test('a signal stops a call, at every moment, with its own reason', async t => {
  const { base, asked } = await serveScript(t, silence)
  const client = createClient(base)
  const before = AbortSignal.abort(new Error('before'))
  await t.rejects(client.figures.list({}, { signal: before }), { message: 'before' })
  t.equal(asked.length, 0)
  const controller = new AbortController()
  const call = client.figures.get('fig_a', {}, { signal: controller.signal })
  setTimeout(() => { controller.abort() }, 50)
  await t.rejects(call, { name: 'AbortError' })

  const pausing = new AbortController()
  const waiting = await serveScript(t, answer(503, '', { 'retry-after': '5' }))
  const paused = createClient(waiting.base).figures.list({}, { signal: pausing.signal })
  setTimeout(() => { pausing.abort(new Error('between')) }, 200)
  await t.rejects(paused, { message: 'between' })
  t.equal(waiting.asked.length, 1)

  const real = await serveCaveat(t)
  const walking = new AbortController()
  const ids: string[] = []
  await t.rejects(async () => {
    for await (const { id } of createClient(real.base).facts.all({ limit: 1 }, { signal: walking.signal })) {
      ids.push(id)
      if (ids.length === 2) walking.abort(new Error('enough'))
    }
  }, { message: 'enough' })
  t.equal(ids.length, 2)
})

t.test('an address where nothing listens is a network error', async t => {
  await t.rejects(createClient('http://127.0.0.1:1', { deadline: 3000 }).figures.list(), { code: 'NETWORK', message: /127\.0\.0\.1:1/ })
})

t.test('a failure does not spoil what is remembered', async t => {
  const etag = { etag: '"a"' }
  const { base, asked } = await serveScript(t, answer(200, EMPTY_PAGE, etag), answer(500, 'broken', html), reset, answer(304, '', etag))
  const client = createClient(base)
  const first = await client.figures.list()
  await t.rejects(client.figures.list(), { code: 'UNEXPECTED_ANSWER', status: 500 })
  t.equal(await client.figures.list(), first)
  t.same(asked.map(({ headers }) => headers['if-none-match']), [undefined, '"a"', '"a"', '"a"'])
})
