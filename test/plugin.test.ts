import { EventEmitter, once } from 'node:events'
import Fastify, { LogController } from 'fastify'
import t from 'tap'
import type { ConnectMetrics } from '../src/index.ts'
import type { FactStore } from '../src/core/fact-store.ts'
import type { CaveatOptions } from '../src/index.ts'
import {
  addRequestLog, caveat, closeConnectionsOnStop, createMemoryStore, handleClientError, handleError, handleFrameworkError, handleNotFound, logRequest
} from '../src/index.ts'
import { NEEDS_BROWSER, openInBrowser } from './support/browser.ts'
import { aFigure, aStory } from './support/item-factories.ts'
import { SAMPLE_ITEMS } from './support/sample-items.ts'
import { sendRaw } from './support/send-raw.ts'

const store = createMemoryStore(SAMPLE_ITEMS, { revision: 'sample' })

async function serve (t: { teardown: (end: () => unknown) => void }, options: object, ...stores: FactStore[]): Promise<string> {
  const app = Fastify({ logger: false, ...options })
  for (const [index, each] of stores.entries()) await app.register(caveat, { store: each, ...(stores.length > 1 ? { prefix: `/facts-${index}` } : {}) })
  t.teardown(() => app.close())
  return await app.listen({ host: '127.0.0.1', port: 0 })
}

/** An answer that nobody reads to its end keeps its connection, and the server from closing. */
async function statusOf (address: URL): Promise<number> {
  const response = await fetch(address)
  await response.arrayBuffer()
  return response.status
}

const linksOf = (page: string): string[] => [...page.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))))

t.test('the landing page says what this is, and every link and example on it works', async t => {
  const base = await serve(t, {}, store)
  const response = await fetch(base)
  t.equal(response.status, 200)
  t.match(response.headers.get('content-type'), /^text\/html/)
  t.match(response.headers.get('content-security-policy'), /default-src 'none'/)
  t.ok(response.headers.get('etag'))
  const page = await response.text()
  t.match(page, /never travels without its caveat/)
  t.notMatch(page, /<script|https?:\/\//, 'no script and nothing from elsewhere')
  const links = linksOf(page)
  t.ok(links.length > 10)
  for (const link of links) t.equal((await fetch(base + link)).status, 200, link)
  for (const story of SAMPLE_ITEMS.filter(({ type }) => type === 'story')) t.ok(links.includes(`/v1/stories/${story.id}`))
})

t.test('two instances live side by side under their prefixes, and every link stays inside', async t => {
  const other = createMemoryStore([aStory({ id: 'sto_other' })], { revision: 'other' })
  const base = await serve(t, {}, store, other)
  for (const prefix of ['/facts-0', '/facts-1']) {
    const page = await (await fetch(base + prefix)).text()
    for (const link of linksOf(page)) {
      t.ok(link.startsWith(`${prefix}/`), link)
      t.equal((await fetch(base + link)).status, 200, link)
    }
    const { next } = await (await fetch(`${base}${prefix}/v1/stories?limit=1`)).json() as { next: string | null }
    t.ok(next === null || next.startsWith(`${prefix}/v1/stories?`))
  }
  t.equal((await fetch(`${base}/facts-0/v1/stories/sto_other`)).status, 404)
  t.equal((await fetch(`${base}/facts-1/v1/stories/sto_other`)).status, 200)
})

t.test('nothing leaks into a host that has its own error handler, not-found handler and hooks', async t => {
  const app = Fastify()
  app.setErrorHandler(async (_error, _request, reply) => await reply.code(418).send({ host: 'error' }))
  app.setNotFoundHandler(async (_request, reply) => await reply.code(404).send({ host: 'not found' }))
  app.get('/fails', async () => { throw new Error('host') })
  await app.register(caveat, { store, prefix: '/facts' })
  app.get('/after', async () => ({ host: true }))
  t.teardown(() => app.close())
  const base = await app.listen({ host: '127.0.0.1', port: 0 })
  t.equal((await fetch(`${base}/fails`)).status, 418)
  t.same(await (await fetch(`${base}/nowhere`)).json(), { host: 'not found' })
  const after = await fetch(`${base}/after`)
  t.same(await after.json(), { host: true })
  for (const header of ['etag', 'cache-control', 'access-control-allow-origin']) t.equal(after.headers.get(header), null, header)
  t.match(await (await fetch(`${base}/facts/v1/figures/fig_nope`)).json(), { code: 'NOT_FOUND' })
})

t.test('an empty store has a landing page too, and hostile names are text on it', async t => {
  const empty = await serve(t, {}, createMemoryStore([], { revision: 'empty' }))
  t.match(await (await fetch(empty)).text(), /No story has been loaded yet/)
  const hostile = '"><script>alert(1)</script>\u202E😀 & \'x\''
  const base = await serve(t, {}, createMemoryStore([
    ...SAMPLE_ITEMS, aStory({ id: 'sto_hostile', name: hostile, summary: hostile, when: '2030' }), aFigure({ id: 'fig_hostile', population: hostile.slice(0, 100), asOf: '2030' })
  ], { revision: 'hostile' }))
  const page = await (await fetch(base)).text()
  t.notMatch(page, /<script/)
  t.match(page, /alert\(1\)|alert&#40;1&#41;/)
})

t.test('health tells that the process lives, ready that the store answers', async t => {
  const base = await serve(t, {}, store)
  const health = await fetch(`${base}/health`)
  t.match(await health.json(), { status: 'alive', version: String })
  t.equal(health.headers.get('cache-control'), 'no-store')
  t.same(await (await fetch(`${base}/ready`)).json(), { status: 'ready', revision: 'sample' })
  const broken = await serve(t, {}, { ...store, revision: async () => { throw new Error('the disk is gone') } })
  const ready = await fetch(`${broken}/ready`)
  t.equal(ready.status, 503)
  t.same(await ready.json(), { status: 'unavailable' })
  t.equal((await fetch(`${broken}/health`)).status, 200)
})

t.test('metrics name the facts and count the processes, together with those that a host connects', async t => {
  const alone = await fetch(`${await serve(t, {}, store)}/metrics`)
  t.match(alone.headers.get('content-type'), /^text\/plain; version=0\.0\.4/)
  t.equal(alone.headers.get('cache-control'), 'no-store')
  t.match(await alone.text(), /^# TYPE caveat_processes gauge\ncaveat_processes\{version="[\d.]+",revision="sample"\} 1$/m)

  const connectMetrics: ConnectMetrics = read => async () => [await read(), await read(), []]
  const app = Fastify()
  await app.register(caveat, { store, connectMetrics, prefix: '/three' })
  await app.register(caveat, { store, metrics: false, prefix: '/none' })
  t.teardown(() => app.close())
  t.match((await app.inject('/three/metrics')).body, /^caveat_processes\{.*\} 2$/m)
  t.equal((await app.inject('/none/metrics')).statusCode, 404)
  const broken = await fetch(`${await serve(t, {}, { ...store, revision: async () => { throw new Error('the disk is gone') } })}/metrics`)
  t.equal(broken.status, 200)
  t.match(await broken.text(), /^caveat_processes\{version="[\d.]+",revision=""\} 1$[^]*^process_resident_memory_bytes \d+/m, 'the process tells of itself all the same')
})

t.test('in a browser, the landing page leads to the API docs, and no page asks anything of another host', NEEDS_BROWSER, async t => {
  const base = await serve(t, {}, store)
  const { page, elsewhere, complaints } = await openInBrowser(t, `${base}/`)
  t.equal(await page.locator('h1').textContent(), 'Caveat')
  for (const width of [200, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    // as text, as this file is compiled for Node and knows no document
    t.ok(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'), `nothing sticks out at ${width} pixels`)
  }
  await page.click('text=Every endpoint')
  await page.waitForSelector('text=List figures')
  t.same(elsewhere, [])
  t.same(complaints, [])
})

t.test('other methods are refused with a code, and OPTIONS tells which work', async t => {
  const base = await serve(t, {}, store)
  for (const path of ['/', '/health', '/ready', '/metrics', '/graphiql', '/graphiql/boot.js', '/graphiql/react.js', '/graphql', '/v1/figures', '/v1/openapi.json', '/v1/docs', '/v1/docs/start.js', '/cards/element.js']) {
    const refused = await fetch(base + path, { method: 'DELETE' })
    t.equal(refused.status, 405, path)
    t.match(refused.headers.get('allow'), /^GET, HEAD/, path)
    t.match(await refused.text(), /METHOD_NOT_ALLOWED/, path)
    const options = await fetch(base + path, { method: 'OPTIONS' })
    t.equal(options.status, 204, path)
    t.match(options.headers.get('allow'), /^GET, HEAD/, path)
    t.equal((await fetch(base + path, { method: 'HEAD', headers: { accept: '*/*' } })).status, path === '/graphql' ? 400 : 200, path)
  }
})

t.test('a refusal is never kept by a cache, wherever it happens', async t => {
  const base = await serve(t, {}, store)
  for (const path of ['/', '/health', '/ready', '/graphiql', '/graphiql/boot.js', '/graphql', '/v1/figures', '/v1/docs', '/v1/openapi.json']) {
    const refused = await fetch(base + path, { method: 'DELETE' })
    t.ok(refused.status >= 400)
    if (path !== '/graphiql/boot.js') t.equal(refused.headers.get('cache-control'), 'no-store', path)
  }
  for (const path of ['/graphql', '/graphql?query={nope}', '/graphql?query={figure(id:"fig_x"){id}}', '/v1/nope', '/v1/figures?x=1']) {
    t.equal((await fetch(base + path)).headers.get('cache-control'), 'no-store', path)
  }
})

t.test('pages work with a slash at the end of their address and without, under a prefix, and where a host takes both for one', async t => {
  for (const options of [{}, { routerOptions: { ignoreTrailingSlash: true } }]) {
    const base = await serve(t, options, store, store)
    for (const path of ['/facts-0/v1/docs', '/facts-1/graphiql', '/facts-0']) {
      for (const url of [base + path, `${base}${path}/`]) {
        const page = await fetch(url)
        t.equal(page.status, 200, url)
        const named = [...(await page.text()).matchAll(/(?:src|href|data-document|data-endpoint)="([^"#]+)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'))
        const addresses = named.filter(link => !link.startsWith('data:')).map(link => new URL(link, url))
        t.ok(addresses.length > 3)
        for (const address of addresses.filter(({ pathname }) => !pathname.endsWith('/graphql'))) t.equal(await statusOf(address), 200, `${address.pathname} of ${url}`)
      }
    }
  }
})

t.test('pages and probes ignore parameters that they do not know, as links to them come from anywhere', async t => {
  const base = await serve(t, {}, store)
  for (const path of ['/', '/health', '/ready', '/graphiql', '/v1/docs', '/graphql?query={__typename}']) {
    t.equal((await fetch(`${base}${path}${path.includes('?') ? '&' : '?'}utm_source=letter`)).status, 200, path)
  }
  t.equal((await fetch(`${base}/v1/openapi.json?utm_source=letter`)).status, 400, 'REST does not')
})

t.test('without a store it says at once what is missing', async t => {
  const app = Fastify()
  t.teardown(() => app.close())
  await t.rejects(async () => await app.register(caveat, {} as CaveatOptions), { code: 'INVALID_PARAMETER', message: /store is missing: it takes a store/ })
})

t.test('a host answers and logs as the server does, with the pieces that it is given', async t => {
  const lines: Record<string, unknown>[] = []
  const app = Fastify({
    logger: { level: 'info', stream: { write: (line: string) => { lines.push(JSON.parse(line)) } } },
    logController: new LogController({ disableRequestLogging: true }),
    clientErrorHandler: (error, socket) => { handleClientError(error, socket, app.log, 'sample') },
    frameworkErrors: (error, request, reply) => {
      handleFrameworkError(error, request, reply)
      logRequest(request, reply, 'sample')
    }
  })
  t.teardown(() => app.close())
  app.setErrorHandler(handleError)
  app.setNotFoundHandler(handleNotFound)
  addRequestLog(app, 'sample')
  closeConnectionsOnStop(app)
  const slow = new EventEmitter()
  const [begun, stopping] = [once(slow, 'begun'), once(slow, 'stopping')]
  app.addHook('preClose', async () => { slow.emit('stopping') })
  app.get('/slow', async () => {
    slow.emit('begun')
    await stopping
    return 'done'
  })
  await app.register(caveat, { store, prefix: '/facts' })
  const base = await app.listen({ host: '127.0.0.1', port: 0 })
  for (const [path, status, code] of [['/nowhere?q=secret', 404, 'NOT_FOUND'], ['/%E0%A4%A', 400, 'INVALID_PARAMETER'], ['/facts/v1/nowhere', 404, 'NOT_FOUND']] as const) {
    const response = await fetch(base + path)
    t.same([response.status, response.headers.get('content-type'), response.headers.get('cache-control')], [status, 'application/problem+json; charset=utf-8', 'no-store'], path)
    const body = await response.text()
    t.match(body, code)
    t.notMatch(body, 'secret')
    t.match(lines.at(-1), { msg: 'request', statusCode: status, code, revision: 'sample' }, path)
  }
  t.match(await sendRaw(base, 'nonsense\r\n\r\n'), /^HTTP\/1.1 400 [^]*"code":"MALFORMED_REQUEST"/)
  const answer = fetch(`${base}/slow`)
  await begun
  const closed = app.close()
  t.equal((await answer).headers.get('connection'), 'close', 'an answer in flight is the last on its connection')
  await closed
})

t.test('a store may be a class whose methods need their object', async t => {
  class Archive implements FactStore {
    readonly #inner = store
    async revision () { return await this.#inner.revision() }
    async get (ids: readonly string[]) { return await this.#inner.get(ids) }
    async list (queries: Parameters<FactStore['list']>[0]) { return await this.#inner.list(queries) }
    async search (search: Parameters<FactStore['search']>[0]) { return await this.#inner.search(search) }
    async suggest (id: string, types: Parameters<FactStore['suggest']>[1]) { return await this.#inner.suggest(id, types) }
  }
  const base = await serve(t, {}, new Archive())
  for (const path of ['/', '/ready', '/v1/facts', '/v1/search?q=kyiv', `/graphql?query=${encodeURIComponent('{ facts { totalCount } search(query: "kyiv") { totalCount } }')}`]) {
    const response = await fetch(base + path)
    t.equal(response.status, 200, path)
    t.notMatch(await response.text(), /INTERNAL/, path)
  }
})
