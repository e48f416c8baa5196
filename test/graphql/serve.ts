import type { FastifyInstance } from 'fastify'
import fastify from 'fastify'
import type { Test } from 'tap'
import type { FactStore } from '../../src/core/fact-store.ts'
import { graphiql } from '../../src/graphql/graphiql.ts'
import { graphql } from '../../src/graphql/index.ts'
import { createMemoryStore } from '../../src/stores/memory/memory-store.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'

// the tests look into answers of many shapes
type Body = any

export interface ServeOptions {
  readonly store?: FactStore
  readonly prefix?: string
  /** what a host sets up before it registers us */
  readonly host?: (app: FastifyInstance) => void
}

export interface Served {
  readonly url: string
  /** Answers a query by POST; anything but 200 and JSON fails. */
  readonly ask: (query: string, variables?: object, operationName?: string) => Promise<Body>
  /** The data of an answer without errors. */
  readonly data: (query: string, variables?: object) => Promise<Body>
  /** The codes of an answer's errors. */
  readonly codes: (query: string, variables?: object) => Promise<string[]>
  /** what was logged at level error */
  readonly logged: Body[]
}

export function sampleStore (): FactStore {
  return createMemoryStore(SAMPLE_ITEMS, { revision: 'sample' })
}

/** GraphQL and GraphiQL on a free port, until the test ends. */
export async function serve (t: Test, { store = sampleStore(), prefix = '', host }: ServeOptions = {}): Promise<Served> {
  const logged: Body[] = []
  const app = fastify({ logger: { level: 'error', stream: { write: (line: string) => { logged.push(JSON.parse(line)) } } } })
  t.teardown(async () => { await app.close() })
  host?.(app)
  await app.register(graphql, { prefix: `${prefix}/graphql`, store })
  await app.register(graphiql, { prefix: `${prefix}/graphiql`, endpoint: `${prefix}/graphql` })
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}${prefix}/graphql`

  async function ask (query: string, variables?: object, operationName?: string): Promise<Body> {
    const response = await post(url, { query, variables, operationName })
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
    return await response.json()
  }
  return {
    url,
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
  return await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) })
}
