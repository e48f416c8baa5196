import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import Fastify from 'fastify'
import t from 'tap'
import { drawCardPictures } from '../../scripts/draw-card-pictures.ts'
import { pinElement } from '../../scripts/pin-element.ts'
import { ELEMENT_VERSION } from '../../src/cards/browser-files.ts'
import { CARD_FORMATS, CARD_KIND_NAMES, CARD_KINDS } from '../../src/cards/card-kinds.ts'
import { RESOURCES } from '../../src/core/resources.ts'
import { ERROR_CODES } from '../../src/domain/errors.ts'
import { LANGUAGES } from '../../src/domain/wording.ts'
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
const routes: string[] = []
app.addHook('onRoute', ({ url }) => { routes.push(url) })
await app.register(caveat, { store: createMemoryStore((await loadFixtures(join(root, 'fixtures'))).items, { revision: 'docs' }) })
const base = await app.listen({ host: '127.0.0.1', port: 0 })
t.teardown(() => app.close())

/** Runs a curl command of the docs with fetch: an address, one header, a body. */
async function run (command: string): Promise<Response> {
  const [, address = ''] = /'?(http:\/\/127\.0\.0\.1:3000[^\s']*)'?/.exec(command) ?? []
  const [, header = ''] = /-H '([^']+)'/.exec(command) ?? []
  const [, body] = /--data '([^']+)'/.exec(command) ?? []
  const [name = '', value = ''] = header.split(/:\s*/)
  return await fetch(address.replaceAll('http://127.0.0.1:3000', base), {
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
  const shown = [...textOf('docs/options.md').matchAll(/^### (.+)\n(?:Required|Optional|Default `([\w*]+)`)\./gm)].map(([, name, standard]) => [name, standard])
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

t.test('every address outside /v1 stands in the list of endpoints with its methods, and no address is left over', async t => {
  const rows = [...textOf('docs/endpoints.md').matchAll(/^\| `(\/[^`]*)` \| ([A-Z, ]+) \|/gm)].map(([, address = '', methods = '']) => [address, methods] as const)
  const listed = rows.filter(([address]) => !address.startsWith('/v1'))
  const patterns = new Map(routes.filter(url => !url.startsWith('/v1') && url !== '/graphiql/').map(url => [patternOf(url), url]))
  t.same(listed.map(([address]) => address).sort(), [...patterns.keys()].sort())
  for (const [address, methods] of listed) {
    if (address !== '/graphiql/{file}') t.equal(await methodsAt(app, patterns.get(address) ?? ''), methods, address)
  }
})

/** The pattern of a route as the docs write it. */
function patternOf (url: string): string {
  return url.replace(ELEMENT_VERSION, '{version}').replace(/^\/graphiql\/.+/, '/graphiql/{file}').replace('/:kind/:name', '/{kind}/{id}').replace(/:(\w+)$/, '{$1}')
}

async function methodsAt (app: FastifyInstance, url: string): Promise<string> {
  const { headers } = await app.inject({ method: 'OPTIONS', url })
  return String(headers.allow).replace(', OPTIONS', '')
}

t.test('every kind, form and language of a card stands in its page, and none is left over', t => {
  const page = textOf('docs/cards.md')
  t.same([...page.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading), CARD_KIND_NAMES)
  t.same([...page.matchAll(/^\| (none|`\.\w+`) \|/gm)].map(([, ending]) => ending === 'none' ? 'html' : ending?.slice(2, -1)), Object.keys(CARD_FORMATS))
  const [, languages = ''] = /`lang` is a language tag: ([^,]+(?:, [^,]+)*), also/.exec(page) ?? []
  t.same([...languages.matchAll(/`(\w+)`/g)].map(([, language]) => language), LANGUAGES)
  t.match(textOf('docs/embed-picture.md'), new RegExp(CARD_KIND_NAMES.map(kind => `^\\| \`${kind}\` \\|.*\n`).join(''), 'm'))
  t.end()
})

t.test('the pictures in the docs are those of the cards, and the pinned script is the one that is served', async t => {
  const { pictures, page } = await drawCardPictures()
  t.equal(page, textOf('docs/cards.md'))
  t.same(readdirSync(join(root, 'docs/pictures')).sort(), [...pictures.keys()].sort())
  for (const [name, svg] of pictures) t.equal(svg, readFileSync(join(root, 'docs/pictures', name), 'utf8'), name)
  const element = textOf('docs/embed-element.md')
  t.equal(await pinElement(), element)
  const [, path = '', integrity = ''] = /src="https:\/\/news\.example\/facts(\/cards\/element-\w+\.js)"\s+integrity="([^"]+)"/.exec(element) ?? []
  const { statusCode, rawPayload } = await app.inject(path)
  t.equal(statusCode, 200)
  t.equal(`sha384-${createHash('sha384').update(rawPayload).digest('base64')}`, integrity)
})

t.test('every card that the docs embed can be had', async t => {
  const seen = new Set(pages.flatMap(page => [...textOf(page).matchAll(/\/cards\/([\w-]+)\/(\w+_[\w.-]*\w)/g)].map(([address]) => address)))
  t.ok(seen.size >= Object.keys(CARD_KINDS).length)
  for (const address of seen) t.equal((await app.inject(address)).statusCode, 200, address)
})

t.test('the page of the element lists its attributes and codes as its script has them', t => {
  const page = textOf('docs/embed-element.md')
  const script = readFileSync(join(root, 'src/cards/browser/element.js'), 'utf8')
  const [, attributes = ''] = /const ATTRIBUTES = \[([^\]]+)\]/.exec(script) ?? []
  t.same(rowsIn(page, 'Attributes'), [...attributes.matchAll(/'(\w+)'/g)].map(([, name]) => name).concat('lang').sort())
  const codes = new Set([...script.matchAll(/failure\('(\w+)'|code: '(\w+)'/g)].map(([, thrown, plain]) => thrown ?? plain))
  t.same(rowsIn(page, 'Events').filter(name => /^[A-Z_]+$/.test(name)), [...codes].sort())
  t.end()
})

/** The first cells of the tables in a section. */
function rowsIn (page: string, heading: string): string[] {
  const [, section = ''] = page.split(`## ${heading}\n`)
  return [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = '']) => name).sort()
}
