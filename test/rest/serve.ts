import type { FastifyInstance } from 'fastify'
import fastify from 'fastify'
import type { Test } from 'tap'
import type { FactStore } from '../../src/core/fact-store.ts'
import type { Item } from '../../src/domain/items.ts'
import { handleFrameworkError } from '../../src/http/handle-errors.ts'
import type { AnswerMemory } from '../../src/http/answer-memory/answer-memory.ts'
import { createAnswerMemory } from '../../src/http/answer-memory/answer-memory.ts'
import type { Endpoint } from '../../src/rest/endpoints/endpoint.ts'
import { ENDPOINTS } from '../../src/rest/endpoints/index.ts'
import { rest } from '../../src/rest/index.ts'
import { describeAnswers } from '../../src/rest/openapi/describe-answers.ts'
import { EXAMPLES } from '../../src/rest/openapi/examples.ts'
import { ProblemSchema } from '../../src/rest/answer-schemas.ts'
import { createMemoryStore } from '../../src/stores/memory/memory-store.ts'
import type { Answer as PlainAnswer } from '../support/ask-each-way.ts'
import { askEachWay } from '../support/ask-each-way.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'

export interface Answer extends PlainAnswer {
  // the tests look into answers of many shapes, whose schemas are checked below
  readonly body: any
}

export interface Served {
  readonly base: string
  readonly prefix: string
  /** Asks for a path under the prefix, with a memory of answers and without; checks the answer against its schema, whatever it is. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Answer>
}

export interface ServeOptions {
  readonly items?: readonly Item[]
  readonly store?: FactStore
  readonly prefix?: string
  /** Asks once, without a memory of answers: where calls are counted, or the facts change between them. */
  readonly once?: boolean
  /** what a host sets up before it registers us */
  readonly host?: (app: FastifyInstance) => Promise<void>
}

const MEMORY_BYTES = 16 * 1024 * 1024

export function sampleStore (items: readonly Item[] = SAMPLE_ITEMS): FactStore {
  return createMemoryStore(items, { revision: 'sample' })
}

/** REST on free ports, with a memory of answers and without, until the test ends. */
export async function serve (t: Test, { items, store = sampleStore(items), prefix = '/v1', once = false, host }: ServeOptions = {}): Promise<Served> {
  async function listen (memory: AnswerMemory | null): Promise<string> {
    const app = fastify({ frameworkErrors: handleFrameworkError })
    t.teardown(async () => { await app.close() })
    await host?.(app)
    app.register(rest, { prefix, store, memory })
    return await app.listen({ host: '127.0.0.1', port: 0 })
  }
  const [forgetful, remembering] = await Promise.all([listen(null), once ? null : listen(createAnswerMemory({ bytes: MEMORY_BYTES }))])
  return {
    base: remembering ?? forgetful,
    prefix,
    ask: async (path, init) => {
      const { status, headers, text } = await askEachWay({ forgetful, remembering }, prefix + path, init)
      const type = headers.get('content-type') ?? ''
      const body = type.includes('json') && text !== '' ? JSON.parse(text) : undefined
      if (body !== undefined) checkShape(path, status, body)
      return { status, headers, text, body }
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
