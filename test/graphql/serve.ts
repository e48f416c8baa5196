import type { FastifyInstance } from 'fastify'
import fastify from 'fastify'
import type { Test } from 'tap'
import type { FactStore } from '../../src/core/fact-store.ts'
import { graphiql } from '../../src/graphql/graphiql.ts'
import { graphql } from '../../src/graphql/index.ts'
import type { AnswerMemory } from '../../src/http/answer-memory/answer-memory.ts'
import { createAnswerMemory } from '../../src/http/answer-memory/answer-memory.ts'
import { createMemoryStore } from '../../src/stores/memory/memory-store.ts'
import { askEachWay } from '../support/ask-each-way.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'

// the tests look into answers of many shapes
type Body = any

export interface ServeOptions {
  readonly store?: FactStore
  readonly prefix?: string
  /** Asks once, without a memory of answers: where calls are counted, or the facts change between them. */
  readonly once?: boolean
  /** what a host sets up before it registers us */
  readonly host?: (app: FastifyInstance) => void
}

export interface Served {
  readonly url: string
  /** Answers a query by POST, with a memory of answers and without; anything but 200 and JSON fails. */
  readonly ask: (query: string, variables?: object, operationName?: string) => Promise<Body>
  /** The data of an answer without errors. */
  readonly data: (query: string, variables?: object) => Promise<Body>
  /** The codes of an answer's errors. */
  readonly codes: (query: string, variables?: object) => Promise<string[]>
  /** what was logged at level error */
  readonly logged: Body[]
}

const MEMORY_BYTES = 16 * 1024 * 1024

export function sampleStore (): FactStore {
  return createMemoryStore(SAMPLE_ITEMS, { revision: 'sample' })
}

/** GraphQL and GraphiQL on free ports, with a memory of answers and without, until the test ends. */
export async function serve (t: Test, { store = sampleStore(), prefix = '', once = false, host }: ServeOptions = {}): Promise<Served> {
  const logged: Body[] = []

  async function listen (memory: AnswerMemory | null, write: (line: string) => void): Promise<string> {
    const app = fastify({ logger: { level: 'error', stream: { write } } })
    t.teardown(async () => { await app.close() })
    host?.(app)
    await app.register(graphql, { prefix: `${prefix}/graphql`, store, memory })
    await app.register(graphiql, { prefix: `${prefix}/graphiql`, endpoint: `${prefix}/graphql` })
    return `${await app.listen({ host: '127.0.0.1', port: 0 })}${prefix}/graphql`
  }
  const [forgetful, remembering] = await Promise.all([
    listen(null, line => { logged.push(JSON.parse(line)) }), once ? null : listen(createAnswerMemory({ bytes: MEMORY_BYTES }), () => {})
  ])

  async function ask (query: string, variables?: object, operationName?: string): Promise<Body> {
    const { status, text } = await askEachWay({ forgetful, remembering }, '', requestOf({ query, variables, operationName }))
    if (status !== 200) throw new Error(`${status} ${text}`)
    return JSON.parse(text)
  }
  return {
    url: remembering ?? forgetful,
    ask,
    logged,
    data: async (query, variables) => {
      const { data, errors } = await ask(query, variables)
      if (errors !== undefined) throw new Error(JSON.stringify(errors))
      return data
    },
    codes: async (query, variables) => (await ask(query, variables)).errors?.map((error: Body) => error.extensions.code) ?? []
  }
}

export async function bodyOf (response: Response): Promise<Body> {
  return await response.json()
}

export async function post (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return await fetch(url, requestOf(body, headers))
}

function requestOf (body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) }
}
