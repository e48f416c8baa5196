import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'

t.setTimeout(300_000)

const root = fileURLToPath(new URL('../', import.meta.url))
const SHIPPED = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'src', 'fixtures', 'schema.graphql', 'LICENSE', 'README.md']

/** What a newsroom's own code would write; it is type-checked without skipLibCheck, and run. */
const CONSUMER = `import caveat, { createFacts, createMemoryStore, DomainError, loadFixtures } from 'caveat'
import type { CaveatOptions, Facts, FactStore, Item, Page, ViewOf } from 'caveat'
import { CARD_STYLE, createCards } from 'caveat/cards'
import type { CardForms, CardKind } from 'caveat/cards'
import { CaveatError, createClient } from 'caveat/client'
import { createTestStore, TRICKY_ITEMS } from 'caveat/testing'
import Fastify from 'fastify'

const store: FactStore = createTestStore()
const options: CaveatOptions = { store, graphiql: false, graphql: { federation: true } }
const app = Fastify()
await app.register(caveat, { prefix: '/facts', ...options })
const facts: Facts = createFacts({ store: createMemoryStore(TRICKY_ITEMS, { revision: 'one' }) })
const figure = await facts.figure('fig_disputed', { expand: ['claimant'] })
const first: string | null | undefined = figure.asOf?.earliest
const role: string | null = figure.claimant.type === 'person' ? figure.claimant.role : null
const place: string | undefined = figure.place?.name
const page: Page<ViewOf<'figure'>> = await facts.figures({ filter: { measure: ['killed'] }, orderBy: '-asOf', first: 2 })
// @ts-expect-error a word that no figure has
await facts.figures({ filter: { measure: 'kiled' } }).catch((error: unknown) => { if (!(error instanceof DomainError)) throw error })
// @ts-expect-error a stub has no role
console.log(page.items[0]?.claimant.role, first, role, place, typeof loadFixtures)
// @ts-expect-error what a store answers is its own, down to the last member
export const sort = (item: Item | null) => item?.type === 'figure' ? item.mentions.sort() : []
const { statusCode } = await app.inject('/facts/v1/figures')
const sdl = await app.inject('/facts/graphql?query={_service{sdl}}')
const kind: CardKind = 'figure'
const card: CardForms = await createCards({ store, base: 'https://news.example/facts' }).card(kind, 'fig_disputed', { language: 'uk' })
// @ts-expect-error a kind that there isn't
await createCards({ store, base: 'https://news.example' }).card('figures', 'fig_disputed').catch((error: unknown) => { if (!(error instanceof DomainError)) throw error })
const png: Buffer = await card.png()
const forms: string[] = [card.page().document, card.article() + CARD_STYLE, card.text(), card.markdown(), card.svg(), String(card.embed({ maxWidth: 400 }).html)]
const picture = await app.inject('/facts/cards/figure/fig_disputed.png')
const script = await app.inject('/facts/cards/element.js')
const client = createClient(await app.listen({ host: '127.0.0.1', port: 0 }) + '/facts')
const served = await client.figures.get('fig_disputed')
const refused = await client.figures.get('fig_nope').catch((error: unknown) => error instanceof CaveatError ? error.code : null)
await app.close()
console.log(statusCode, sdl.statusCode, figure.caveat)
console.log('cards', png.subarray(1, 4).toString(), forms.every(form => form !== ''), picture.rawPayload.subarray(1, 4).toString(), script.body.includes('caveat-card'))
console.log('client', served.caveat === figure.caveat, refused)
`

const run = (cwd: string, command: string, ...parameters: string[]): string =>
  execFileSync(command, parameters, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

function reachesRegistry (): boolean {
  try {
    run(root, 'npm', 'ping', '--fetch-retries=0', '--fetch-timeout=5000')
    return true
  } catch {
    return false
  }
}

const skip = process.env.CI === undefined && !reachesRegistry() ? 'no package registry answers' : false

t.test('the package installs in an empty project, type-checks and runs, from ESM and from CommonJS', { skip }, t => {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-package-'))
  t.teardown(() => { rmSync(folder, { recursive: true, force: true }) })
  const source = join(folder, 'source')
  for (const path of SHIPPED) cpSync(join(root, path), join(source, path), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(source, 'node_modules'))
  // prepack may print as well: the report is the last thing
  const report = run(source, 'npm', 'pack', '--json', '--pack-destination', folder)
  const [{ filename, files }] = JSON.parse(report.slice(report.indexOf('['))) as [{ filename: string, files: { path: string }[] }]
  const paths = files.map(({ path }) => path)
  for (const path of ['LICENSE', 'README.md', 'schema.graphql', 'dist/index.js', 'dist/index.d.ts', 'dist/testing/index.d.ts', 'dist/client/index.js', 'dist/cards/library.d.ts', 'dist/cli.js', 'fixtures/people.json']) t.ok(paths.includes(path), path)
  t.same(paths.filter(path => path.startsWith('test') || path.startsWith('src')), ['src/cards/browser/element.js', 'src/cards/browser/frame.js'])

  const project = join(folder, 'project')
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'newsroom', private: true, type: 'module' }))
  const { devDependencies, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  run(project, 'npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', join(folder, filename),
    `fastify@${dependencies.fastify}`, `typescript@${devDependencies.typescript}`, `@types/node@${devDependencies['@types/node']}`)
  writeFileSync(join(project, 'consumer.ts'), CONSUMER)
  for (const [module, moduleResolution] of [['esnext', 'bundler'], ['nodenext', 'nodenext']] as const) {
    const compilerOptions = { module, moduleResolution, target: 'es2023', strict: true, skipLibCheck: false, types: ['node'], outDir: 'out', rootDir: '.' }
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }))
    try {
      run(project, 'npx', 'tsc')
      t.pass(`it type-checks with ${moduleResolution}`)
    } catch (error) {
      t.fail(`${moduleResolution}: ${(error as { stdout: string }).stdout}`)
    }
  }
  const printed = run(project, 'node', 'out/consumer.js')
  t.match(printed, /200 200 .*disputed/)
  t.match(printed, /^cards PNG true PNG true$/m)
  t.match(printed, /^client true NOT_FOUND$/m)
  const required = 'const { caveat, createFacts } = require("caveat"); const { createTestStore } = require("caveat/testing"); ' +
    'console.log(typeof caveat, typeof createFacts({ store: createTestStore() }).figure)'
  t.match(run(project, 'node', '-e', required.replace(/^/, '/* CommonJS */ ')), 'function function')

  cpSync(join(root, 'fixtures'), join(project, 'fixtures'), { recursive: true })
  for (const page of ['embed-in-fastify', 'embed-in-newsletter', 'embed-in-next', 'testing']) {
    const blocks = [...readFileSync(join(root, `docs/${page}.md`), 'utf8').matchAll(/^```js run\n([\s\S]*?)^```$/gm)]
    t.ok(blocks.length > 0, page)
    for (const [index, [, code = '']] of blocks.entries()) {
      writeFileSync(join(project, `${page}-${index}.js`), code)
      t.doesNotThrow(() => run(project, 'node', `${page}-${index}.js`), `${page}, block ${index + 1}`)
    }
  }
  t.end()
})
