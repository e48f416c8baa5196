import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import t from 'tap'
import ts from 'typescript'
import { NEEDS_BROWSER, openInBrowser } from '../support/browser.ts'
import { serveCaveat } from './serve.ts'

const folder = fileURLToPath(new URL('../../src/client/', import.meta.url))
const GZIPPED_MAX = 4096

async function bundle (): Promise<string> {
  const { outputFiles: [file] } = await build({ entryPoints: [join(folder, 'index.ts')], bundle: true, minify: true, format: 'esm', target: 'es2022', platform: 'browser', write: false })
  return file?.text ?? ''
}

t.test('a page loads less than 4 kB', async t => {
  const minified = gzipSync(await bundle()).length
  t.ok(minified > 1000 && minified < GZIPPED_MAX, `${minified} bytes, minified`)
})

t.test('the files as they are built are less than that too, without their comments', async t => {
  const options = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, removeComments: true }
  const files = readdirSync(folder).map(name => ts.transpileModule(readFileSync(join(folder, name), 'utf8'), { compilerOptions: options }).outputText)
  const built = gzipSync(files.join('')).length
  t.ok(built > 1000 && built < GZIPPED_MAX, `${built} bytes`)
})

t.test('in a browser: a relative base, 304, a stop, an error and a phrase', NEEDS_BROWSER, async t => {
  const script = await bundle()
  const { origin, log } = await serveCaveat(t, {
    host: app => {
      app.get('/page', async (_request, reply) => await reply.type('text/html').send('<!doctype html><link rel="icon" href="data:,"><h1></h1><script type="module" src="client.js"></script>'))
      app.get('/client.js', async (_request, reply) => await reply.type('text/javascript').send(`${script};import * as client from './client.js';Object.assign(globalThis, client)`))
    }
  })
  const { page, elsewhere, complaints } = await openInBrowser(t, `${origin}/page`)
  await page.waitForFunction('globalThis.createClient !== undefined')
  const seen = await page.evaluate(`(async () => {
    const client = createClient('/facts')
    const figure = await client.figures.get('fig_trapped')
    document.querySelector('h1').textContent = figure.quantity
    const ids = []
    for await (const { id } of client.facts.all({ limit: 5 })) ids.push(id)
    const codeOf = async call => await call.then(() => null, error => error.name === 'CaveatError' ? error.code : error.name)
    return {
      same: await client.figures.get('fig_trapped') === figure,
      items: new Set(ids).size,
      total: (await client.facts.list({ limit: 1 })).total,
      people: (await client.people.list({ q: 'Зеленський' })).items.map(({ id }) => id),
      missing: await codeOf(client.figures.get('fig_nope')),
      stopped: await codeOf(client.figures.list({}, { signal: AbortSignal.abort() })),
      late: await codeOf(client.figures.list({ limit: 7 }, { deadline: 0 })),
      page: await codeOf(createClient('/').figures.list())
    }
  })()`) as { items: number, total: number }
  t.match(seen, { same: true, people: ['per_president'], missing: 'NOT_FOUND', stopped: 'AbortError', late: 'DEADLINE', page: 'UNEXPECTED_ANSWER' })
  t.equal(seen.items, seen.total)
  t.match(await page.locator('h1').textContent(), /^10,000–99,999 .*\(unverified\)$/)
  t.ok(log.includes('304 /facts/v1/figures/fig_trapped'))
  t.same(elsewhere, [])
  t.same(complaints.filter(text => !text.includes('404')), [])
})

t.test('in a browser: another origin\'s Caveat, and a redirect', NEEDS_BROWSER, async t => {
  const { base } = await serveCaveat(t)
  const script = await bundle()
  const { origin } = await serveCaveat(t, {
    host: app => {
      app.get('/page', async (_request, reply) => await reply.type('text/html').send('<!doctype html><link rel="icon" href="data:,">'))
      app.get('/client.js', async (_request, reply) => await reply.type('text/javascript').send(script))
      app.get('/moved/v1/figures', async (_request, reply) => await reply.redirect('/facts/v1/figures'))
    }
  })
  const { page } = await openInBrowser(t, `${origin}/page`)
  t.same(await page.evaluate(`(async () => {
    const { createClient } = await import('./client.js')
    const client = createClient('${base}', { headers: { 'x-desk': 'graphics' } })
    const first = await client.figures.list()
    const moved = await createClient('/moved').figures.list().catch(error => error.code)
    return [await client.figures.list() === first, moved]
  })()`), [true, 'UNEXPECTED_ANSWER'])
})
