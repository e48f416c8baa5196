import { brotliDecompressSync } from 'node:zlib'
import cors from '@fastify/cors'
import swagger from '@fastify/swagger'
import type { FastifyInstance, FastifyServerOptions, onSendAsyncHookHandler, preHandlerAsyncHookHandler } from 'fastify'
import fastify from 'fastify'
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import mercurius from 'mercurius'
import t from 'tap'
import type { Test } from 'tap'
import { z } from 'zod'
import { publicAddress } from '../src/http/public-address.ts'
import { caveat, createMemoryStore } from '../src/index.ts'
import { aStory } from './support/item-factories.ts'
import { SAMPLE_ITEMS } from './support/sample-items.ts'

const store = createMemoryStore(SAMPLE_ITEMS, { revision: 'sample' })
const QUERY = `?query=${encodeURIComponent('{ figures(first: 1) { nodes { quantity { value } } } }')}`
const OWN_QUERY = `?query=${encodeURIComponent('{ mood }')}`

interface HostOptions {
  readonly server?: FastifyServerOptions
  readonly origin?: string
  readonly instances?: Readonly<Record<string, object>>
}

/** A newsroom's own app, with what such apps have, and Caveat in it. */
async function startHost (t: Test, { server = {}, origin, instances = { '/facts': {} } }: HostOptions = {}): Promise<{ app: FastifyInstance, base: string, logged: any[] }> {
  const logged: any[] = []
  const app = fastify({ ...server, logger: { level: 'info', base: { host: 'newsroom' }, stream: { write: (line: string) => { logged.push(JSON.parse(line)) } } } })
  t.teardown(async () => { await app.close() })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(async (error, _request, reply) => await reply.code((error as { statusCode?: number }).statusCode ?? 500).send({ host: (error as Error).message }))
  app.setNotFoundHandler(async (_request, reply) => await reply.code(404).send({ host: 'not found' }))
  app.decorate('store', 'the host\'s')
  app.decorateRequest('revision', 'the host\'s')
  app.addContentTypeParser('text/plain', { parseAs: 'string' }, async (_request: unknown, body: string) => body)
  await app.register(swagger, { openapi: { info: { title: 'Newsroom', version: '1' } }, transform: jsonSchemaTransform })
  if (origin !== undefined) await app.register(cors, { origin, methods: ['GET', 'POST'], exposedHeaders: ['x-host'] })
  for (const [prefix, options] of Object.entries(instances)) await app.register(caveat, { prefix, store, ...options })
  // its own routes have schemas that zod compilers at the root can't read
  await app.register(mercurius, { schema: 'type Query { mood: String }', resolvers: { Query: { mood: () => 'calm' } }, routes: false })
  app.get('/graphql', async (request, reply) => await reply.graphql((request.query as { query: string }).query))
  app.get('/articles', { schema: { querystring: z.object({ page: z.coerce.number() }), response: { 200: z.object({ page: z.number() }) } } }, async request => ({ page: (request.query as { page: number }).page }))
  app.post('/text', async request => ({ is: typeof request.body }))
  app.get('/fails', async () => { throw new Error('the host\'s') })
  return { app, base: await app.listen({ host: '127.0.0.1', port: 0 }), logged }
}

t.test('a host with mercurius, swagger, zod compilers, its own errors, parsers and logger keeps all of them', async t => {
  const { app, base, logged } = await startHost(t)
  t.same(await (await fetch(`${base}/graphql${OWN_QUERY}`)).json(), { data: { mood: 'calm' } })
  t.same(await (await fetch(`${base}/articles?page=2`)).json(), { page: 2 })
  t.match(await (await fetch(`${base}/articles?page=x`)).json(), { host: String })
  t.same(await (await fetch(`${base}/fails`)).json(), { host: 'the host\'s' })
  t.same(await (await fetch(`${base}/facts/nowhere`)).json(), { host: 'not found' })
  t.same(await (await fetch(`${base}/text`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' })).json(), { is: 'string' })
  t.same(Object.keys(app.swagger().paths ?? {}).filter(path => path.startsWith('/facts')), [])
  t.ok(app.swagger().paths?.['/articles'])
  t.equal((app as unknown as { store: string }).store, 'the host\'s')
  const own = await fetch(`${base}/articles?page=2`)
  for (const header of ['etag', 'cache-control', 'access-control-allow-origin', 'vary']) t.equal(own.headers.get(header), null, header)
  t.ok(logged.every(line => line.host === 'newsroom' && (line.level < 50 || line.msg === 'the host\'s')), 'all goes to the logger of the host')
})

t.test('Caveat answers in such a host as it does alone', async t => {
  const { app, base } = await startHost(t)
  const alone = fastify()
  t.teardown(async () => { await alone.close() })
  await alone.register(caveat, { prefix: '/facts', store })
  for (const path of ['', '/v1/figures?limit=2', '/v1/figures/fig_killed-kyiv?expand=place', '/v1/figures?limit=x', '/v1/nowhere', '/v1/search?q=kyiv', `/graphql${QUERY}`, '/graphql?query={', '/graphiql', '/v1/docs', '/v1/openapi.json', '/ready']) {
    const expected = await alone.inject(`/facts${path}`)
    const response = await app.inject(`/facts${path}`)
    t.equal(response.statusCode, expected.statusCode, path)
    for (const header of ['content-type', 'etag', 'vary', 'cache-control', 'link']) t.equal(response.headers[header], expected.headers[header], `${header} of ${path}`)
    t.equal(response.body, expected.body, path)
  }
  const posted = await fetch(`${base}/facts/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ figures { totalCount } }"}' })
  t.match(await posted.json(), { data: { figures: { totalCount: Number } } })
})

t.test('two instances with their own stores and options live in one host', async t => {
  const other = createMemoryStore([aStory({ id: 'sto_other' })], { revision: 'other' })
  const { base } = await startHost(t, { instances: { '/facts': { graphql: { federation: true } }, '/archive': { store: other, graphiql: false } } })
  t.equal((await fetch(`${base}/archive/v1/stories/sto_other`)).status, 200)
  t.equal((await fetch(`${base}/facts/v1/stories/sto_other`)).status, 404)
  t.equal((await fetch(`${base}/archive/graphiql`)).status, 404)
  t.equal((await fetch(`${base}/facts/graphiql`)).status, 200)
  const sdl = `?query=${encodeURIComponent('{ _service { sdl } }')}`
  t.match(await (await fetch(`${base}/facts/graphql${sdl}`)).json(), { data: Object })
  t.match(await (await fetch(`${base}/archive/graphql${sdl}`)).json(), { errors: [{ extensions: { code: 'QUERY_INVALID' } }] })
  t.same(await (await fetch(`${base}/graphql${OWN_QUERY}`)).json(), { data: { mood: 'calm' } })
})

t.test('where the host lets an origin in, its answer stands; where it says nothing, cors decides', async t => {
  const { base } = await startHost(t, { origin: 'https://paper.example', instances: { '/open': {}, '/shut': { cors: false } } })
  const { base: silent } = await startHost(t, { instances: { '/open': {}, '/shut': { cors: false } } })
  for (const path of ['/v1/figures', `/graphql${QUERY}`]) {
    for (const instance of ['/open', '/shut']) {
      const response = await fetch(base + instance + path, { headers: { origin: 'https://paper.example' } })
      t.equal(response.headers.get('access-control-allow-origin'), 'https://paper.example', path)
      t.equal(response.headers.get('access-control-expose-headers'), 'x-host')
    }
    t.equal((await fetch(`${silent}/open${path}`, { headers: { origin: 'https://a.example' } })).headers.get('access-control-allow-origin'), '*')
    const response = await fetch(`${silent}/shut${path}`, { headers: { origin: 'https://a.example' } })
    t.same([...response.headers.keys()].filter(name => name.startsWith('access-control')), [], path)
    const preflight = await fetch(`${silent}/shut${path}`, { method: 'OPTIONS', headers: { origin: 'https://a.example', 'access-control-request-method': 'GET' } })
    t.same([...preflight.headers.keys()].filter(name => name.startsWith('access-control')), [], path)
  }
})

t.test('with cors off, the host\'s refusal of an origin stands, and its Vary too', async t => {
  const app = fastify()
  t.teardown(async () => { await app.close() })
  await app.register(cors, { origin: [/paper\.example$/] })
  await app.register(caveat, { prefix: '/facts', store, cors: false })
  const get = async (origin: string, headers: object = {}) => await app.inject({ url: '/facts/v1/figures', headers: { origin, ...headers } })
  const refused = await get('https://evil.example')
  t.equal(refused.headers['access-control-allow-origin'], undefined)
  const taken = await get('https://paper.example')
  t.equal(taken.headers['access-control-allow-origin'], 'https://paper.example')
  t.equal(taken.headers.vary, 'Origin, Accept-Encoding')
  t.equal((await get('https://paper.example', { 'if-none-match': taken.headers.etag })).headers.vary, 'Origin, Accept-Encoding')
})

t.test('behind a trusted proxy that took off a prefix, every link has it', async t => {
  const app = fastify({ trustProxy: true })
  t.teardown(async () => { await app.close() })
  await app.register(caveat, { prefix: '/facts', store })
  app.get('/address', async request => publicAddress(request, '/facts/v1'))
  const headers = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-host': 'news.example', 'x-forwarded-proto': 'https', 'x-forwarded-prefix': '/api/' }
  const get = async (url: string, others: object = {}) => await app.inject({ url, headers: { ...headers, ...others } })
  const list = await get('/facts/v1/figures?limit=1')
  t.match(list.json().next, /^\/api\/facts\/v1\/figures\?limit=1&after=/)
  t.equal(list.headers.link, `<${list.json().next}>; rel="next"`)
  t.equal((await get('/facts/v1/openapi.json')).json().servers[0].url, '/api/facts/v1')
  t.match((await get('/facts/v1/figurez')).json().detail, 'did you mean /api/facts/v1/figures?')
  for (const path of ['/facts', '/facts/graphiql']) {
    const links = [...(await get(path)).body.matchAll(/(?:href|src|data-endpoint)="(\/[^"]*)"/g)].map(([, link]) => link)
    t.ok(links.length > 2, path)
    t.same(links.filter(link => link?.startsWith('/api/facts/') === false), [], path)
  }
  t.equal((await get('/address')).body, 'https://news.example/api/facts/v1')
  t.not((await get('/facts/v1/figures')).headers.etag, (await get('/facts/v1/figures', { 'x-forwarded-prefix': '' })).headers.etag, 'other links, another tag')
  for (const scheme of ['javascript:alert(1)//', '"><b>', 'ftp', '']) {
    t.equal((await get('/address', { 'x-forwarded-proto': scheme })).body, 'http://news.example/api/facts/v1', scheme)
  }
  t.equal((await get('/address', { 'x-forwarded-proto': 'HTTPS' })).body, 'https://news.example/api/facts/v1')
  for (const hostile of ['//evil.example', 'https://evil.example', '/a"><script>', '/a b', 'api', '/a/../..//b', '/..', '/a/./b', '/%0d%0a']) {
    t.match((await get('/facts/v1/figures?limit=1', { 'x-forwarded-prefix': hostile })).json().next, /^\/facts\/v1/, hostile)
  }
})

t.test('where the host trusts no proxy, forwarded headers change nothing', async t => {
  for (const trustProxy of [false, '192.0.2.1']) {
    const app = fastify({ trustProxy })
    t.teardown(async () => { await app.close() })
    await app.register(caveat, { prefix: '/facts', store })
    app.get('/address', async request => publicAddress(request, '/facts'))
    const headers = { host: 'inside.example', 'x-forwarded-for': '203.0.113.9', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', 'x-forwarded-prefix': '/evil' }
    t.match((await app.inject({ url: '/facts/v1/figures?limit=1', headers })).json().next, /^\/facts\/v1/)
    t.equal((await app.inject({ url: '/address', headers })).body, 'http://inside.example/facts')
  }
})

for (const hooks of ['hooks for all', 'hooks on each route']) {
  t.test(`what a host answers in our place, or makes of an answer of ours, has neither our tag nor a place in shared caches: ${hooks}`, async t => {
    const app = fastify()
    t.teardown(async () => { await app.close() })
    app.addHook('onRequest', async (request, reply) => { if (request.headers['x-says'] !== undefined) reply.header('cache-control', request.headers['x-says']) })
    const preHandler: preHandlerAsyncHookHandler = async (request, reply) => {
      if (request.headers['x-do'] === 'block') return await reply.code(404).send({ gone: true })
      if (request.headers['x-do'] === 'tease') return await reply.send({ teaser: true })
    }
    const onSend: onSendAsyncHookHandler = async (request, reply, payload) => {
      switch (request.headers['x-do']) {
        case 'cut': return 'cut'
        case 'cut bytes': return Buffer.from('cut')
        case 'charge': reply.code(402)
          return 'pay'
        case 'fail': if (reply.statusCode !== 500) throw new Error('no')
      }
      return payload
    }
    if (hooks === 'hooks for all') app.addHook('preHandler', preHandler).addHook('onSend', onSend)
    else {
      app.addHook('onRoute', route => {
        route.preHandler = [...[route.preHandler ?? []].flat(), preHandler]
        route.onSend = [...[route.onSend ?? []].flat(), onSend]
      })
    }
    await app.register(caveat, { store })
    const get = async (url: string, headers: Record<string, string> = {}) => await app.inject({ url, headers: { 'accept-encoding': 'br', ...headers } })
    const own = ['/', '/graphiql', '/graphiql/boot.js', '/v1/docs', '/v1/docs/start.js', '/v1/openapi.json', '/v1/figures', `/graphql${QUERY}`, '/cards/figure/fig_trapped', '/cards/element.js', '/stories/sto_siege']
    for (const url of own) {
      // the second time, and the third, the answer may be remembered
      for (const time of ['first', 'second', 'third']) {
        for (const [how, status, body] of [['block', 404, '{"gone":true}'], ['tease', 200, '{"teaser":true}'], ['cut', 200, 'cut'], ['cut bytes', 200, 'cut'], ['charge', 402, 'pay']] as const) {
          const made = await get(url, { 'x-do': how })
          t.match([made.statusCode, made.body, made.headers['cache-control'], made.headers.etag, made.headers['content-encoding']], [status, body, 'no-store', undefined, undefined], `${how} ${url} ${time}`)
          const said = await get(url, { 'x-do': how, 'x-says': 'private, max-age=5' })
          t.match([said.body, said.headers['cache-control'], said.headers.etag], [body, 'private, max-age=5', undefined], `${how} ${url} ${time}`)
        }
        const failed = await get(url, { 'x-do': 'fail' })
        t.match([failed.statusCode, failed.headers['cache-control'], failed.headers.etag], [500, 'no-store', undefined], `fail ${url} ${time}`)
        const words = failed.headers['content-encoding'] === 'br' ? brotliDecompressSync(failed.rawPayload) : failed.rawPayload
        t.match(words.toString(), /went wrong/, `fail ${url} ${time}`)
        const made = await get(url)
        t.match(made.headers, { 'cache-control': /^public, max-age=/, etag: /^"/ }, `${url} ${time}`)
        const said = await get(url, { 'x-says': 'private, max-age=5' })
        t.match(said.headers, { 'cache-control': 'private, max-age=5', etag: made.headers.etag }, `${url} ${time}`)
        t.same(said.rawPayload, made.rawPayload)
        const known = await get(url, { 'x-says': 'private, max-age=5', 'if-none-match': String(made.headers.etag) })
        t.match([known.statusCode, known.headers['cache-control']], [304, 'private, max-age=5'], `${url} ${time}`)
        const refused = await get(url, { 'x-do': 'block', 'if-none-match': String(made.headers.etag) })
        t.match([refused.statusCode, refused.body], [404, '{"gone":true}'], `a host refuses whoever has a copy, too: ${url} ${time}`)
      }
    }
  })
}

t.test('what options change in an answer has another tag', async t => {
  const tagsOf = async (options: object): Promise<Record<string, unknown>> => {
    const app = fastify()
    t.teardown(async () => { await app.close() })
    await app.register(caveat, { store, ...options })
    const tags: Record<string, unknown> = {}
    for (const url of ['/', `/graphql${QUERY}`, '/cards/figure/fig_trapped']) tags[url] = (await app.inject(url)).headers.etag
    return tags
  }
  const standard = await tagsOf({})
  t.same(await tagsOf({}), standard)
  for (const [options, url] of [[{ graphiql: false }, '/'], [{ graphql: { federation: true } }, `/graphql${QUERY}`], [{ cards: { frameAncestors: ["'none'"] } }, '/cards/figure/fig_trapped']] as const) {
    const tags = await tagsOf(options)
    t.not(tags[url], standard[url], url)
    t.same({ ...tags, [url]: null }, { ...standard, [url]: null }, 'and nothing else')
  }
})

t.test('where a host switches routes for HEAD off, ours answer as to GET', async t => {
  const app = fastify({ exposeHeadRoutes: false })
  t.teardown(async () => { await app.close() })
  await app.register(caveat, { store })
  for (const url of ['/', '/graphiql', '/graphiql/boot.js', '/health', '/ready', '/metrics', '/v1/figures', '/v1/docs', '/v1/openapi.json', `/graphql${QUERY}`, '/cards/figure/fig_trapped', '/cards/element.js', '/stories/sto_siege']) {
    const [head, get] = [await app.inject({ method: 'HEAD', url }), await app.inject(url)]
    t.match([head.statusCode, head.body, head.headers.etag], [200, '', get.headers.etag], url)
  }
})
