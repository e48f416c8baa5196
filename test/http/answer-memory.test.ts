import { EventEmitter, once } from 'node:events'
import { connect as connectHttp2 } from 'node:http2'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyServerOptions } from 'fastify'
import Fastify, { LogController } from 'fastify'
import fc from 'fast-check'
import t from 'tap'
import type { Test } from 'tap'
import { CARD_FORMATS, CARD_KINDS } from '../../src/cards/card-kinds.ts'
import type { FactStore } from '../../src/core/fact-store.ts'
import { EXAMPLES } from '../../src/graphql/examples.ts'
import { answerFirst } from '../../src/http/answer-memory/answer-first.ts'
import type { AnswerMemory, RememberedAnswer } from '../../src/http/answer-memory/answer-memory.ts'
import { createAnswerMemory } from '../../src/http/answer-memory/answer-memory.ts'
import { AnswerKey } from '../../src/http/answer-memory/request-key.ts'
import type { CaveatOptions } from '../../src/index.ts'
import { addRequestLog, caveat, closeConnectionsOnStop, createMemoryStore } from '../../src/index.ts'
import { caveatWith, POSTS } from '../../src/plugin.ts'
import { ENDPOINTS } from '../../src/rest/endpoints/index.ts'
import type { RawAnswer, RawRequest } from '../support/ask-plainly.ts'
import { askRaw } from '../support/ask-plainly.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'

const MEBIBYTE = 1024 * 1024
const JSON_BODY = { 'content-type': 'application/json' }
const FIGURES = '/v1/figures?limit=2'
const PEOPLE = '{ people { nodes { id name } totalCount } }'
const sample = createMemoryStore(SAMPLE_ITEMS, { revision: 'sample' })

interface Place {
  readonly store?: FactStore
  readonly bytes?: number
  readonly prefix?: string
  readonly server?: FastifyServerOptions
  readonly options?: Partial<CaveatOptions>
  /** what a host sets up before it registers us */
  readonly host?: (app: FastifyInstance) => void
}

interface Served {
  readonly base: string
  readonly memory: AnswerMemory
  readonly ask: (path: string, request?: RawRequest) => Promise<RawAnswer>
}

/** Caveat as a plugin of a host. */
async function serve (t: Test, { store = sample, bytes = 64 * MEBIBYTE, prefix = '', server = {}, options = {}, host }: Place = {}): Promise<Served> {
  const memory = createAnswerMemory({ bytes })
  const app = Fastify(server)
  host?.(app)
  await app.register(caveatWith(memory), { store, prefix, ...options })
  return await listen(t, app, memory, prefix)
}

/** Caveat as its own server has it, which answers from memory first. */
async function serveFirst (t: Test, { store = sample, bytes = 64 * MEBIBYTE, server = {}, options = {} }: Place = {}): Promise<Served & { readonly app: FastifyInstance }> {
  const memory = createAnswerMemory({ bytes, alone: true }) as AnswerMemory
  const app = Fastify(server)
  const revision = await store.revision()
  addRequestLog(app, revision)
  closeConnectionsOnStop(app)
  answerFirst(app, { memory, revision, posts: POSTS })
  await app.register(caveatWith(memory), { store, ...options })
  return { ...await listen(t, app, memory, ''), app }
}

async function listen (t: Test, app: FastifyInstance, memory: AnswerMemory | null, prefix: string): Promise<Served> {
  t.teardown(async () => { await app.close() })
  const base = `${await app.listen({ host: '127.0.0.1', port: 0 })}${prefix}`
  const ask: Served['ask'] = async (path, { headers, ...request } = {}) => await askRaw(base + path, { ...request, headers: { host: 'facts.example', ...headers } })
  return { base, memory: memory as AnswerMemory, ask }
}

const both = { 'in a host': serve, 'in a server of our own': serveFirst }

/** A store whose calls are counted, and which answers after a turn. */
function counted (store: FactStore = sample): { store: FactStore, calls: () => number } {
  let calls = 0
  const count = <Parameters extends unknown[], Result>(method: (...parameters: Parameters) => Promise<Result>) => async (...parameters: Parameters): Promise<Result> => {
    calls++
    await new Promise(setImmediate)
    return await method(...parameters)
  }
  return { calls: () => calls, store: { ...store, get: count(store.get), list: count(store.list), search: count(store.search) } }
}

/** Compares byte by byte, and shows the difference if there is one: to look for it each time would take most of the time. */
function isSame (t: Test, given: RawAnswer | undefined, expected: RawAnswer | undefined, name: string): void {
  const textOf = (answer: RawAnswer | undefined): string => JSON.stringify([answer?.status, answer?.headers, answer?.body.toString('latin1')])
  if (textOf(given) === textOf(expected)) t.pass(name)
  else t.same({ ...given, body: given?.body.toString() }, { ...expected, body: expected?.body.toString() }, name)
}

const post = (query: string, headers: object = {}, rest: object = {}): RawRequest => ({ method: 'POST', headers: { ...JSON_BODY, ...headers }, body: JSON.stringify({ query, ...rest }) })
const get = (query: string): string => `/graphql?${new URLSearchParams({ query })}`

const REST_PATHS = [
  ...ENDPOINTS.flatMap(({ path }) => path.includes('{id}') ? SAMPLE_ITEMS.filter((_, index) => index % 5 === 0).map(({ id }) => `/v1${path.replace('{id}', id)}`) : [`/v1${path}`, `/v1${path}?limit=1`]),
  '/v1/openapi.json', '/v1/search?q=kyiv', `/v1/search?q=${encodeURIComponent('Київ')}`, '/v1/search?q=%D0%9a%D0%B8%D1%97%D0%B2', '/v1/facts?verification=unverified&verification=disputed',
  '/v1/figures?place=plc_kyiv', '/v1/figures?expand=place,claimant', '/v1/summary?story=sto_talks', '/v1/summary?measure=killed&sum=true', '/v1/figures?limit=1000', '/v1/figures?nope=1',
  '/v1/figures/fig_nope', '/v1/figurez', '/v1/figures/', '/v1/docs'
]
const CARD_PATHS = [
  ...Object.entries(CARD_KINDS).flatMap(([kind, type]) => SAMPLE_ITEMS.filter(item => item.type === type).slice(0, 1).flatMap(({ id }) =>
    Object.keys(CARD_FORMATS).map(format => `/cards/${kind}/${id}${format === 'html' ? '' : `.${format}`}`))),
  '/cards/figure/fig_killed-kyiv?lang=uk', '/cards/figure/fig_killed-kyiv?lang=english', '/cards/figure/fig_undated', '/cards/figure/fig_withheld', '/cards/figure/fig_killed-kyiv.gif', '/cards/element.js',
  '/oembed', '/oembed?url=https://news.example/x', '/oembed?url=http://facts.example/cards/figure/fig_killed-kyiv', '/oembed?format=xml&url=http://facts.example/cards/figure/fig_killed-kyiv'
]
const CONDITIONAL_PATHS = [
  '/v1/figures?limit=20', '/v1/figures/fig_nope', '/v1/docs', '/v1/openapi.json', '/cards/figure/fig_killed-kyiv', '/cards/figure/fig_killed-kyiv.svg', '/cards/figure/fig_killed-kyiv.png',
  '/cards/element.js', '/oembed?url=http://facts.example/cards/figure/fig_killed-kyiv', '/', '/stories/sto_talks', '/v1/docs/swagger-ui.css'
]
const PAGE_PATHS = ['/', '/stories/sto_talks', '/stories/sto_talks?kind=figure', '/stories/sto_talks?lang=uk', '/stories/sto_talks?lang=xx', '/stories/sto_nope', '/stories/fig_undated']
const QUERIES = [...EXAMPLES, PEOPLE, '{ nope }', '{', 'mutation { __typename }', '{ figure(id: "fig_nope") { id } }', '{ a: figures(first: 1000) { totalCount } people { totalCount } }', '# Київ\n{ people { totalCount } }', '{ __schema { types { name } } }']

type Case = readonly [name: string, path: string, request: RawRequest]

/** Every endpoint and every query, and what goes wrong with them. */
const CASES: readonly Case[] = [
  ...[...REST_PATHS, ...CARD_PATHS, ...PAGE_PATHS, ...QUERIES.map(get)].flatMap((path): Case[] => [[`GET ${path}`, path, {}], [`HEAD ${path}`, path, { method: 'HEAD' }]]),
  ...QUERIES.map((query): Case => [`POST ${query}`, '/graphql', post(query)])
]

t.test('a host that speaks HTTP/2, which has no header Host, has its answers remembered too', async t => {
  const memory = createAnswerMemory({ bytes: MEBIBYTE }) as AnswerMemory
  const app = Fastify({ http2: true })
  t.teardown(() => app.close())
  await app.register(caveatWith(memory) as never, { store: sample } as never)
  const client = connectHttp2(await app.listen({ host: '127.0.0.1', port: 0 }))
  t.teardown(() => { client.close() })
  const ask = async (): Promise<string> => {
    const stream = client.request({ ':path': FIGURES })
    let body = ''
    for await (const chunk of stream.setEncoding('utf8')) body += String(chunk)
    return body
  }
  const first = await ask()
  t.match(first, '"items"')
  t.equal(await ask(), first)
  t.match(memory.stats(), { hits: 1, misses: 1 })
})

t.test('an answer from memory is the answer without one, byte by byte: its status, every header and the body', async t => {
  const plain = await serve(t, { bytes: 0 })
  t.equal(plain.memory, null)
  for (const [name, start] of Object.entries(both)) {
    const { ask, memory } = await start(t)
    for (const [what, path, request] of CASES) {
      const expected = await plain.ask(path, request)
      for (const time of ['first', 'second']) isSame(t, await ask(path, request), expected, `${name}, the ${time} time: ${what}`)
    }
    const { hits, misses } = memory.stats()
    t.ok(hits > 150, `${name}: ${hits} answers came from memory`)
    t.ok(misses > 80, `${name}: ${misses} were made`)
  }
})

t.test('conditional requests are answered from memory as without it', async t => {
  const plain = await serve(t, { bytes: 0 })
  const paths = [FIGURES, get(PEOPLE), '/cards/figure/fig_killed-kyiv', '/cards/figure/fig_killed-kyiv.png', '/v1/openapi.json', '/v1/figures/fig_nope']
  for (const [name, start] of Object.entries(both)) {
    const { ask } = await start(t)
    for (const path of paths) {
      const { headers: { etag = '"none"' } } = await plain.ask(path)
      const strong = etag.replace(/^W\//, '')
      const tags = [etag, strong, `"other", ${etag}`, `W/"other",${strong} , "more"`, '"other"', `W/${strong}x`, '*', ' * ', 'nonsense', '', `${etag}, *`]
      for (const tag of tags) {
        for (const method of ['GET', 'HEAD']) {
          const request = { method, headers: { 'if-none-match': tag } }
          const expected = await plain.ask(path, request)
          for (const time of ['before', 'after']) {
            isSame(t, await ask(path, request), expected, `${name}, ${time} it is remembered: ${method} ${path} with ${tag}`)
            await ask(path)
          }
        }
      }
      if (path !== '/v1/figures/fig_nope') t.equal((await ask(path, { headers: { 'if-none-match': etag } })).status, 304, path)
    }
  }
})

t.test('a 304 to HEAD has no length, as its body would be none', async t => {
  for (const start of Object.values(both)) {
    const { ask } = await start(t)
    for (const path of [FIGURES, get(PEOPLE), '/cards/figure/fig_killed-kyiv']) {
      for (const coding of ['br', 'identity']) {
        const { status, headers } = await ask(path, { method: 'HEAD', headers: { 'if-none-match': '*', 'accept-encoding': coding } })
        t.match([status, headers['content-length']], [304, undefined], `${path} ${coding}`)
      }
    }
  }
})

t.test('a 304 is remembered, too, where nobody asks for the whole answer', async t => {
  const plain = await serve(t, { bytes: 0 })
  const { ask, memory } = await serveFirst(t)
  for (const path of [FIGURES, get(PEOPLE), '/cards/figure/fig_killed-kyiv', '/cards/figure/fig_killed-kyiv.png', '/v1/openapi.json']) {
    const { headers: { etag = '' } } = await plain.ask(path)
    const conditions = [etag, `W/${etag}`, `"other", ${etag}`, '"other"', `"${etag.slice(1, -1)}-gz"`]
    for (const [index, condition] of conditions.entries()) {
      const request = { headers: { 'if-none-match': condition, accept: `*/*;q=0.${index + 1}` } }
      const expected = await plain.ask(path, request)
      const before = memory.stats()
      for (let time = 0; time < 4; time++) isSame(t, await ask(path, request), expected, `${path} with ${condition}, asked ${time} times before`)
      t.match(memory.stats(), { hits: before.hits + 3, misses: before.misses + 1 }, `${path} with ${condition} is looked at once`)
      const { 'if-none-match': _, ...unconditional } = request.headers
      isSame(t, await ask(path, { headers: unconditional }), await plain.ask(path, { headers: unconditional }), `${path}, whole`)
      isSame(t, await ask(path, { ...request, method: 'HEAD' }), await plain.ask(path, { ...request, method: 'HEAD' }), `HEAD ${path} with ${condition}`)
    }
  }
})

t.test('which copy is good depends on every coding that its caller takes, whatever others were answered before', async t => {
  const codings = [undefined, '', 'br', 'gzip', 'br, gzip', 'gzip;q=0.5, identity', 'br, identity;q=0', 'identity;q=0', '*']
  for (const surrogateKeys of [false, 'Cache-Tag'] as const) {
    const options = { surrogateKeys }
    const plain = await serve(t, { bytes: 0, options })
    for (const [name, start] of Object.entries(both)) {
      const { ask } = await start(t, { options })
      for (const path of [...CONDITIONAL_PATHS, get(PEOPLE)]) {
        const { headers: { etag = '' } } = await plain.ask(path)
        const tag = etag.slice(1, -1)
        const conditions = [`"${tag}"`, `"${tag}-gz"`, `W/"${tag}-br"`, `"other", "${tag}-gz"`, `"${tag}-gz", "${tag}"`, `"${tag}p"`, '"other"', undefined]
        for (let time = 0; time < 2; time++) {
          for (const coding of codings) {
            for (const condition of conditions) {
              const request = { headers: { ...(coding === undefined ? {} : { 'accept-encoding': coding }), ...(condition === undefined ? {} : { 'if-none-match': condition }) } }
              isSame(t, await ask(path, request), await plain.ask(path, request), `${name}: ${path} in ${coding} with ${condition}, ${time} times before`)
            }
          }
        }
      }
    }
  }
})

t.test('any mix of requests, many at a time, is answered as each of them alone', async t => {
  const plain = await serve(t, { bytes: 0 })
  const paths = [
    FIGURES, '/v1/figures?limit=%32', '/v1/figures?limit=3', '/v1/figures?limit=x', '/v1/figures/fig_killed-kyiv', '/v1/search?q=%D0%9A%D0%B8%D1%97%D0%B2', '/v1/search?q=%d0%9a%d0%b8%d1%97%d0%b2',
    get(PEOPLE), get('{ nope }'), '/cards/figure/fig_killed-kyiv', '/cards/figure/fig_killed-kyiv?lang=uk', '/cards/event/evt_talks.txt', '/oembed?url=http://facts.example/cards/event/evt_talks', '/v1/nope'
  ]
  const ordinary = fc.record({
    host: fc.constantFrom('facts.example', 'facts.example', 'other.example:81', 'x/y'),
    accept: fc.constantFrom('*/*', '*/*', '', 'application/json', 'application/graphql-response+json'),
    'accept-encoding': fc.constantFrom('gzip', 'gzip', 'br, gzip;q=0.5')
  })
  const rare = fc.constantFrom({}, {}, {}, {}, {}, {}, {}, { 'accept-language': 'uk' }, { 'if-none-match': '*' }, { 'if-none-match': '"x"' }, { authorization: 'Bearer x' }, { cookie: 'session=1' }, { range: 'bytes=0-1' },
    { 'x-forwarded-prefix': '/outer' }, { 'x-forwarded-proto': 'https' })
  const headers = fc.tuple(ordinary, rare).map(([ordinary, rare]) => ({ ...ordinary, ...rare }))
  const reads = fc.record({ method: fc.constantFrom('GET', 'GET', 'GET', 'GET', 'HEAD', 'DELETE'), path: fc.constantFrom(...paths), headers, body: fc.constant(undefined) })
  const posts = fc.record({
    method: fc.constant('POST'),
    path: fc.constantFrom('/graphql', '/graphql', '/graphql/', '/graphql?x=1', FIGURES),
    headers: fc.tuple(headers, fc.constantFrom('application/json', 'application/json; charset=utf-8', 'text/plain', 'application/json;charset=latin1')).map(([headers, type]) => ({ ...headers, 'content-type': type })),
    body: fc.constantFrom(JSON.stringify({ query: PEOPLE }), JSON.stringify({ query: PEOPLE }, null, 1), '{"query":"{ nope }"}', '{', '', `{"query":"# \\u041a\\n${PEOPLE}"}`, `{"query":"# К\\n${PEOPLE}"}`)
  })
  // of all that may be asked, so many come again
  const pool = fc.sample(fc.oneof(reads, posts), { numRuns: 120, seed: 4 })
  for (const [name, start] of Object.entries(both)) {
    const { ask, memory } = await start(t, { bytes: 50_000 })
    for (const requests of fc.sample(fc.array(fc.constantFrom(...pool), { minLength: 20, maxLength: 40 }), { numRuns: 15, seed: 4 })) {
      const answers = async ({ ask }: Pick<Served, 'ask'>): Promise<RawAnswer[]> => await Promise.all(requests.map(async ({ path, ...request }) => await ask(path, request as RawRequest)))
      const [expected, given] = [await answers(plain), await answers({ ask })]
      for (const [index, request] of requests.entries()) isSame(t, given[index], expected[index], `${name}: ${JSON.stringify(request)}`)
    }
    const { hits, waits, evictions, bytes } = memory.stats()
    t.ok(hits + waits > 50, `${name}: ${hits} hits, ${waits} waits`)
    t.ok(evictions > 0 && bytes <= 50_000, `${name}: with ${evictions} entries that had to go`)
  }
})

t.test('what belongs to one caller, or is unusual, is neither looked up nor remembered', async t => {
  for (const [name, start] of Object.entries(both)) {
    const { store, calls } = counted()
    const { ask, memory } = await start(t, { store })
    const requests: Case[] = [
      ['Authorization', FIGURES, { headers: { authorization: 'Bearer x' } }],
      ['Proxy-Authorization', FIGURES, { headers: { 'proxy-authorization': 'x' } }],
      ['Cookie', FIGURES, { headers: { cookie: 'a=b' } }],
      ['Range', FIGURES, { headers: { range: 'bytes=0-9' } }],
      ['a body on GET', FIGURES, { headers: { 'content-length': '2' }, body: '{}' }],
      ['an empty body on GET', FIGURES, { headers: { 'content-length': '0' } }],
      ['a star', FIGURES, { headers: { 'if-none-match': '*' } }],
      ['POST with Cookie', '/graphql', post(PEOPLE, { cookie: 'a=b' })],
      ['POST with Authorization', '/graphql', post(PEOPLE, { authorization: 'x' })],
      ['an encoding of the body', '/graphql', post(PEOPLE, { 'content-encoding': 'identity' })]
    ]
    for (const remembered of [false, true]) {
      for (const [what, path, request] of requests) {
        const before = calls()
        await ask(path, request)
        await ask(path, request)
        t.ok(calls() - before >= 2, `${name}, ${remembered ? 'though others were answered' : 'at first'}: ${what}`)
      }
      if (!remembered) t.same(memory.stats(), { hits: 0, misses: 0, waits: 0, entries: 0, bytes: 0, evictions: 0 }, name)
      await ask(FIGURES)
      await ask('/graphql', post(PEOPLE))
    }
    t.equal(memory.stats().entries, 2)
  }
})

t.test('refusals, errors and answers that are only a part are never remembered', async t => {
  let broken = true
  const flaky: FactStore = { ...sample, list: async queries => broken ? await Promise.reject(new Error('the disk is gone')) : await sample.list(queries) }
  const cases: Case[] = [
    ['REST', FIGURES, {}],
    ['GraphQL by GET', get(PEOPLE), {}],
    ['GraphQL by POST', '/graphql', post(PEOPLE)],
    ['an answer with data and errors', '/graphql', post('{ place(id: "plc_kyiv") { name figures { totalCount } } }')],
    ['the same by GET', get('{ place(id: "plc_kyiv") { name figures { totalCount } } }'), {}],
    ['a card', '/cards/story/sto_talks', {}],
    ['oEmbed', '/oembed?url=http://facts.example/cards/story/sto_talks', {}]
  ]
  for (const [name, start] of Object.entries(both)) {
    const { ask, memory } = await start(t, { store: flaky, server: { logger: false } })
    broken = true
    for (const [what, path, request] of cases) {
      const [first, second] = [await ask(path, request), await ask(path, request)]
      t.match(first.body.toString(), /INTERNAL|went wrong/, `${name}: ${what}`)
      t.same(second, first)
    }
    t.match((await ask(...(cases[3] as Case).slice(1) as [string, RawRequest])).body.toString(), /"data":\{"place".*|"errors"/)
    for (const path of ['/v1/figures/fig_nope', '/v1/figures?x=1', '/cards/figure/fig_undated', '/v1/nope', get('{ nope }'), '/graphql']) await ask(path)
    for (const query of ['{ nope }', 'mutation { __typename }', '{']) await ask('/graphql', post(query))
    t.equal(memory.stats().entries, 0, name)
    broken = false
    for (const [what, path, request] of cases) t.notMatch((await ask(path, request)).body.toString(), /INTERNAL|went wrong/, `${name}: ${what}, once the store is well again`)
    t.equal(memory.stats().entries, cases.length, name)
  }
})

t.test('what two requests differ in, two answers are remembered for', async t => {
  const same: Case[] = [['GET', FIGURES, {}], ['HEAD', FIGURES, { method: 'HEAD' }], ['a tag', FIGURES, { headers: { 'if-none-match': '"x"' } }], ['a header that nothing depends on', FIGURES, { headers: { 'user-agent': 'x', origin: 'https://a.example' } }]]
  const different: Case[] = [
    ['another query', '/v1/figures?limit=3', {}],
    ['the same, percent-encoded', '/v1/figures?limit=%32', {}],
    ['Accept', FIGURES, { headers: { accept: 'application/json' } }],
    ['an empty Accept', FIGURES, { headers: { accept: '' } }],
    ['Accept-Language', FIGURES, { headers: { 'accept-language': 'uk' } }],
    ['a coding', FIGURES, { headers: { 'accept-encoding': 'gzip' } }],
    ['a better coding', FIGURES, { headers: { 'accept-encoding': 'br, gzip' } }],
    ['the host', FIGURES, { headers: { host: 'other.example' } }],
    ['letters', '/v1/search?q=%D0%9A', {}],
    ['the same letters in lower case', '/v1/search?q=%d0%9a', {}],
    ['POST', '/graphql', post(PEOPLE)],
    ['POST with a space more', '/graphql', { ...post(PEOPLE), body: `${JSON.stringify({ query: PEOPLE })} ` }],
    ['POST with an escape', '/graphql', { ...post(PEOPLE), body: JSON.stringify({ query: PEOPLE }).replace('p', '\\u0070') }],
    ['POST with variables', '/graphql', post(PEOPLE, {}, { variables: {} })],
    ['POST in another type', '/graphql', post(PEOPLE, { 'content-type': 'application/json; charset=utf-8' })],
    ['POST that accepts another type', '/graphql', post(PEOPLE, { accept: 'application/graphql-response+json' })],
    ['letters in a body', '/graphql', post(`# Київ\n${PEOPLE}`)],
    ['other letters in a body', '/graphql', post(`# Львів\n${PEOPLE}`)]
  ]
  for (const [name, start] of Object.entries(both)) {
    const { ask, memory } = await start(t)
    for (const [, path, request] of same) await ask(path, request)
    t.same([memory.stats().misses, memory.stats().hits], [1, 3], `${name}: these are one`)
    for (const [what, path, request] of different) {
      const { entries } = memory.stats()
      const first = await ask(path, request)
      t.equal(memory.stats().entries, entries + 1, `${name}: ${what}`)
      t.same(await ask(path, request), first)
      t.equal(memory.stats().entries, entries + 1)
    }
  }
})

t.test('behind a trusted proxy, host, protocol and prefix make answers of their own; from anyone else they count for nothing', async t => {
  const card = '/cards/figure/fig_killed-kyiv'
  const forwarded: Record<string, string>[] = [
    {}, { 'x-forwarded-host': 'a.example' }, { 'x-forwarded-host': 'b.example' }, { 'x-forwarded-proto': 'https' }, { 'x-forwarded-for': '1.2.3.4', 'x-forwarded-prefix': '/outer' },
    // what would be the same address if its parts were only put one after the other
    { host: 'a.example/x', 'x-forwarded-for': '1.2.3.4', 'x-forwarded-prefix': '/y' }, { host: 'a.example', 'x-forwarded-for': '1.2.3.4', 'x-forwarded-prefix': '/x/y' }
  ]
  for (const trustProxy of [true, false]) {
    const plain = await serve(t, { bytes: 0, server: { trustProxy } })
    const { ask, memory } = await serve(t, { server: { trustProxy } })
    for (const path of [card, FIGURES]) {
      for (const time of ['first', 'second']) {
        for (const headers of forwarded) t.same(await ask(path, { headers }), await plain.ask(path, { headers }), `${path}, the ${time} time: ${JSON.stringify(headers)}`)
      }
    }
    t.equal(memory.stats().misses, trustProxy ? 14 : 6)
  }
})

t.test('new data make new answers, and what was read while they changed is not remembered', async t => {
  const items = (name: string): FactStore => createMemoryStore(SAMPLE_ITEMS.map(item => item.id === 'per_mayor' ? { ...item, name } : item) as typeof SAMPLE_ITEMS, { revision: name })
  const gate = new EventEmitter()
  let [current, slow] = [items('one'), false]
  const store: FactStore = {
    ...sample,
    revision: async () => await current.revision(),
    get: async ids => {
      const answer = await current.get(ids)
      if (!slow) return answer
      gate.emit('read')
      await once(gate, 'go')
      return answer
    }
  }
  const { ask, memory } = await serve(t, { store })
  const paths: [string, RawRequest][] = [['/v1/people/per_mayor', {}], ['/graphql', post('{ person(id: "per_mayor") { name } }')]]
  for (const [path, request] of paths) {
    current = items('one')
    for (const name of ['one', 'two', 'one', 'three']) {
      current = items(name)
      for (const time of ['first', 'second']) t.match((await ask(path, request)).body.toString(), `"name":"${name}"`, `${path}, the ${time} time`)
    }
    slow = true
    current = items('four')
    const { entries } = memory.stats()
    const read = once(gate, 'read')
    const asked = ask(path, request)
    await read
    current = items('five')
    slow = false
    gate.emit('go')
    t.match((await asked).body.toString(), '"name":"five"')
    t.equal(memory.stats().entries, entries, 'it was read while they changed')
    t.match((await ask(path, request)).body.toString(), '"name":"five"')
    current = items('four')
    t.match((await ask(path, request)).body.toString(), '"name":"four"')
    t.equal(memory.stats().entries, entries + 2)
  }
})

t.test('however often the data change, what is asked for again is remembered', async t => {
  let revision = 0
  const { ask, memory } = await serve(t, { store: { ...sample, revision: async () => String(revision) } })
  for (; revision < 50; revision++) {
    const before = memory.stats().hits
    for (let time = 0; time < 4; time++) await ask(FIGURES)
    t.equal(memory.stats().hits, before + 3, `at revision ${revision}`)
  }
})

t.test('a memory without end takes none as long as there is nothing to remember', async t => {
  const before = process.memoryUsage().rss
  t.equal(createAnswerMemory({ bytes: 999_999 * MEBIBYTE })?.stats().bytes, 0)
  t.ok(process.memoryUsage().rss - before < 100 * MEBIBYTE)
})

t.test('where the store can not tell its revision, nothing is looked up', async t => {
  let works = true
  const { ask, memory } = await serve(t, { store: { ...sample, revision: async () => works ? await sample.revision() : await Promise.reject(new Error('gone')) } })
  for (const time of ['first', 'second']) t.equal((await ask('/graphql', post(PEOPLE))).status, 200, time)
  const before = memory.stats()
  t.same([before.hits, before.misses], [1, 1])
  works = false
  t.equal((await ask(FIGURES)).status, 500)
  t.equal((await ask('/graphql', post(PEOPLE))).status, 200, 'which needs no revision')
  t.same(memory.stats(), before)
})

t.test('a thousand equal requests at once on a cold key do the work once', async t => {
  for (const [name, start] of Object.entries(both)) {
    for (const [path, request] of [
      ['/v1/people/per_mayor', {}], ['/v1/people/per_mayor', { method: 'HEAD' }], ['/stories/sto_talks', {}], ['/graphql', post('{ person(id: "per_mayor") { name } }')]
    ] as const) {
      const { store, calls } = counted()
      const alone = await start(t, { store })
      await alone.ask(path, request)
      const needed = calls()
      const { ask, memory } = await start(t, { store })
      const answers = await Promise.all(Array.from({ length: 1000 }, async () => await ask(path, request)))
      t.equal(calls() - needed, needed, `${name}: ${path}`)
      t.equal(new Set(answers.map(({ status, headers, body }) => JSON.stringify([status, headers, body.toString()]))).size, 1)
      const { hits, misses, waits } = memory.stats()
      t.equal(misses, 1)
      t.equal(hits + waits, 999)
    }
  }
})

t.test('what HEAD asked for first, GET is answered from memory with, body and all', async t => {
  const plain = await serve(t, { bytes: 0 })
  for (const [name, start] of Object.entries(both)) {
    const { ask, memory } = await start(t)
    for (const path of ['/v1/figures?limit=6', '/stories/sto_talks', '/cards/figure/fig_killed-kyiv.png', get(PEOPLE)]) {
      for (const headers of [{}, { 'accept-encoding': 'gzip' }]) {
        const before = memory.stats()
        for (const method of ['HEAD', 'HEAD', 'GET', 'GET']) isSame(t, await ask(path, { method, headers }), await plain.ask(path, { method, headers }), `${name}: ${method} ${path}`)
        t.match(memory.stats(), { misses: before.misses + 1, hits: before.hits + 3 })
      }
    }
  }
})

t.test('of requests for one address in two codings, each coding is worked for once', async t => {
  for (const [name, start] of Object.entries(both)) {
    const { ask, memory } = await start(t)
    const codings = ['gzip', 'br', 'gzip', 'br', 'gzip', 'br', 'gzip', 'br']
    const answers = await Promise.all(codings.map(async coding => await ask('/v1/figures?limit=6', { headers: { 'accept-encoding': coding } })))
    t.same(answers.map(({ headers }) => headers['content-encoding']), codings, name)
    t.equal(memory.stats().misses, 2)
  }
})

t.test('of equal queries in two codings, each coding is worked for once', async t => {
  for (const [name, start] of Object.entries(both)) {
    const { ask, memory } = await start(t)
    const codings = ['gzip', 'br', 'gzip', 'br', 'br', 'br', 'br', 'gzip']
    const body = JSON.stringify({ query: '{ figures { nodes { id phrase caveat summary: phrase } } }' })
    const answers = await Promise.all(codings.map(async coding => await ask('/graphql', { method: 'POST', body, headers: { ...JSON_BODY, 'accept-encoding': coding } })))
    t.same(answers.map(({ headers }) => headers['content-encoding']), codings, name)
    t.equal(memory.stats().misses, 2)
  }
})

t.test('requests of one checksum are told apart', async t => {
  const memory = createAnswerMemory({ bytes: MEBIBYTE }) as AnswerMemory
  const answer = (body: string): RememberedAnswer => ({ status: 200, headers: {}, body: Buffer.from(body), route: null })
  // two words of one CRC-32
  const [one, other] = ['plumless', 'buckeroo'].map(word => new AnswerKey({ revision: 'a', headers: {}, protocol: 'http', host: 'a', prefix: '', url: '/graphql', body: Buffer.from(word) })) as [AnswerKey, AnswerKey]
  t.equal(one.digest, other.digest)
  t.notOk(one.equals(other))
  const [first, second] = [memory.begin(one), memory.begin(other)]
  const waiting = memory.waitFor(one)
  const waitingForOther = memory.waitFor(other)
  second.land(answer('the other\'s'))
  t.equal((await waitingForOther as RememberedAnswer).body.toString(), 'the other\'s', 'nobody is given what another request is answered with')
  t.equal(memory.find(one), undefined)
  t.equal(memory.find(other)?.body.toString(), 'the other\'s')
  t.not(memory.waitFor(one), undefined, 'the first one is still under way')
  first.land(answer('one\'s'))
  t.equal((await waiting as RememberedAnswer).body.toString(), 'one\'s')
  t.equal(memory.waitFor(one), undefined)
  t.equal(memory.find(one)?.body.toString(), 'one\'s', 'both are remembered')
  t.equal(memory.find(other)?.body.toString(), 'the other\'s')
})

t.test('where the first of many equal requests fails, each of the others does its own work', async t => {
  let calls = 0
  const store: FactStore = {
    ...sample,
    get: async ids => {
      const isFirst = calls++ === 0
      await new Promise(resolve => setTimeout(resolve, 50))
      if (isFirst) throw new Error('the disk is gone')
      return await sample.get(ids)
    }
  }
  const { ask } = await serve(t, { store })
  const answers = await Promise.all(Array.from({ length: 20 }, async () => await ask('/v1/people/per_mayor')))
  t.same(answers.map(({ status }) => status).sort(), [...Array.from({ length: 19 }, () => 200), 500])
  t.equal((await ask('/v1/people/per_mayor')).status, 200)
})

t.test('where the first of many equal requests is never answered, one of the others does the work for all after a while', async t => {
  for (const start of Object.values(both)) {
    const [asked, end] = [new EventEmitter(), new EventEmitter()]
    let calls = 0
    const store: FactStore = {
      ...sample,
      get: async ids => {
        if (calls++ === 0) {
          asked.emit('first')
          await once(end, 'now')
        }
        return await sample.get(ids)
      }
    }
    const { ask, memory } = await start(t, { store })
    const first = ask('/v1/people/per_mayor')
    await once(asked, 'first')
    const answers = await Promise.all(Array.from({ length: 20 }, async () => await ask('/v1/people/per_mayor')))
    t.same(new Set(answers.map(({ status }) => status)), new Set([200]))
    t.equal(memory.stats().waits, 19, 'of those that waited one did the work')
    const before = calls
    t.equal((await ask('/v1/people/per_mayor')).status, 200)
    t.equal(calls, before, 'it is remembered')
    end.emit('now')
    t.equal((await first).status, 200)
  }
})

t.test('who waits for an answer that takes long has it once it is there, whoever was first to make it', async t => {
  const store: FactStore = {
    ...sample,
    get: async ids => {
      await new Promise(resolve => setTimeout(resolve, 1500))
      return await sample.get(ids)
    }
  }
  const { ask, memory } = await serveFirst(t, { store })
  const answers = await Promise.all(Array.from({ length: 6 }, async () => await ask('/v1/people/per_mayor')))
  t.same(new Set(answers.map(({ status }) => status)), new Set([200]))
  t.ok(memory.stats().misses < 6, 'not each of them makes it')
})

t.test('a caller that goes away strands nobody, and what it asked for is remembered', async t => {
  for (const [name, start] of Object.entries(both)) {
    const gate = new EventEmitter()
    let [first, calls] = [true, 0]
    const store: FactStore = {
      ...sample,
      get: async ids => {
        calls++
        if (first) {
          first = false
          gate.emit('read')
          await once(gate, 'go')
        }
        return await sample.get(ids)
      }
    }
    const { base, ask, memory } = await start(t, { store })
    const read = once(gate, 'read')
    const { hostname, port } = new URL(base)
    const socket = connect(Number(port), hostname)
    socket.write('GET /v1/people/per_mayor HTTP/1.1\r\nhost: facts.example\r\n\r\n')
    await read
    const waiting = Array.from({ length: 10 }, async () => await ask('/v1/people/per_mayor'))
    await new Promise(resolve => setTimeout(resolve, 50))
    socket.destroy()
    await new Promise(resolve => setTimeout(resolve, 50))
    gate.emit('go')
    for (const { status } of await Promise.all(waiting)) t.equal(status, 200, name)
    const { misses, hits, waits } = memory.stats()
    t.equal(misses, 1, 'the work was done once')
    t.equal(hits + waits, 10)
    const done = calls
    await ask('/v1/people/per_mayor')
    t.equal(calls, done)
  }
})

t.test('the bound holds under a storm of distinct requests, and so do the answers; what is asked again gets in', async t => {
  const bytes = 150_000
  for (const [name, start] of Object.entries(both)) {
    const { ask, memory } = await start(t, { bytes })
    await ask(FIGURES)
    for (const [storm, least] of [['first', 0], ['second', 100]] as const) {
      for (let round = 0; round < 10; round++) {
        await Promise.all(Array.from({ length: 50 }, async (_, index) => {
          const number = round * 50 + index
          const [path, request] = number % 2 === 0 ? [`/v1/search?q=kyiv${number}`, {}] : ['/graphql', post(`# ${number}\n${PEOPLE}`)]
          t.equal((await ask(path, request)).status, 200)
        }))
        t.ok(memory.stats().bytes <= bytes, `${name}: ${memory.stats().bytes} bytes`)
      }
      const { entries, evictions } = memory.stats()
      t.ok(entries > 25 && evictions >= least, `${name}, the ${storm} storm: ${entries} stayed, ${evictions} had to go`)
      if (storm === 'second') continue
      t.equal(memory.stats().misses, 501)
      t.ok(evictions < 5, 'what comes once pushes next to nothing out')
      const { hits } = memory.stats()
      await ask(FIGURES)
      t.equal(memory.stats().hits, hits + 1, 'not even what came first')
    }
  }
  const tiny = await serve(t, { bytes: 100 })
  for (const time of ['first', 'second']) t.equal((await tiny.ask(FIGURES)).status, 200, time)
  t.match(tiny.memory.stats(), { entries: 0, bytes: 0, misses: 2 }, 'what is larger than all of it is not kept')
})

t.test('of what nobody asked for before, so much gets in at once and little of a long storm; what is asked for again gets in, and after the storm everything does', async t => {
  const askIn = (memory: AnswerMemory) => (url: string, headers: Record<string, string> = {}, host = 'a'): boolean => {
    const key = new AnswerKey({ revision: 'a', headers, protocol: 'http', host, prefix: '', url, body: null })
    if (memory.find(key) !== undefined) return true
    const flight = memory.begin(key)
    flight.land(flight.isWanted() ? { status: 200, headers: {}, body: Buffer.alloc(100, url), route: null } : null)
    return false
  }
  const storms: Record<string, (ask: ReturnType<typeof askIn>, number: number) => boolean> = {
    languages: (ask, number) => ask('/card', { 'accept-language': `x-${number}` }),
    'media types': (ask, number) => ask('/card', { accept: `text/x-${number}` }),
    hosts: (ask, number) => ask('/card', {}, `host-${number}`)
  }
  for (const [name, storm] of Object.entries(storms)) {
    const memory = createAnswerMemory({ bytes: 64 * MEBIBYTE }) as AnswerMemory
    for (let number = 0; number < 5000; number++) storm(askIn(memory), number)
    t.ok(memory.stats().entries < 1200, `${memory.stats().entries} of 5000 ${name} for one address`)
  }
  const memory = createAnswerMemory({ bytes: 64 * MEBIBYTE }) as AnswerMemory
  const ask = askIn(memory)
  for (let number = 0; number < 5000; number++) ask(`/v1/${number}`)
  const { entries } = memory.stats()
  t.ok(entries >= 1000 && entries < 1200, `${entries} of 5000`)
  t.ok(ask('/v1/999'), 'the first thousand')
  t.notOk(ask('/v1/4999'))
  t.ok(ask('/v1/4999'), 'what was asked for twice')
  await new Promise(resolve => setTimeout(resolve, 250))
  t.notOk(ask('/card'))
  t.ok(ask('/card'), 'once there is a rest, what was asked for once')
})

t.test('whatever is remembered, asked for and let go, an answer is the last one that was given for its key, and the bound holds', async t => {
  const bytes = 64 * 1024
  const keyOf = (number: number): AnswerKey => new AnswerKey({
    revision: 'a', headers: {}, protocol: 'http', host: 'a', prefix: '', url: '/graphql', body: number % 2 === 0 ? null : Buffer.from(`body ${number}`), ...(number % 2 === 0 ? { url: `/v1/${number}` } : {})
  })
  // requests for few keys or many, with answers of every size up to more than all of it holds
  const steps = fc.array(fc.tuple(fc.nat(300), fc.oneof({ weight: 30, arbitrary: fc.nat(900) }, { weight: 1, arbitrary: fc.nat(90_000) })), { minLength: 300, maxLength: 600 })
  fc.assert(fc.property(steps, steps => {
    const memory = createAnswerMemory({ bytes }) as AnswerMemory
    const given = new Map<number, string>()
    for (const [index, [number, length]] of steps.entries()) {
      const key = keyOf(number)
      const held = memory.find(key)
      if (held !== undefined) {
        if (held.body.toString() !== given.get(number)) return false
        if (index % 3 > 0) continue
      }
      const flight = memory.begin(key)
      const body = `${index} `.padEnd(length, String(number))
      if (flight.isWanted()) {
        flight.land({ status: 200, headers: { etag: `"${index}"` }, body: Buffer.from(body), route: null })
        const found = memory.find(keyOf(number))?.body.toString()
        // what is larger than all of it is left out
        if (found === body) given.set(number, body)
        else if (length < bytes / 2 || (found !== undefined && found !== given.get(number))) return false
      } else flight.land(null)
      const { entries, bytes: size, evictions } = memory.stats()
      if (size > bytes || size < 0 || entries > given.size || evictions < 0) return false
    }
    return memory.stats().entries > 0
  }), { numRuns: 60 })
  t.end()
})

t.test('what is asked for now and then stays, however much else comes twice, and however long it is', async t => {
  for (const [length, card] of [[2000, 1000], [10_000, 1000], [50_000, 1000], [2000, 30_000], [20_000, 30_000]] as const) {
    const memory = createAnswerMemory({ bytes: MEBIBYTE }) as AnswerMemory
    const ask = (url: string, length: number): boolean => {
      const key = new AnswerKey({ revision: 'a', headers: {}, protocol: 'http', host: 'a', prefix: '', url, body: null })
      if (memory.find(key) !== undefined) return true
      const flight = memory.begin(key)
      flight.land(flight.isWanted() ? { status: 200, headers: {}, body: Buffer.alloc(length, url), route: null } : null)
      return false
    }
    ask('/card', card)
    let made = 0
    for (let number = 0; number < 2000; number++) {
      for (let time = 0; time < 2; time++) ask(`/v1/${number}`, length)
      if (!ask('/card', card)) made++
    }
    t.equal(made, 0, `${card} bytes beside answers of ${length}`)
    t.ok(memory.stats().evictions > 1000, `${memory.stats().evictions} had to go`)
  }
})

t.test('a host and its hooks have their say in answers from memory, too', async t => {
  let requests = 0
  const { ask, memory } = await serve(t, {
    prefix: '/facts',
    host: app => {
      app.addHook('onRequest', async (request, reply) => {
        reply.headers({ 'x-request-id': String(++requests), 'content-security-policy': `default-src 'nonce-${requests}'`, 'x-content-type-options': 'nosniff' })
        if (request.headers.origin !== undefined) reply.headers({ vary: 'Origin', 'access-control-allow-origin': request.headers.origin })
        if (request.headers['x-key'] === 'wrong') await reply.code(401).send({ host: 'no' })
      })
      app.addHook('preHandler', async (request, reply) => { if (request.headers['x-key'] === 'late') await reply.code(403).send({ host: 'no' }) })
      app.addHook('onSend', async (_request, reply, payload) => {
        reply.headers({ 'set-cookie': `visit=${requests}`, 'server-timing': `total;dur=${requests}` })
        return payload
      })
    }
  })
  const cases: [string, RawRequest][] = [[FIGURES, {}], [get(PEOPLE), {}], ['/graphql', post(PEOPLE)], ['/cards/figure/fig_killed-kyiv', {}], ['/cards/figure/fig_killed-kyiv.svg', {}]]
  for (const [path, request] of cases) {
    const first = await ask(path, request)
    const { hits } = memory.stats()
    const second = await ask(path, request)
    t.equal(memory.stats().hits, hits + 1, `${path} came from memory`)
    const own = ({ 'x-request-id': id, 'set-cookie': cookie, 'server-timing': timing, 'content-security-policy': policy, ...rest }: RawAnswer['headers']): object => rest
    t.same(second.body, first.body)
    t.same(own(second.headers), own(first.headers))
    t.match(second.headers, { 'x-request-id': String(requests), 'set-cookie': `visit=${requests}`, 'server-timing': `total;dur=${requests}` }, 'these are of this request')
    if (path.startsWith('/cards')) t.equal(second.headers['content-security-policy'], first.headers['content-security-policy'], 'this is the card\'s')
    else t.equal(second.headers['content-security-policy'], `default-src 'nonce-${requests}'`)
    for (const [key, status] of [['wrong', 401], ['late', 403]] as const) {
      const refused = await ask(path, { ...request, headers: { ...request.headers, 'x-key': key } })
      t.equal(refused.status, status, `${key} ${path}`)
      t.same(JSON.parse(refused.body.toString()), { host: 'no' })
      t.notOk(refused.headers.etag)
    }
    const other = await ask(path, { ...request, headers: { ...request.headers, origin: 'https://paper.example' } })
    t.match(other.headers, { 'access-control-allow-origin': 'https://paper.example', vary: /Origin/ }, 'the host lets this origin in')
    t.notMatch((await ask(path, request)).headers.vary ?? '', 'Origin')
    t.same((await ask(path, request)).headers['access-control-allow-origin'], '*')
  }
  const { etag } = (await ask(FIGURES)).headers
  const { status, headers } = await ask(FIGURES, { headers: { 'if-none-match': etag } })
  t.equal(status, 304)
  t.match(headers, { 'x-request-id': String(requests), etag })
})

t.test('what a host makes of an answer is made each time, and never remembered', async t => {
  let times = 0
  const { ask, memory } = await serve(t, {
    host: app => {
      app.addHook('onSend', async (_request, _reply, payload) => {
        t.ok(Buffer.isBuffer(payload), 'hooks are given bytes, whether an answer was made or remembered')
        return `${String(payload)} ${++times}`
      })
    }
  })
  for (const [path, request] of [[FIGURES, {}], ['/graphql', post(PEOPLE)]] as const) {
    for (const time of ['first', 'second']) t.match((await ask(path, request)).body.toString(), new RegExp(` ${times}$`), time)
  }
  t.equal(times, 4)
  t.equal(memory.stats().entries, 0)
})

t.test('a host whose hook fails strands nobody', async t => {
  let failing = true
  const { ask } = await serve(t, {
    host: app => {
      app.addHook('onSend', async (_request, reply, payload) => {
        await new Promise(setImmediate)
        if (failing && reply.statusCode === 200) throw new Error('the host\'s')
        return payload
      })
    }
  })
  for (const { status } of await Promise.all([1, 2, 3].map(async () => await ask(FIGURES)))) t.equal(status, 500)
  failing = false
  t.equal((await ask(FIGURES)).status, 200)
})

t.test('two instances in one host have memories of their own, each as large as it is told', async t => {
  const app = Fastify()
  t.teardown(async () => { await app.close() })
  const { store, calls } = counted()
  await app.register(caveat, { prefix: '/a', store, answerMemory: { bytes: 0 } })
  const other = counted(createMemoryStore(SAMPLE_ITEMS.filter(({ type }) => type !== 'figure'), { revision: 'sample' }))
  await app.register(caveat, { prefix: '/b', store: other.store })
  const base = await app.listen({ host: '127.0.0.1', port: 0 })
  for (const [path, request] of [['/v1/figures', {}], ['/graphql', post('{ figures { totalCount } }')]] as const) {
    for (const time of ['first', 'second']) {
      t.match((await askRaw(`${base}/a${path}`, request)).body.toString(), /"total(?:Count)?":7/, time)
      t.match((await askRaw(`${base}/b${path}`, request)).body.toString(), /"total(?:Count)?":0/, time)
    }
  }
  const [done, doneByOther] = [calls(), other.calls()]
  for (const path of ['/v1/figures', '/v1/people']) {
    await askRaw(`${base}/a${path}`)
    await askRaw(`${base}/b${path}`)
  }
  t.ok(calls() - done > other.calls() - doneByOther, 'the one without a memory does again what it has done')
})

t.test('our own server logs what it answers from memory as all else', async t => {
  const lines: Record<string, unknown>[] = []
  const { ask } = await serveFirst(t, { server: { logger: { level: 'info', stream: { write: (line: string) => { lines.push(JSON.parse(line)) } } }, logController: new LogController({ disableRequestLogging: true }) } })
  const { etag } = (await ask('/v1/figures/fig_killed-kyiv')).headers
  for (const request of [{}, {}, { method: 'HEAD' }, { headers: { 'if-none-match': etag } }]) await ask('/v1/figures/fig_killed-kyiv', request)
  await ask('/graphql', post(PEOPLE))
  await ask('/graphql', post(PEOPLE))
  const logged = lines.filter(({ msg }) => msg === 'request')
  t.same(logged.map(({ method, route, statusCode }) => `${method} ${route} ${statusCode}`), [
    ...['GET', 'GET', 'GET', 'HEAD'].map(method => `${method} /v1/figures/:id 200`), 'GET /v1/figures/:id 304', 'POST /graphql 200', 'POST /graphql 200'
  ])
  t.equal(new Set(logged.map(({ reqId }) => reqId)).size, 7, 'each has an id of its own')
  for (const line of logged) t.same(Object.keys(line), Object.keys(logged[0] ?? {}), 'with the same fields')
  for (const { durationMs, revision } of logged) {
    t.type(durationMs, 'number')
    t.equal(revision, 'sample')
  }
})

t.test('once it stops, an answer from memory is the last on its connection, too', async t => {
  const { app, base, ask } = await serveFirst(t)
  await ask(FIGURES)
  const { hostname, port } = new URL(base)
  const socket = connect(Number(port), hostname)
  let text = ''
  socket.on('data', chunk => { text += String(chunk) })
  socket.write('POST /graphql HTTP/1.1\r\nhost: facts.example\r\ncontent-type: application/json\r\ncontent-length: ')
  await new Promise(resolve => setTimeout(resolve, 50))
  const closed = app.close()
  await new Promise(resolve => setTimeout(resolve, 50))
  const body = JSON.stringify({ query: PEOPLE })
  socket.write(`${body.length}\r\n\r\n${body}`)
  await once(socket, 'close')
  t.match(text, /connection: close/i)
  await closed
})

t.test('bodies that come in pieces, too long, or not at all are read as without a memory', async t => {
  const plain = await serve(t, { bytes: 0 })
  const first = await serveFirst(t)
  const body = JSON.stringify({ query: `# ${'Київ '.repeat(5000)}\n${PEOPLE}` })
  const head = 'POST /graphql HTTP/1.1\r\nhost: facts.example\r\ncontent-type: application/json\r\nconnection: close\r\n'
  const pieces: [name: string, pieces: (string | Buffer)[]][] = [
    ['in pieces', [`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n`, ...Array.from({ length: 20 }, (_, index) => Buffer.from(body).subarray(index * 3000, (index + 1) * 3000))]],
    ['chunked', [`${head}transfer-encoding: chunked\r\n\r\n`, `${Buffer.byteLength(body).toString(16)}\r\n`, body, '\r\n0\r\n\r\n']],
    ['of another type, and not all of it there', ['POST /graphql HTTP/1.1\r\nhost: facts.example\r\ncontent-type: text/plain\r\nconnection: close\r\ncontent-length: 50\r\n\r\n', 'text']],
    ['too long', [`${head}content-length: 100001\r\n\r\n`, 'x'.repeat(100_001)]],
    ['as long as it may be', [`${head}content-length: 100000\r\n\r\n`, `{"query":"${PEOPLE}"}`.padEnd(100_000)]],
    ['none', [`${head}content-length: 0\r\n\r\n`]],
    ['not said', [`${head}\r\n`]]
  ]
  for (const [name, parts] of pieces) {
    const expected = await sendPieces(plain.base, parts)
    t.match(expected, /^HTTP\/1.1 \d\d\d/, name)
    for (const time of ['first', 'second']) t.equal(await sendPieces(first.base, parts), expected, `${name}, the ${time} time`)
  }
  const { hits, misses } = first.memory.stats()
  t.same([hits, misses], [4, 2], 'a body is the same in whatever pieces it comes')
})

async function sendPieces (base: string, pieces: readonly (string | Buffer)[]): Promise<string> {
  const { hostname, port } = new URL(base)
  const socket = connect(Number(port), hostname)
  const chunks: Buffer[] = []
  socket.on('data', chunk => chunks.push(chunk)).on('error', () => {})
  const closed = once(socket, 'close')
  for (const piece of pieces) {
    if (!socket.writable) break
    socket.write(piece)
    await new Promise(resolve => setTimeout(resolve, 2))
  }
  await closed
  return Buffer.concat(chunks).toString().replace(/^date: .*\r\n/im, '')
}

t.test('what a host\'s hook makes of a body is read within the limits that the framework has for it', async t => {
  const body = JSON.stringify({ query: PEOPLE })
  const streams: Record<string, () => Readable & { receivedEncodedLength?: number }> = {
    'in texts': () => Readable.from([body.slice(0, 9), body.slice(9)]),
    'too long for what it said': () => Readable.from([`${body}  `]),
    'unpacked, of the length that it said': () => Object.assign(Readable.from([Buffer.from(`${body}  `)]), { receivedEncodedLength: body.length }),
    'of a length that it did not say': () => Object.assign(Readable.from([Buffer.from(body)]), { receivedEncodedLength: 1 }),
    'unpacked, too long': () => Object.assign(Readable.from([Buffer.from(body.padEnd(100_001))]), { receivedEncodedLength: body.length }),
    'packed, too long': () => Object.assign(Readable.from([Buffer.from(body)]), { receivedEncodedLength: 100_001 }),
    broken: () => new Readable({ read () { this.destroy(new Error('the host\'s')) } }),
    refused: () => new Readable({ read () { this.destroy(Object.assign(new Error('the host\'s'), { statusCode: 422 })) } })
  }
  const errors: string[] = []
  const { base } = await serve(t, {
    prefix: '/facts',
    host: app => {
      app.addHook('preParsing', (request, _reply, payload, done) => { done(null, streams[String(request.headers['x-stream'])]?.() ?? payload) })
      app.addHook('onError', (_request, _reply, error, done) => {
        errors.push(`${error.code} ${error.statusCode}`)
        done()
      })
      app.post('/own', { bodyLimit: 100_000 }, () => ({}))
    }
  })
  const { origin } = new URL(base)
  const seen = new Set<string>()
  for (const name of ['as it is', ...Object.keys(streams)]) {
    for (const path of [`${origin}/own`, `${base}/graphql`]) await askRaw(path, { method: 'POST', headers: { ...JSON_BODY, 'x-stream': name }, body })
    const [expected, given = 'none'] = errors.splice(0)
    t.equal(given, expected ?? 'none', name)
    seen.add(given)
  }
  t.same([...seen], ['none', 'FST_ERR_CTP_INVALID_CONTENT_LENGTH 400', 'FST_ERR_CTP_BODY_TOO_LARGE 413', 'undefined 400', 'undefined 422'])
})

t.test('an answer that can\'t be written, as a host has set a wrong header, is an error and not the end of the process', async t => {
  for (const bytes of [0, MEBIBYTE]) {
    const { ask } = await serve(t, {
      bytes,
      host: app => {
        app.addHook('onRequest', async (request, reply) => {
          const { trace } = request.query as { trace?: string }
          if (trace !== undefined) reply.header('x-trace', trace)
        })
        // the wrong header is still there
        app.setErrorHandler((_error, _request, reply) => reply.removeHeader('x-trace').code(500).send('sorry'))
      }
    })
    for (const path of ['/', '/v1/openapi.json', '/v1/docs']) {
      t.equal((await ask(`${path}?trace=%0a`)).status, 500, path)
      t.equal((await ask(path)).status, 200, path)
    }
  }
})
