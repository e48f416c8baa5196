import type { FastifyRequest } from 'fastify'
import type { FactStore } from '../core/fact-store.ts'
import { recordReads } from '../core/record-reads.ts'
import type { AnswerKeys } from './answer-keys.ts'
import { createAnswerKeys } from './answer-keys.ts'

/** What stands between the keys in each header: Fastly and Varnish read the one, Cloudflare the other. */
const SEPARATORS = { 'Surrogate-Key': ' ', 'Cache-Tag': ',' } as const

export type SurrogateHeader = keyof typeof SEPARATORS

export const SURROGATE_HEADERS = Object.keys(SEPARATORS) as readonly SurrogateHeader[]

/** Where a request has what its answer was made from so far: on itself, as its ticket. */
const KEYS = Symbol('keys')

type Keyed = FastifyRequest & { [KEYS]?: AnswerKeys }

/** Names each answer by what it is made from, so that a cache can be told to drop those that something is in. */
export interface SurrogateKeys {
  /** undefined where answers are not named */
  readonly header?: SurrogateHeader
  /** the store to read the answer to a request from */
  readonly storeFor: (request: FastifyRequest) => FactStore
  /** The answer is made from more than is read through its store. */
  readonly noteMore: (request: FastifyRequest) => void
  /** the header of an answer; null when it has too many keys to be found again, so that no shared cache may keep it */
  readonly headersOf: (request: FastifyRequest) => Readonly<Record<string, string>> | null
}

/** @param header the header that the cache in front reads; false for none, so that nothing is collected */
export function createSurrogateKeys (store: FactStore, header: SurrogateHeader | false): SurrogateKeys {
  if (header === false) return { storeFor: () => store, noteMore: () => {}, headersOf: () => ({}) }

  function keysOf (request: Keyed): AnswerKeys {
    request[KEYS] ??= createAnswerKeys()
    return request[KEYS]
  }

  return {
    header,
    // no cache keeps an answer to a POST
    storeFor: request => request.method === 'POST' ? store : recordReads(store, keysOf(request)),
    noteMore: request => { keysOf(request).more() },
    headersOf: request => {
      const keys = keysOf(request).list()
      return keys === null ? null : { [header]: keys.join(SEPARATORS[header]) }
    }
  }
}
