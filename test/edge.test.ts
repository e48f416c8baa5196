import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import Fastify from 'fastify'
import t from 'tap'
import type { Test } from 'tap'
import { loadStore } from '../src/load-store.ts'
import { caveat } from '../src/plugin.ts'
import type { RawAnswer } from './support/ask-raw.ts'
import { askRaw } from './support/ask-raw.ts'
import { createFiles, writeFolder } from './support/fixture-folder.ts'
import type { Varnish } from './support/varnish.ts'
import { NEEDS_VARNISH, startVarnish } from './support/varnish.ts'

// processes of others may keep the machine busy
t.setTimeout(300_000)

const root = fileURLToPath(new URL('../', import.meta.url))
const CONFIGURATION = readFileSync(`${root}docs/edge/caveat.vcl`, 'utf8')
const HOST = 'news.example'
const QUERY = '{ figures { nodes { id phrase caveat claimant { name } place { name } quantity { value low high asReported } evidence { source { name } } } } }'
const HASH = createHash('sha256').update(QUERY).digest('hex')

const GRAPHQL = `/graphql?query=${encodeURIComponent(QUERY)}`
const PERSISTED = `/graphql?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: HASH } }))}`
const PICTURE = '/cards/figure/fig_gone.png'
const ADDRESSES = [
  '/v1/figures?limit=3', '/v1/figures/fig_gone', '/v1/figures/summary', '/v1/search?q=lowtown', GRAPHQL, PERSISTED, '/cards/figure/fig_gone', PICTURE,
  `/oembed?url=${encodeURIComponent(`http://${HOST}/cards/figure/fig_gone`)}`, '/stories/sto_flood', '/', '/v1/openapi.json', '/cards/element.js'
]

interface Origin {
  readonly port: number
  readonly child: ChildProcess
  /** Every request that reached it so far, e.g. `GET /v1/figures 200`. */
  readonly seen: () => Promise<readonly string[]>
  readonly stop: () => Promise<void>
}

/** Our own server, in a process of its own. */
async function startOrigin (t: Test, folder: string, port = 0): Promise<Origin> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'serve', '--port', String(port), '--fixtures', folder, '--surrogate-keys', 'Surrogate-Key'], {
    cwd: root, env: { PATH: process.env.PATH }, stdio: ['ignore', 'pipe', 'inherit']
  })
  t.teardown(() => { child.kill('SIGKILL') })
  const log: { msg: string, method: string, route: string | null, statusCode: number }[] = []
  createInterface({ input: child.stdout }).on('line', line => { log.push(JSON.parse(line)) })
  const listening = async (): Promise<string> => {
    for (;;) {
      const line = log.find(({ msg }) => msg.startsWith('Server listening at '))
      if (line !== undefined) return line.msg.slice('Server listening at '.length)
      if (child.exitCode !== null) throw new Error('the origin does not start')
      await delay(20)
    }
  }
  const base = await listening()
  const requests = (): typeof log => log.filter(({ msg }) => msg === 'request')
  const marks = (): number => requests().filter(({ route }) => route === '/health').length
  return {
    port: Number(new URL(base).port),
    child,
    seen: async () => {
      // lines stand in the order of the answers: once that of this request is there, all others are
      const before = marks()
      await askRaw(`${base}/health`)
      while (marks() === before) await delay(10)
      return requests().filter(({ route }) => route !== '/health').map(({ method, route, statusCode }) => `${method} ${route} ${statusCode}`)
    },
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    }
  }
}

/** The files of a fixture folder, with another number for the houses that are gone. */
function filesWith (gone: number): Record<string, unknown> {
  const files = createFiles()
  files['stories/flood/figures.json'].items[1].quantity = { value: gone, qualifier: 'exact', asReported: String(gone) }
  return files
}

/**
 * The configuration of the docs for this origin. Answers stay fresh for as long as a test may take on a busy machine, or where it waits for
 * their end, for a short time.
 */
function configurationFor (port: number, { fresh = '10m', stale = '60s' } = {}): string {
  const replaced = (text: string, pattern: string, by: string): string => {
    if (!text.includes(pattern)) throw new Error(`the configuration has no ${pattern}`)
    return text.replace(pattern, by)
  }
  const here = replaced(CONFIGURATION, '.port = "3000";', `.port = "${port}";`)
  return replaced(replaced(here, 'import std;', `import std; sub vcl_backend_response { if (beresp.ttl > 0s) { set beresp.ttl = ${fresh}; } }`), 'set req.grace = 60s;', `set req.grace = ${stale};`)
}

async function ask ({ base }: Pick<Varnish, 'base'>, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<RawAnswer> {
  return await askRaw(base + path, { method, headers: { host: HOST, ...headers } })
}

const purge = async (varnish: Varnish, keys: string): Promise<number> => (await ask(varnish, '/', { 'surrogate-key': keys }, 'PURGE')).status
const register = async (varnish: Varnish): Promise<number> => (await askRaw(`${varnish.base}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: QUERY, extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } })
})).status

/** What browsers and others write. */
const CODINGS = ['gzip, deflate, br, zstd', 'gzip, deflate', 'identity', '', 'br;q=1.0, gzip;q=0.8, *;q=0.1', 'gzip, br;q=0', 'deflate, gzip;q=1.0, *;q=0.5']
const ACCEPTS = ['*/*', 'application/json', 'text/html,application/xhtml+xml,*/*;q=0.8']

/** Many at once, and again, in all codings: they must read the same. */
async function askOften (t: Test, varnish: Varnish, path: string): Promise<RawAnswer[]> {
  const answers: RawAnswer[] = []
  for (let times = 0; times < 2; times++) {
    answers.push(...await Promise.all(Array.from({ length: 21 }, async (_, index) =>
      await ask(varnish, path, { 'accept-encoding': CODINGS[index % CODINGS.length] ?? '', accept: ACCEPTS[index % ACCEPTS.length] ?? '', cookie: `session=${index}` }))))
  }
  t.same([...new Set(answers.map(({ status }) => status))], [200], path)
  t.equal(new Set(answers.map(({ text }) => text)).size, 1, `${path} reads the same in every coding`)
  for (const { headers } of answers) {
    t.match([headers.age, headers['cache-control'], headers.etag, headers['surrogate-key']], [/^\d+$/, /^public, max-age=\d+/, /"/, undefined], path)
  }
  return answers
}

t.test('behind Varnish, a query is answered in the media type in which the origin would answer it', NEEDS_VARNISH, async t => {
  const origin = await startOrigin(t, writeFolder(t, filesWith(1)))
  const varnish = await startVarnish(t, configurationFor(origin.port))
  const [json, graphql] = ['application/json', 'application/graphql-response+json']
  const accepts = [
    json, graphql, '*/*', 'application/*', 'text/html', 'text/html, */*;q=0.8', `${json};q=0`, '*/*;q=0', `${graphql}, ${json}`, `${json}, ${graphql}`, `${graphql}, ${json};q=0.9`, `${json}, ${graphql};q=0.5`,
    `${json};q=0.5, ${graphql};q=0.9`, `${graphql};q=0, ${json}`, `${graphql};q=0, */*`, `${graphql};q=0.1, text/html`, `${json}; charset=utf-8`, `${json.toUpperCase()}, text/plain`, `${json};q=0, */*`, `*/*, ${json} ; q=0.0`, `${json};q=0.5, */*`,
    `x-${json}`, `x-${graphql}, ${json}`, 'application/*;q=0, */*', 'text/html;q=0, */*', `${graphql};q=0.1, ${graphql}, ${json}`
  ]
  const path = `/graphql?query=${encodeURIComponent('{ __typename }')}`
  for (const accept of accepts) {
    const [cached, direct] = [await ask(varnish, path, { accept }), await askRaw(`http://127.0.0.1:${origin.port}${path}`, { headers: { accept } })]
    t.same([cached.status, cached.headers['content-type']], [direct.status, direct.headers['content-type']], accept)
  }
})

t.test('behind Varnish, the origin sees one request for each answer, whoever asks, how, and how often', NEEDS_VARNISH, async t => {
  const origin = await startOrigin(t, writeFolder(t, filesWith(4)))
  const varnish = await startVarnish(t, configurationFor(origin.port))
  t.equal(await register(varnish), 200)
  const before = (await origin.seen()).length

  for (const path of ADDRESSES) await askOften(t, varnish, path)
  const seen = (await origin.seen()).slice(before)
  t.equal(seen.length, ADDRESSES.length, 'one request for each address: Varnish packs and unpacks gzip itself')
  t.same(new Set(seen), new Set([
    ...['/v1/figures', '/v1/figures/:id', '/v1/figures/summary', '/v1/search', '/graphql', '/cards/:kind/:name', '/oembed', '/stories/:id', '/', '/v1/openapi.json', '/cards/element.js'].map(route => `GET ${route} 200`)
  ]))

  const [first] = await askOften(t, varnish, '/v1/figures/fig_gone')
  const known = await ask(varnish, '/v1/figures/fig_gone', { 'accept-encoding': 'gzip', 'if-none-match': first?.headers.etag ?? '' })
  t.equal(known.status, 304, 'the cache answers for tags, too')
  t.equal((await ask(varnish, '/v1/figures/fig_gone', {}, 'HEAD')).status, 200)
  t.equal((await origin.seen()).length, before + ADDRESSES.length)

  for (const path of ['/v1/figures/fig_nope', '/v1/figures?x=1', `/graphql?query=${encodeURIComponent('{ figure(id: "fig_nope") { id } }')}`, PERSISTED.replace(HASH, '0'.repeat(64))]) {
    const counts = (await origin.seen()).length
    for (let times = 0; times < 2; times++) t.equal((await ask(varnish, path)).headers.age, '0', path)
    t.equal((await origin.seen()).length, counts + 2, 'no refusal is kept')
  }

  await varnish.empty()
  await varnish.set('http_gzip_support', 'off')
  const then = (await origin.seen()).length
  for (const path of ADDRESSES) {
    const answers = await askOften(t, varnish, path)
    if (path === PICTURE) continue
    const tags = new Set(answers.map(({ headers }) => `${headers['content-encoding'] ?? 'identity'} ${headers.etag}`))
    if ((answers[0]?.text.length ?? 0) > 1000) t.same([...tags].map(tag => tag.split(' ')[0]).sort(), ['br', 'gzip', 'identity'], `${path} comes in each coding under a tag of its own`)
  }
  const codings = (await origin.seen()).slice(then)
  t.equal(codings.length, 3 * ADDRESSES.length - 2, 'where Varnish passes codings on, there is one request for each; a picture has but one')
})

t.test('a purge by key drops the answers that hold the fact, and no others', NEEDS_VARNISH, async t => {
  const origin = await startOrigin(t, writeFolder(t, filesWith(4)))
  const varnish = await startVarnish(t, configurationFor(origin.port))
  await register(varnish)
  const holds = ['/v1/figures?limit=3', '/v1/figures/fig_gone', '/v1/figures/summary', GRAPHQL, PERSISTED, '/cards/figure/fig_gone', PICTURE, `/oembed?url=${encodeURIComponent(`http://${HOST}/cards/figure/fig_gone`)}`]
  const others = ['/v1/figures/fig_drowned', '/v1/people', '/v1/statements', '/cards/statement/sta_lee-houses', '/cards/figure/fig_drowned.png', '/v1/stories/sto_quiet', '/stories/sto_quiet', '/v1/openapi.json']
  const all = [...holds, ...others]
  const refetched = async (): Promise<string[]> => {
    const dropped: string[] = []
    for (const path of all) {
      const before = (await origin.seen()).length
      t.equal((await ask(varnish, path)).status, 200, path)
      if ((await origin.seen()).length > before) dropped.push(path)
    }
    return dropped
  }
  t.same(await refetched(), all)
  t.same(await refetched(), [])
  t.equal(await purge(varnish, 'fig_gone'), 200)
  t.same(await refetched(), holds)
  t.equal(await purge(varnish, 'fig_gon'), 200)
  t.equal(await purge(varnish, 'fig_gone-too'), 200)
  t.same(await refetched(), [], 'a key is a whole one')
  t.equal(await purge(varnish, 'sto_quiet'), 200)
  t.same(await refetched(), ['/v1/stories/sto_quiet', '/stories/sto_quiet'])
  t.equal(await purge(varnish, 'fig_drowned sto_flood_many'), 200)
  const dropped = await refetched()
  t.ok(['/v1/figures?limit=3', '/v1/figures/fig_drowned', '/cards/figure/fig_drowned.png'].every(path => dropped.includes(path)))
  t.notOk(['/v1/people', '/v1/figures/fig_gone', '/cards/statement/sta_lee-houses', '/stories/sto_quiet'].some(path => dropped.includes(path)))
  t.equal(await purge(varnish, 'caveat'), 200)
  t.same(await refetched(), all.filter(path => path !== '/v1/openapi.json'))
  t.equal((await ask(varnish, '/', { 'surrogate-key': 'caveat', 'x-forwarded-for': '203.0.113.9' }, 'PURGE')).status, 403, 'whoever a proxy on this machine speaks for')
  for (const wrong of ['', '.*', 'fig_gone|.', 'a" || obj.http.x ~ "', 'a,b']) t.equal(await purge(varnish, wrong), 400, wrong)
  t.same(await refetched(), [])
})

t.test("behind Varnish, a reader's own X-Forwarded headers are in no link, where a host trusts its proxy", NEEDS_VARNISH, async t => {
  const app = Fastify({ trustProxy: true })
  await app.register(caveat, { store: await loadStore(writeFolder(t, filesWith(4))), prefix: '/facts' })
  await app.listen({ host: '127.0.0.1', port: 0 })
  t.teardown(() => app.close())
  const varnish = await startVarnish(t, configurationFor((app.server.address() as AddressInfo).port))
  const forged = { 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-proto': 'https', 'x-forwarded-prefix': '/elsewhere', forwarded: 'host=elsewhere.example' }
  for (const path of ['/facts/cards/figure/fig_gone.md', '/facts/cards/figure/fig_gone', '/facts/stories/sto_flood', '/facts/v1/figures?limit=1', `/facts/oembed?url=${encodeURIComponent(`http://${HOST}/facts/cards/figure/fig_gone`)}`]) {
    await ask(varnish, path, forged)
    const { status, text, headers } = await ask(varnish, path)
    t.equal(status, 200, path)
    t.notMatch(text + JSON.stringify(headers), 'elsewhere', path)
  }
})

t.test('stale answers are served while the origin answers that it fails; where there is none, what it says is', NEEDS_VARNISH, async t => {
  const inner = await loadStore(writeFolder(t, filesWith(4)))
  let fails = false
  const unlessItFails = <Parameters extends unknown[], Result>(method: (...parameters: Parameters) => Promise<Result>) => async (...parameters: Parameters): Promise<Result> => {
    if (fails) throw new Error('out of order')
    return await method(...parameters)
  }
  const app = Fastify()
  await app.register(caveat, { store: { ...inner, revision: unlessItFails(inner.revision), get: unlessItFails(inner.get) }, answerMemory: { bytes: 0 } })
  await app.listen({ host: '127.0.0.1', port: 0 })
  t.teardown(() => app.close())
  const varnish = await startVarnish(t, configurationFor((app.server.address() as AddressInfo).port, { fresh: '1s', stale: '1s' }))
  const item = '/v1/figures/fig_gone'
  const first = await ask(varnish, item)
  t.equal(first.status, 200)

  fails = true
  // for longer than stale answers are served without need
  await delay(3_000)
  for (let times = 0; times < 3; times++) {
    const stale = await ask(varnish, item)
    t.same([stale.status, stale.text, stale.headers.etag], [200, first.text, first.headers.etag])
    t.ok(Number(stale.headers.age) >= 3)
  }
  const refused = await ask(varnish, '/v1/figures/fig_drowned')
  t.match([refused.status, refused.headers['content-type'], JSON.parse(refused.text)], [500, /^application\/problem\+json/, { code: 'INTERNAL' }])

  fails = false
  t.equal(Number((await ask(varnish, item)).headers.age), 0, 'a sound origin is asked again')
  t.equal((await ask(varnish, '/v1/figures/fig_drowned')).status, 200)
})

t.test('stale answers are served while the origin is slow, and while it is gone; a new revision follows, with new tags', NEEDS_VARNISH, async t => {
  const folder = writeFolder(t, filesWith(4))
  const origin = await startOrigin(t, folder)
  const varnish = await startVarnish(t, configurationFor(origin.port, { fresh: '1s', stale: '8s' }))
  const [item, picture] = ['/v1/figures/fig_gone', PICTURE]
  const accept = { 'accept-encoding': 'gzip' }
  await ask(varnish, picture)
  const first = await ask(varnish, item, accept)
  t.match(JSON.parse(first.text), { quantity: { value: 4 } })
  const before = await origin.seen()

  // stale-while-revalidate: nobody waits for an origin that hangs
  await delay(1_300)
  origin.child.kill('SIGSTOP')
  const asked = Date.now()
  const stale = await ask(varnish, item, accept)
  t.same([stale.status, stale.text, stale.headers.etag], [200, first.text, first.headers.etag])
  t.ok(Number(stale.headers.age) >= 1, 'its age is told')
  t.equal(stale.headers['cache-control'], first.headers['cache-control'])
  t.ok(Date.now() - asked < 30_000, 'it did not wait for the origin')
  origin.child.kill('SIGCONT')
  for (;;) {
    const seen = (await origin.seen()).slice(before.length)
    if (seen.length === 0) continue
    t.same(seen, ['GET /v1/figures/:id 304'], 'the cache asks behind it whether the answer has changed, and it has not')
    break
  }
  const revalidated = await ask(varnish, item, accept)
  t.same([revalidated.text, revalidated.headers.etag, revalidated.headers['cache-control']], [first.text, first.headers.etag, first.headers['cache-control']])

  // stale-if-error: the origin is gone for longer than stale answers are served without need
  await origin.stop()
  await delay(9_500)
  for (const path of [item, picture]) {
    const kept = await ask(varnish, path, accept)
    t.equal(kept.status, 200, path)
    t.ok(Number(kept.headers.age) >= 9)
  }
  t.equal((await ask(varnish, '/v1/figures/fig_drowned')).status, 503, 'what it has never seen it can not serve')

  // a new revision
  writeFolder(t, filesWith(5))
  const renewed = await startOrigin(t, folder, origin.port)
  const second = await ask(varnish, item, { ...accept, 'if-none-match': first.headers.etag ?? '' })
  t.equal(second.status, 200)
  t.match(JSON.parse(second.text), { quantity: { value: 5 } })
  t.not(second.headers.etag?.replace('W/', ''), first.headers.etag?.replace('W/', ''))
  await Promise.all(Array.from({ length: 10 }, async () => { t.equal((await ask(varnish, item, accept)).text, second.text) }))
  t.same((await renewed.seen()).filter(entry => entry.includes('figures')), ['GET /v1/figures/:id 200'], 'one request for the new revision')
  t.ok((await renewed.seen()).every(entry => entry.startsWith('GET')))
})
