import compress from '@fastify/compress'
import Fastify from 'fastify'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import type { Test } from 'tap'
import { ELEMENT_VERSION } from '../../src/cards/browser-files.ts'
import { caveat, createMemoryStore } from '../../src/index.ts'
import type { RawAnswer } from '../support/ask-raw.ts'
import { askRaw } from '../support/ask-raw.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'
import { sendRaw } from '../support/send-raw.ts'

const LONG = '/v1/facts?limit=20'
const SHORT = '/v1/people/per_unmentioned'
const QUERY = '{ figures { nodes { id phrase caveat quantity { value low high qualifier asReported } claimant { id name } place { id name } } } }'
const GRAPHQL = `/graphql?query=${encodeURIComponent(QUERY)}`
const PICTURE = '/cards/figure/fig_killed-kyiv.png'
const DEFAULT_FACTS = 'public, max-age=30, stale-while-revalidate=60, stale-if-error=3600'

/** Every kind of answer that has a body of some length. */
const LONG_ANSWERS = [
  LONG, '/v1/figures/summary', '/v1/search?q=kyiv', '/v1/openapi.json', '/v1/docs/swagger-ui.css', GRAPHQL, '/graphiql/graphiql.css',
  '/cards/figure/fig_killed-kyiv', '/cards/figure/fig_killed-kyiv.svg', '/stories/sto_talks', '/', '/cards/element.js', `/cards/element-${ELEMENT_VERSION}.js`
]

async function serve (t: Test, host: (app: FastifyInstance) => unknown = () => {}, then: (app: FastifyInstance) => unknown = () => {}): Promise<string> {
  const app = Fastify()
  t.teardown(async () => { await app.close() })
  await host(app)
  await app.register(caveat, { store: createMemoryStore(SAMPLE_ITEMS, { revision: 'sample' }) })
  await then(app)
  return await app.listen({ host: '127.0.0.1', port: 0 })
}

const accepting = (encoding: string, others: Record<string, string> = {}) => ({ headers: { 'accept-encoding': encoding, ...others } })
const tagOf = ({ headers }: RawAnswer): string => headers.etag ?? ''

t.test('every kind of answer comes in brotli, in gzip and as it is, by GET and by HEAD, each with its length and a strong tag of its own', async t => {
  const base = await serve(t)
  for (const path of LONG_ANSWERS) {
    const plain = await askRaw(base + path)
    t.equal(plain.status, 200, path)
    t.match([plain.headers['content-encoding'], tagOf(plain)], [undefined, /^"[\da-f]{32}"$/], path)
    t.ok(plain.bytes.length > 1000, `${path} is long enough to be compressed`)
    for (const [encoding, suffix] of [['br', '-br'], ['gzip', '-gz']] as const) {
      const encoded = await askRaw(base + path, accepting(encoding))
      t.same([encoded.status, encoded.headers['content-encoding'], encoded.text], [200, encoding, plain.text], `${encoding} ${path}`)
      t.equal(tagOf(encoded), `${tagOf(plain).slice(0, -1)}${suffix}"`)
      t.ok(encoded.bytes.length < plain.bytes.length * 0.9)
      t.equal(encoded.headers['content-length'], String(encoded.bytes.length))
      t.ok(encoded.headers.vary?.endsWith('Accept-Encoding'))
      t.ok((await askRaw(base + path, accepting(encoding))).bytes.equals(encoded.bytes), 'the same tag, the same bytes')
      const head = await askRaw(base + path, { method: 'HEAD', ...accepting(encoding) })
      if (path === '/' || path.startsWith('/graphiql')) continue
      t.equal(head.bytes.length, 0)
      for (const name of ['etag', 'content-encoding', 'content-length', 'content-type', 'cache-control', 'vary']) t.equal(head.headers[name], encoded.headers[name], `${name} of HEAD ${path}`)
    }
  }
})

t.test('what is short, or compressed by its nature, is sent as it is; a picture varies by nothing', async t => {
  const base = await serve(t)
  const short = await askRaw(base + SHORT, accepting('br, gzip'))
  t.ok(short.bytes.length < 1000)
  t.match([short.headers['content-encoding'], tagOf(short), short.headers['content-length']], [undefined, /^"[\da-f]+"$/, String(short.bytes.length)])
  const picture = await askRaw(base + PICTURE, accepting('br, gzip'))
  t.match([picture.headers['content-encoding'], tagOf(picture), picture.headers.vary, picture.headers['cache-control']], [undefined, /^"[\da-f]+"$/, undefined, DEFAULT_FACTS])
  const known = await askRaw(base + PICTURE, accepting('gzip', { 'if-none-match': tagOf(picture) }))
  t.same([known.status, known.headers.vary, known.headers['cache-control']], [304, undefined, DEFAULT_FACTS])
})

t.test('an answer to a POST is compressed, too, and a long refusal; neither has a tag', async t => {
  const base = await serve(t)
  const posted = await askRaw(`${base}/graphql`, { method: 'POST', body: JSON.stringify({ query: QUERY }), headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip' } })
  t.same([posted.status, posted.headers['content-encoding'], posted.headers.etag, posted.headers['cache-control']], [200, 'gzip', undefined, 'no-store'])
  t.equal(posted.headers['content-length'], String(posted.bytes.length))
  t.match(JSON.parse(posted.text), { data: { figures: { nodes: Array } } })
  const refused = await askRaw(`${base}/v1/figures?${Array.from({ length: 40 }, (_, index) => `wrong${index}=1`).join('&')}`, accepting('br'))
  t.same([refused.status, refused.headers['content-encoding'], refused.headers.etag, refused.headers['cache-control']], [400, 'br', undefined, 'no-store'])
  t.equal(JSON.parse(refused.text).code, 'UNKNOWN_PARAMETER')
})

t.test('the coding is the one that the caller likes best', async t => {
  const base = await serve(t)
  const cases: [accepted: string, chosen: string | undefined][] = [
    ['gzip, deflate, br, zstd', 'br'], ['gzip, deflate', 'gzip'], ['br;q=0.5, gzip', 'gzip'], ['gzip;q=0.5, br;q=0.9', 'br'], ['GZIP', 'gzip'], ['x-gzip', 'gzip'],
    ['gzip ; Q = 0.3 , br ; q=0.2', 'gzip'], ['identity, gzip;q=0.5', undefined], ['identity;q=0.2, gzip;q=0.5', 'gzip'], ['gzip;q=0.001', 'gzip'],
    ['*', 'br'], ['*;q=0.5, br;q=0', 'gzip'], ['br;q=0, gzip;q=0', undefined], ['deflate, zstd', undefined], ['', undefined], ['identity', undefined],
    ['gzip;q=0, *', 'br'], ['*;q=0', undefined], ['identity;q=0', undefined], ['identity;q=0, *;q=0', undefined], ['*;q=0, gzip', 'gzip'], ['identity;q=0, gzip', 'gzip'],
    // no weights at all
    ['gzip;q=2', undefined], ['gzip;q=-1', undefined], ['gzip;q=abc', undefined], ['gzip;q=0.12345', undefined], ['gzip;q=', undefined], ['gzip;q=1e0', undefined],
    // told twice, or hostile
    ['gzip;q=0, gzip', undefined], [',,;;q=1,=,gzip;;q=1;x', 'gzip'], ['gzip;level=9', 'gzip'], ['gzipx, brotli, br2', undefined], ['__proto__, constructor', undefined],
    ['gzip'.padEnd(4000, ',;q=0 '), 'gzip'], [`${'a,'.repeat(4000)}br`, 'br']
  ]
  for (const [accepted, chosen] of cases) {
    const { status, headers, text } = await askRaw(base + LONG, accepting(accepted))
    t.same([status, headers['content-encoding'], text.length > 1000], [200, chosen, true], accepted.slice(0, 60))
  }
  const none = await askRaw(base + LONG)
  t.equal(none.headers['content-encoding'], undefined)
  t.match(await sendRaw(base, `GET ${SHORT} HTTP/1.1\r\nhost: a\r\naccept-encoding: gzip;q=0\r\naccept-encoding: br\r\nconnection: close\r\n\r\n`), /^HTTP\/1.1 200/)
})

t.test('who refuses an answer as it is gets a short one compressed, too; what can not be compressed beats none', async t => {
  const base = await serve(t)
  t.equal((await askRaw(base + SHORT, accepting('identity;q=0, gzip'))).headers['content-encoding'], 'gzip')
  t.equal((await askRaw(base + SHORT, accepting('*;q=0, br'))).headers['content-encoding'], 'br')
  const picture = await askRaw(base + PICTURE, accepting('identity;q=0, gzip'))
  t.same([picture.status, picture.headers['content-encoding'], picture.headers['content-type']], [200, undefined, 'image/png'])
})

t.test('a tag is known in any coding that the caller takes, and the 304 says what the 200 would', async t => {
  const base = await serve(t)
  for (const path of [LONG, GRAPHQL, '/cards/figure/fig_killed-kyiv', '/stories/sto_talks', '/v1/openapi.json', '/cards/element.js']) {
    const answers = { identity: await askRaw(base + path), br: await askRaw(base + path, accepting('br')), gzip: await askRaw(base + path, accepting('gzip')) }
    const [plain, br, gzip] = [tagOf(answers.identity), tagOf(answers.br), tagOf(answers.gzip)]
    const cases: [tags: string, accepted: string, expected: string | null][] = [
      [br, 'br, gzip', br], [gzip, 'br, gzip', gzip], [plain, 'br, gzip', plain], [`W/${br}`, 'br', `W/${br}`], [`W/${plain}`, '', `W/${plain}`],
      [`${plain}, ${gzip}, ${br}`, 'gzip', gzip], [`${plain}, ${gzip}, ${br}`, 'gzip, br', br], [`${plain}, ${gzip}, ${br}`, '', plain],
      [`"x",${'"y",'.repeat(3000)} ${br}`, 'br', br],
      // another's coding, or one that this caller refuses
      [br, 'gzip', null], [gzip, 'br', null], [gzip, '', null], [plain, 'identity;q=0, br', null],
      [br.replace('-br', '-zz'), 'br', null], [br.replaceAll('"', ''), 'br', null], [`"${br}`, 'gzip', null]
    ]
    for (const [tags, accepted, expected] of cases) {
      for (const method of ['GET', 'HEAD']) {
        const known = await askRaw(base + path, { method, ...accepting(accepted, { 'if-none-match': tags }) })
        t.equal(known.status, expected === null ? 200 : 304, `${method} ${path} ${tags.slice(0, 60)} ${accepted}`)
        if (expected === null) continue
        t.equal(tagOf(known), expected)
        for (const name of ['cache-control', 'vary', 'access-control-allow-origin']) t.equal(known.headers[name], answers.br.headers[name], name)
        t.same([known.bytes.length, known.headers['content-encoding'], known.headers['content-length']], [0, undefined, undefined])
      }
    }
    t.equal((await askRaw(base + path, { headers: { 'if-none-match': br } })).status, 200, 'without Accept-Encoding, nothing but the plain one is taken')
  }
})

t.test('caches may keep each kind of answer as long as it stays true', async t => {
  const base = await serve(t)
  const documents = 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400'
  const expected: Record<string, string> = {
    ...Object.fromEntries([LONG, SHORT, '/v1/figures/summary', '/v1/search?q=kyiv', GRAPHQL, '/cards/figure/fig_killed-kyiv', '/cards/figure/fig_killed-kyiv.svg', PICTURE,
      `/oembed?url=${encodeURIComponent(`${base}/cards/figure/fig_killed-kyiv`)}`, '/stories/sto_talks', '/'].map(path => [path, DEFAULT_FACTS])),
    ...Object.fromEntries(['/v1/openapi.json', '/v1/docs', '/v1/docs/start.js', '/v1/docs/swagger-ui-bundle.js', '/graphiql', '/graphiql/boot.js', '/graphiql/react.js'].map(path => [path, documents])),
    '/cards/element.js': 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=86400',
    [`/cards/element-${ELEMENT_VERSION}.js`]: 'public, max-age=31536000, immutable',
    '/health': 'no-store',
    '/ready': 'no-store'
  }
  for (const [path, caching] of Object.entries(expected)) {
    const { status, headers } = await askRaw(base + path, accepting('gzip'))
    t.same([status, headers['cache-control'], headers.age, headers['surrogate-control'], headers['cdn-cache-control']], [200, caching, undefined, undefined, undefined], path)
  }
})

t.test('the tag of a GraphQL answer depends on the media type that is chosen, not on the words that ask for it', async t => {
  const base = await serve(t)
  const tag = async (accept: string): Promise<string> => tagOf(await askRaw(base + GRAPHQL, { headers: { accept } }))
  t.equal(await tag('application/json'), await tag('text/html, application/json;q=0.9, */*;q=0.1'))
  t.equal(await tag('application/graphql-response+json, application/json'), await tag('application/graphql-response+json'))
  t.not(await tag('application/json'), await tag('application/graphql-response+json'))
})

t.test('GraphQL answers with the same bytes under one tag, however often a document is asked', async t => {
  const base = await serve(t)
  const documents = [
    QUERY,
    '{ facts(first: 20) { nodes { __typename id ... on Figure { quantity { value } claimant { name id } } ... on Statement { text speakers { id ... on Person { role } name } } ...rest } } } fragment rest on Fact { caveat id verification { status } }',
    '{ b: figures(first: 2) { nodes { z: id a: id } totalCount nodes { caveat } } a: people(first: 1) { nodes { name } } b: figures(first: 2) { nodes { z: id } } }'
  ]
  for (const document of documents) {
    const url = `${base}/graphql?query=${encodeURIComponent(document)}`
    const first = await askRaw(url)
    t.equal(first.status, 200)
    t.match(tagOf(first), /^"/)
    for (let times = 0; times < 6; times++) {
      const again = await askRaw(url)
      t.same([tagOf(again), again.text], [tagOf(first), first.text])
    }
  }
})

t.test('where a host compresses, its compression and ours don\'t meet, and no strong tag lies', async t => {
  const hosts: Record<string, string> = {
    'before us': await serve(t, async app => await app.register(compress, { threshold: 0 })),
    'after us': await serve(t, undefined, async app => await app.register(compress, { threshold: 0 })),
    'by a hook of its own': await serve(t, app => {
      app.addHook('onSend', async (_request, reply, payload) => { reply.header('content-encoding', 'rot13'); return payload })
    })
  }
  for (const [how, base] of Object.entries(hosts)) {
    for (const path of [LONG, SHORT, GRAPHQL]) {
      const strong = new Map<string, Buffer>()
      for (const accepted of ['', 'br', 'gzip', 'deflate', 'gzip, deflate', 'br, zstd', 'identity']) {
        const answer = await askRaw(base + path, accepting(accepted))
        t.equal(answer.status, 200, `${how} ${path} ${accepted}`)
        if (tagOf(answer).startsWith('W/')) {
          t.ok(answer.headers['content-encoding'], 'only what something else compresses has a weak tag')
        } else {
          const before = strong.get(tagOf(answer))
          t.ok(before === undefined || before.equals(answer.bytes), `${how} ${path} ${accepted}: one strong tag, one sequence of bytes`)
          strong.set(tagOf(answer), answer.bytes)
        }
        t.equal((await askRaw(base + path, accepting(accepted, { 'if-none-match': tagOf(answer) }))).status, 304, `${how} ${path} ${accepted}`)
      }
    }
  }
})
