import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Fastify from 'fastify'
import t from 'tap'
import { RESOURCES } from '../../src/core/resources.ts'
import { ERROR_CODES } from '../../src/domain/errors.ts'
import { caveat, createMemoryStore, loadFixtures } from '../../src/index.ts'
import { SETTINGS } from '../../src/config.ts'
import { OptionsSchema } from '../../src/options.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pages = ['README.md', ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.md')).map(name => join('docs', name))]
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8')
const blocksOf = (page: string): { language: string, text: string }[] =>
  [...textOf(page).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({ language, text }))

const app = Fastify()
await app.register(caveat, { store: createMemoryStore((await loadFixtures(join(root, 'fixtures'))).items, { revision: 'docs' }) })
const base = await app.listen({ host: '127.0.0.1', port: 0 })
t.teardown(() => app.close())

/** Runs a curl command of the docs with fetch: an address, one header, a body. */
async function run (command: string): Promise<Response> {
  const [, address = ''] = /'?(http:\/\/127\.0\.0\.1:3000[^\s']*)'?/.exec(command) ?? []
  const [, header = ''] = /-H '([^']+)'/.exec(command) ?? []
  const [, body] = /--data '([^']+)'/.exec(command) ?? []
  const [name = '', value = ''] = header.split(/:\s*/)
  return await fetch(address.replace('http://127.0.0.1:3000', base), {
    ...(body === undefined ? {} : { method: 'POST', body }), ...(name === '' ? {} : { headers: { [name]: value } })
  })
}

t.test('every call in the docs works, and gives the answer that the docs show', async t => {
  let shown = 0
  for (const page of pages) {
    const blocks = blocksOf(page)
    for (const [index, { language, text }] of blocks.entries()) {
      for (const command of language === 'sh' ? text.split('\n').filter(line => line.startsWith('curl ')) : []) {
        const response = await run(command)
        t.equal(response.status, 200, `${page}: ${command}`)
        const answer = blocks[index + 1]
        if (answer?.language !== 'json') continue
        t.same(await response.json(), JSON.parse(answer.text), `${page}: the answer to ${command}`)
        shown++
      }
    }
  }
  t.equal(shown, 3, 'the README shows a REST call and two GraphQL queries with their answers')
})

t.test('every GraphQL query in the docs runs without errors', async t => {
  for (const page of pages) {
    for (const { text } of blocksOf(page).filter(({ language }) => language === 'graphql')) {
      const response = await fetch(`${base}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: text }) })
      const { data, errors } = await response.json() as { data?: object, errors?: unknown }
      t.ok(data, `${page}: ${text.slice(0, 60)}`)
      t.equal(errors, undefined)
    }
  }
})

t.test('every link between pages leads somewhere', t => {
  for (const page of pages) {
    for (const [, target = '', anchor] of textOf(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)) {
      const path = target === '' ? join(root, page) : join(root, dirname(page), target)
      t.ok(existsSync(path), `${page} links to ${target}`)
      if (anchor === undefined) continue
      const anchors = [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'))
      t.ok(anchors.includes(anchor), `${page} links to ${target}#${anchor}`)
    }
  }
  t.end()
})

t.test('every error code has its heading, and no heading is left over', t => {
  const headings = [...textOf('docs/errors.md').matchAll(/^### (.+)$/gm)].map(([, heading]) => heading)
  t.same(headings.sort(), [...ERROR_CODES].sort())
  t.end()
})

t.test('every setting stands in the docs and the README, with its flag, variable and default', t => {
  for (const page of ['docs/settings.md', 'README.md']) {
    const rows = [...textOf(page).matchAll(/^\| `(--[\w-]+)` \| `(\w+)` \| ([^|]+) \|/gm)].map(([, flag, variable, standard]) => [flag, variable, standard?.replaceAll('`', '').trim()])
    t.same(rows, SETTINGS.map(({ flag, variable, standard }) => [`--${flag}`, variable, standard]), page)
  }
  t.end()
})

t.test('every option of the plugin has its heading and its default, and no heading is left over', t => {
  const options = Object.entries(OptionsSchema.shape).flatMap(([name, schema]): [string, unknown][] => {
    const standard = schema.safeParse(undefined).data
    return typeof standard === 'object' ? Object.entries(standard).map(([inner, value]) => [`${name}.${inner}`, value]) : [[name, standard]]
  })
  const shown = [...textOf('docs/options.md').matchAll(/^### (.+)\n(?:Required|Default `([\w*]+)`)\./gm)].map(([, name, standard]) => [name, standard])
  t.same(shown, options.map(([name, standard]) => [name, standard === undefined ? undefined : String(standard)]))
  t.end()
})

t.test('every endpoint, filter and order stands in the REST page', async t => {
  const text = textOf('docs/rest.md')
  const { paths } = await (await fetch(`${base}/v1/openapi.json`)).json() as { paths: Record<string, object> }
  for (const path of Object.keys(paths).filter(path => !path.includes('{'))) t.match(text, new RegExp(`${path}\\b`), path)
  const names = Object.values(RESOURCES).flatMap(({ filters, orders }) => [...Object.keys(filters), ...Object.keys(orders)])
  for (const name of new Set(names)) t.match(text, new RegExp(`\`${name}\``), name)
})
