import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import fastify from 'fastify'
import type { FactStore } from '../src/core/fact-store.ts'
import type { Item } from '../src/domain/items.ts'
import { loadFixtures } from '../src/fixtures/load-fixtures.ts'
import { ENDPOINTS } from '../src/rest/endpoints/index.ts'
import { rest } from '../src/rest/index.ts'
import { describeApi } from '../src/rest/openapi/describe-api.ts'
import type { Examples } from '../src/rest/openapi/example-types.ts'
import { createMemoryStore } from '../src/stores/memory/memory-store.ts'

const ROOT = new URL('../', import.meta.url)
export const EXAMPLES_FILE = new URL('src/rest/openapi/examples.ts', ROOT)
export const OPENAPI_FILE = new URL('docs/openapi.json', ROOT)

const PREFIX = '/v1'

/** The queries whose answers stand for an endpoint; lists show one item, items are the first of their list. */
const QUERIES: Readonly<Record<string, string>> = {
  summarizeFigures: '/figures/summary?measure=transport_waiting&sum=true',
  search: '/search?q=Kiev&limit=1'
}

type Asked = 'story' | 'withRetraction' | 'withBrokenStore'

/** What each refusal is shown by. One figure is retracted for it, as none of the story's is. */
const REFUSALS: Readonly<Record<number, (figure: string) => readonly [Asked, string]>> = {
  400: () => ['story', '/figures?measur=killed&verification=verifid&limit=0'],
  403: () => ['story', '/figures?publication=withheld'],
  404: figure => ['story', `/figures/${figure.slice(0, -1)}`],
  410: figure => ['withRetraction', `/figures/${figure}`],
  414: () => ['story', `/figures?q=${'a'.repeat(8000)}`],
  422: () => ['story', '/figures/summary?sum=true'],
  500: () => ['withBrokenStore', '/figures']
}

/** Real answers to show in the OpenAPI document, from the story in `fixtures`. */
export async function collectExamples (): Promise<Examples> {
  const { items } = await loadFixtures(fileURLToPath(new URL('fixtures', ROOT)))
  const ask = askRest(createMemoryStore(items, { revision: 'examples' }))
  const answers: Record<string, unknown> = {}
  for (const { id, path } of ENDPOINTS) {
    if (path.endsWith('/{id}')) {
      const { items: [first] } = await ask(`${path.replace('/{id}', '')}?limit=1`) as { items: unknown[] }
      answers[id] = first
    } else answers[id] = await ask(QUERIES[id] ?? `${path}?limit=1`)
  }
  return { answers, problems: await collectProblems(items) }
}

async function collectProblems (items: readonly Item[]): Promise<Record<string, unknown>> {
  const figure = items.find(({ type }) => type === 'figure')
  if (figure === undefined) throw new Error('the fixtures have no figure')
  const store = createMemoryStore(items, { revision: 'examples' })
  const ask = {
    story: askRest(store),
    withRetraction: askRest(createMemoryStore([{ ...figure, publication: 'retracted' } as Item], { revision: 'examples' })),
    withBrokenStore: askRest({ ...store, list: async () => { throw new Error('broken') } })
  }
  const problems: Record<string, unknown> = {}
  for (const [status, requestOf] of Object.entries(REFUSALS)) {
    const [asked, path] = requestOf(figure.id)
    const problem = await ask[asked](path) as { status: number }
    if (String(problem.status) !== status) throw new Error(`${path} answers ${problem.status}, not ${status}`)
    problems[status] = problem
  }
  return problems
}

function askRest (store: FactStore): (path: string) => Promise<unknown> {
  const app = fastify()
  app.register(rest, { prefix: PREFIX, store })
  return async path => JSON.parse((await app.inject(`${PREFIX}${path}`)).body)
}

/** The module that holds the examples. */
export function printExamples (examples: Examples): string {
  return `/* eslint-disable */\n// Written by scripts/generate-openapi.ts from the fixtures: do not edit.\nimport type { Examples } from './example-types.ts'\n\nexport const EXAMPLES: Examples = ${JSON.stringify(examples, null, 2)}\n`
}

/** The committed copy of the OpenAPI document. */
export function printDocument (examples: Examples): string {
  return `${JSON.stringify(describeApi(PREFIX, examples), null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const examples = await collectExamples()
  await writeFile(EXAMPLES_FILE, printExamples(examples))
  await writeFile(OPENAPI_FILE, printDocument(examples))
}
