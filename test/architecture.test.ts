import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'

const src = fileURLToPath(new URL('../src/', import.meta.url))

/** What each folder of src, and each file at its top, may import besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  client: [],
  core: ['domain'],
  http: ['domain', 'core', 'version.ts'],
  fixtures: ['domain', 'core'],
  stores: ['domain', 'core'],
  views: ['domain', 'core'],
  facts: ['domain', 'core', 'views', 'options.ts'],
  rest: ['domain', 'core', 'views', 'http', 'version.ts'],
  graphql: ['domain', 'core', 'http', 'version.ts'],
  html: ['domain', 'core'],
  cards: ['domain', 'core', 'http', 'html', 'options.ts', 'version.ts'],
  pages: ['domain', 'core', 'http', 'html', 'version.ts'],
  cli: ['domain', 'core', 'fixtures', 'config.ts', 'server.ts', 'version.ts'],
  metrics: ['core'],
  workers: ['metrics'],
  'version.ts': [],
  'config.ts': ['domain'],
  'operations.ts': ['core', 'http', 'metrics', 'version.ts'],
  'options.ts': ['domain', 'core', 'metrics'],
  testing: ['domain', 'core', 'stores'],
  'plugin.ts': ['http', 'rest', 'graphql', 'cards', 'pages', 'operations.ts', 'options.ts'],
  'load-store.ts': ['core', 'fixtures', 'stores'],
  'load-thread.ts': ['fixtures', 'stores'],
  'index-thread.ts': ['stores'],
  'index.ts': ['domain', 'core', 'views', 'facts', 'fixtures', 'stores', 'http', 'metrics', 'load-store.ts', 'plugin.ts'],
  'server.ts': ['domain', 'core', 'fixtures', 'http', 'workers', 'load-store.ts', 'plugin.ts', 'config.ts'],
  'cli.ts': ['cli']
}

/** Packages that may be imported in these places only. */
const PACKAGE_HOMES: readonly [pattern: RegExp, homes: readonly string[]][] = [
  [/^(fastify$|@fastify\/)/, ['http', 'rest', 'graphql', 'cards', 'pages', 'plugin.ts', 'operations.ts', 'server.ts']],
  [/^(mercurius|graphql|graphql-jit|dataloader)$/, ['graphql']],
  [/^stemmer$/, ['stores']],
  [/^pg$/, ['stores']]
]

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts'))

function homeOf (file: string): string {
  const parts = file.split(sep)
  return parts.length === 1 ? file : parts[0] ?? ''
}

function importsOf (file: string): string[] {
  return [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, path]) => path ?? '')
}

t.test('each folder imports only what the layering allows', t => {
  t.ok(files.length > 30, 'the test sees the sources')
  for (const file of files) {
    const home = homeOf(file)
    const allowed = MAY_IMPORT[home]
    if (allowed === undefined) t.fail(`src/${home} has no rule in this test`)
    for (const path of importsOf(file).filter(path => path.startsWith('.'))) {
      const target = homeOf(relative(src, join(src, dirname(file), path)))
      t.ok(target === home || allowed?.includes(target), `${file} may import ${path}`)
    }
  }
  t.end()
})

t.test('a framework is imported in its own folder only', t => {
  for (const file of files) {
    for (const path of importsOf(file)) {
      for (const [pattern, homes] of PACKAGE_HOMES) {
        if (pattern.test(path)) t.ok(homes.includes(homeOf(file)), `${file} may import ${path}`)
      }
    }
  }
  t.end()
})

t.test('the client runs in a browser: it imports nothing from outside its folder, no package, and nothing of Node', t => {
  const client = files.filter(file => homeOf(file) === 'client')
  t.ok(client.length > 5)
  for (const file of client) {
    for (const path of importsOf(file)) t.match(path, /^\.\/[\w-]+\.ts$/, `${file} may import ${path}`)
    t.notMatch(readFileSync(join(src, file), 'utf8'), /\b(?:process|Buffer|require|setImmediate|NodeJS)\b/, file)
  }
  t.end()
})

t.test('only server.ts listens', t => {
  const listening = files.filter(file => /\.listen\(/.test(readFileSync(join(src, file), 'utf8')))
  t.same(listening, ['server.ts'])
  t.end()
})
