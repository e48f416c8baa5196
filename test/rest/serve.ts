import type { FastifyInstance } from 'fastify'
import fastify from 'fastify'
import type { Test } from 'tap'
import type { FactStore } from '../../src/core/fact-store.ts'
import type { Item } from '../../src/domain/items.ts'
import { handleFrameworkError } from '../../src/http/handle-errors.ts'
import type { Endpoint } from '../../src/rest/endpoints/endpoint.ts'
import { ENDPOINTS } from '../../src/rest/endpoints/index.ts'
import { rest } from '../../src/rest/index.ts'
import { describeAnswers } from '../../src/rest/openapi/describe-answers.ts'
import { EXAMPLES } from '../../src/rest/openapi/examples.ts'
import { ProblemSchema } from '../../src/rest/answer-schemas.ts'
import { createMemoryStore } from '../../src/stores/memory/memory-store.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // the tests look into answers of many shapes, whose schemas are checked below
  readonly body: any
}

export interface Served {
  readonly base: string
  readonly prefix: string
  /** Asks for a path under the prefix; checks the answer against its schema, whatever it is. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Answer>
}

export interface ServeOptions {
  readonly items?: readonly Item[]
  readonly store?: FactStore
  readonly prefix?: string
  /** what a host sets up before it registers us */
  readonly host?: (app: FastifyInstance) => Promise<void>
}

export function sampleStore (items: readonly Item[] = SAMPLE_ITEMS): FactStore {
  return createMemoryStore(items, { revision: 'sample' })
}

/** REST on a free port, until the test ends. */
export async function serve (t: Test, { items, store = sampleStore(items), prefix = '/v1', host }: ServeOptions = {}): Promise<Served> {
  const app = fastify({ frameworkErrors: handleFrameworkError })
  t.teardown(async () => { await app.close() })
  await host?.(app)
  app.register(rest, { prefix, store })
  const base = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    base,
    prefix,
    ask: async (path, init) => {
      const response = await fetch(`${base}${prefix}${path}`, init)
      const text = await response.text()
      const type = response.headers.get('content-type') ?? ''
      const body = type.includes('json') && text !== '' ? JSON.parse(text) : undefined
      if (body !== undefined) checkShape(path, response.status, body)
      return { status: response.status, headers: response.headers, text, body }
    }
  }
}

/** Every answer must be one that the OpenAPI document describes. */
function checkShape (path: string, status: number, body: unknown): void {
  const endpoint = endpointOf(path)
  if (status === 200 && endpoint !== undefined) endpoint.answer.schema.parse(body)
  if (status === 200) return
  const { code, type, status: said } = ProblemSchema.parse(body)
  const described = endpoint === undefined || status === 405 || Object.hasOwn(describeAnswers(endpoint, EXAMPLES), status)
  if (said !== status || type !== `urn:caveat:error:${code}` || !described) throw new Error(`${path} answers ${status} ${JSON.stringify(body)}`)
}

function endpointOf (path: string): Endpoint | undefined {
  const [pathname = ''] = path.split('?')
  return ENDPOINTS.find(candidate => candidate.path === pathname) ??
    ENDPOINTS.find(candidate => candidate.path === pathname.replace(/[^/]+$/, '{id}'))
}

/** Follows `next` to the end of a list; the `Link` header must say the same. */
export async function walk ({ prefix, ask }: Served, path: string): Promise<Answer[]> {
  const pages: Answer[] = []
  for (let at: string | null = path; at !== null;) {
    const page: Answer = await ask(at)
    const next: string | null = page.status === 200 ? page.body.next : null
    const link = next === null ? null : `<${next}>; rel="next"`
    if (page.status !== 200 || page.headers.get('link') !== link || next?.startsWith(`${prefix}/`) === false) throw new Error(`${at}: ${page.text}`)
    pages.push(page)
    at = next?.slice(prefix.length) ?? null
  }
  return pages
}
