import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import type { FactStore } from '../../src/core/fact-store.ts'
import { caveat, createMemoryStore } from '../../src/index.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'

/** Caveat under a prefix of a host, until the test ends; also says how each request was answered. */
export async function serveCaveat (t: Test, { store = createMemoryStore(SAMPLE_ITEMS, { revision: 'sample' }), host }: { store?: FactStore, host?: (app: FastifyInstance) => void } = {}): Promise<{ origin: string, base: string, log: string[] }> {
  const app = Fastify()
  const log: string[] = []
  app.addHook('onResponse', async (request, reply) => { log.push(`${reply.statusCode} ${request.url}`) })
  host?.(app)
  app.register(caveat, { store, prefix: '/facts' })
  t.teardown(async () => { await app.close() })
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  return { origin, base: `${origin}/facts`, log }
}

type Turn = (request: IncomingMessage, response: ServerResponse) => void

export interface Scripted {
  readonly base: string
  /** the requests so far */
  readonly asked: readonly IncomingMessage[]
}

/** A server that answers each request as its turn says, and with the last turn ever after. */
export async function serveScript (t: Test, ...turns: readonly Turn[]): Promise<Scripted> {
  const asked: IncomingMessage[] = []
  const listener: RequestListener = (request, response) => {
    asked.push(request)
    turns[Math.min(asked.length, turns.length) - 1]?.(request, response)
  }
  const server = createServer(listener).listen(0, '127.0.0.1')
  t.teardown(() => { server.closeAllConnections(); server.close() })
  await once(server, 'listening')
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

/** A turn that answers. */
export function answer (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Turn {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(typeof body === 'string' ? body : JSON.stringify(body))
  }
}

/** A turn that breaks the connection. */
export const reset: Turn = request => { request.socket.destroy() }

/** A turn that never answers. */
export const silence: Turn = () => {}

export const EMPTY_PAGE = { items: [], total: 0, next: null }
