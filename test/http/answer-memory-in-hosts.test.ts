import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { brotliDecompressSync, deflateSync, gunzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Fastify from 'fastify'
import t from 'tap'
import type { Test } from 'tap'
import { caveat, createMemoryStore } from '../../src/index.ts'
import type { FactStore } from '../../src/core/fact-store.ts'
import type { RawAnswer, RawRequest } from '../support/ask-plainly.ts'
import { askRaw } from '../support/ask-plainly.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'

// Whatever the hooks of a host do with a request or an answer, it gets what it gets where nothing is remembered.

const sample = createMemoryStore(SAMPLE_ITEMS, { revision: 'r1' })

type SetUp = (app: FastifyInstance) => void

async function serve (t: Test, bytes: number, setUp: SetUp, store: FactStore = sample): Promise<string> {
  const app = Fastify()
  setUp(app)
  await app.register(caveat, { store, answerMemory: { bytes } })
  t.teardown(async () => { await app.close() })
  return await app.listen({ host: '127.0.0.1', port: 0 })
}

const isMarked = ({ headers }: FastifyRequest): boolean => headers['x-marked'] !== undefined

/** What a host makes of an answer that it takes out of its content coding, as it should. */
function edited (reply: FastifyReply, payload: unknown): unknown {
  if (!Buffer.isBuffer(payload) || reply.statusCode !== 200) return payload
  const coding = reply.getHeader('content-encoding')
  const plain = coding === 'br' ? brotliDecompressSync(payload) : coding === 'gzip' ? gunzipSync(payload) : payload
  reply.removeHeader('content-encoding').removeHeader('content-length')
  return Buffer.concat([plain, Buffer.from('and more')])
}

/** What a host compresses that is not compressed. */
function compressed (reply: FastifyReply, payload: unknown): unknown {
  if (!Buffer.isBuffer(payload) || reply.statusCode !== 200 || reply.hasHeader('content-encoding')) return payload
  reply.header('content-encoding', 'deflate').removeHeader('content-length')
  return deflateSync(payload)
}

/** Hosts, each of which does something with requests that are marked. */
const HOSTS: Readonly<Record<string, SetUp>> = {
  'asks for something else by POST': app => app.addHook('preHandler', async request => { if (isMarked(request) && request.method === 'POST') (request.body as { query: string }).query = '{ __typename }' }),
  'asks for another item': app => app.addHook('preValidation', async request => { if (isMarked(request) && request.routeOptions.url === '/v1/places/:id') (request.params as { id: string }).id = 'plc_kyiv' }),
  'asks for another item, on the route itself': app => app.addHook('onRoute', route => {
    if (route.url === '/v1/places/:id') route.preHandler = async (request: FastifyRequest) => { if (isMarked(request)) (request.params as { id: string }).id = 'plc_kyiv' }
  }),
  'asks at another address': app => app.addHook('preHandler', async request => { if (isMarked(request) && request.method === 'GET') request.raw.url = `${request.url}${request.url.includes('?') ? '&' : '?'}nope=1` }),
  'accepts something else': app => app.addHook('preValidation', async request => { if (isMarked(request)) request.headers.accept = 'application/json' }),
  'knows who asks': app => app.addHook('preHandler', async request => { if (isMarked(request)) request.headers.authorization = 'Bearer x' }),
  'sets a status first': app => app.addHook('onRequest', async (request, reply) => { if (isMarked(request)) reply.code(503) }),
  'sets a status last': app => app.addHook('onSend', async (request, reply) => { if (isMarked(request)) reply.code(202) }),
  'lets no cache keep it': app => app.addHook('onRequest', async (request, reply) => { if (isMarked(request)) reply.header('cache-control', 'no-store') }),
  'lets no cache keep it, at last': app => app.addHook('onSend', async (request, reply) => { if (isMarked(request)) reply.header('cache-control', 'no-store') }),
  'varies it': app => app.addHook('onRequest', async (_request, reply) => { reply.header('vary', 'Origin') }),
  'compresses it': app => app.addHook('onSend', async (_request, reply, payload) => compressed(reply, payload)),
  'writes something else, and compresses it': app => app.addHook('onSend', async (request, reply, payload) => compressed(reply, isMarked(request) ? edited(reply, payload) : payload)),
  'writes something else, and compresses it, on the route itself, as a stream': app => app.addHook('onRoute', route => {
    route.onSend = [async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
      const bytes = compressed(reply, isMarked(request) ? edited(reply, payload) : payload)
      return bytes === payload ? payload : Readable.from([bytes])
    }]
  }),
  'unpacks it, and writes something else': app => app.addHook('onSend', async (request, reply, payload) => isMarked(request) ? edited(reply, payload) : payload),
  fails: app => app.addHook('onSend', async request => { if (isMarked(request)) throw new Error('no luck') }),
  'tags it': app => app.addHook('onSend', async (request, reply) => { if (isMarked(request)) reply.header('etag', '"mine"') }),
  'writes something else': app => app.addHook('onSend', async (request, _reply, payload) => isMarked(request) ? 'x'.repeat(3000) : payload),
  'writes other bytes': app => app.addHook('onSend', async (request, _reply, payload) => isMarked(request) ? Buffer.alloc(3000, 'x') : payload),
  'writes nothing': app => app.addHook('onSend', async (request, _reply, payload) => isMarked(request) ? null : payload),
  'answers itself': app => app.addHook('preHandler', async (request, reply): Promise<FastifyReply | undefined> => isMarked(request) ? await reply.code(403).send({ who: 'are you' }) : undefined)
}

const QUERY = '{ figures { nodes { id phrase caveat summary: phrase } } }'
const asked: readonly (readonly [path: string, request: RawRequest])[] = [
  ['/v1/figures', {}],
  ['/v1/figures', { method: 'HEAD' }],
  ['/v1/figures', { headers: { 'accept-encoding': 'br' } }],
  ['/v1/places/plc_istanbul', {}],
  ['/cards/figure/fig_killed-kyiv.md', {}],
  ['/stories/sto_talks', { headers: { 'accept-encoding': 'gzip' } }],
  [`/graphql?${new URLSearchParams({ query: QUERY })}`, { headers: { accept: 'application/graphql-response+json' } }],
  ['/graphql', { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' }, body: JSON.stringify({ query: QUERY }) }]
]

for (const [does, setUp] of Object.entries(HOSTS)) {
  t.test(`a host that ${does}`, async t => {
    const [remembering, forgetful] = [await serve(t, 2 ** 20, setUp), await serve(t, 0, setUp)]
    const ask = async (origin: string, path: string, { headers, ...request }: RawRequest, mark: object): Promise<RawAnswer> => await askRaw(origin + path, { ...request, headers: { host: 'facts.example', ...headers, ...mark } })
    for (const [path, request] of asked) {
      const { status, headers: { etag: tag } } = await ask(forgetful, path, request, {})
      t.equal(status, 200, `${path} is there`)
      for (const mark of [{}, {}, { 'x-marked': '1' }, { 'x-marked': '1' }, {}, { 'if-none-match': tag ?? '""' }, { 'x-marked': '1', 'if-none-match': tag ?? '""' }, { 'x-marked': '1', 'if-none-match': '*' }]) {
        const [given, expected] = [await ask(remembering, path, request, mark), await ask(forgetful, path, request, mark)]
        t.same([given.status, given.headers, given.body.toString('latin1')], [expected.status, expected.headers, expected.body.toString('latin1')], `${request.method ?? 'GET'} ${path} ${JSON.stringify(mark)}`)
        if (does.startsWith('writes') && 'x-marked' in mark && given.status === 200) t.match([given.headers.etag, given.headers['cache-control']], [undefined, 'no-store'], 'nobody else is to have it')
        if (does === 'compresses it' && request.method === undefined && given.status === 200 && !path.startsWith('/cards')) t.match(given.headers.etag, /^W\//, 'the tag is weak')
      }
    }
  })
}

t.test('where a host fails for a caller who has left, equal requests are answered', async t => {
  let heard = (): void => {}
  const slow: FactStore = { ...sample, list: async queries => { heard(); await new Promise(resolve => setTimeout(resolve, 50)); return await sample.list(queries) } }
  for (const fails of [
    async ({ raw }: FastifyReply) => { if (raw.destroyed) throw new Error('the client is gone') },
    async ({ raw }: FastifyReply) => { if (raw.destroyed) await new Promise(() => {}) }
  ]) {
    const origin = await serve(t, 2 ** 20, app => app.addHook('onSend', async (_request, reply) => { await fails(reply) }), slow)
    const socket = connect(Number(new URL(origin).port), '127.0.0.1')
    socket.write('GET /v1/figures?limit=1 HTTP/1.1\r\nHost: facts.example\r\n\r\n')
    await new Promise(resolve => { heard = () => { resolve(null) } })
    socket.resetAndDestroy()
    const { status } = await askRaw(`${origin}/v1/figures?limit=1`, { headers: { host: 'facts.example' } })
    t.equal(status, 200)
  }
})

t.test('where the stream fails that a host compresses an answer with, the error that is sent instead is in no coding', async t => {
  const failing = async (_request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> => {
    if (reply.statusCode !== 200) return payload
    reply.header('content-encoding', 'gzip').removeHeader('content-length')
    return Readable.from((async function * () {
      yield Buffer.from('begun')
      throw new Error('the host\'s')
    })())
  }
  for (const setUp of [(app: FastifyInstance) => app.addHook('onSend', failing), (app: FastifyInstance) => app.addHook('onRoute', route => { route.onSend = failing })]) {
    const origin = await serve(t, 2 ** 20, setUp)
    const { status, headers, body } = await askRaw(`${origin}/v1/figures`)
    t.match([status, headers['content-encoding'], JSON.parse(body.toString())], [500, undefined, { code: 'INTERNAL' }])
  }
})

t.test('a copy is confirmed by tags that are given out only, remembered or not', async t => {
  const origin = await serve(t, 2 ** 20, () => {})
  const { headers: { etag = '' } } = await askRaw(`${origin}/v1/figures?limit=1`)
  for (const [path, remembered] of [['/v1/figures?limit=1', etag], ['/v1/figures?limit=2', (await askRaw(`${origin}/v1/figures?limit=2`, { method: 'HEAD', headers: { cookie: 'a=b' } })).headers.etag ?? '']]) {
    const { status, headers } = await askRaw(`${origin}${path}`, { headers: { 'if-none-match': remembered?.replace(/"$/, 'p"') } })
    t.match([status, headers], [200, { etag: remembered }])
  }
})
