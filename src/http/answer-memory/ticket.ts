import type { IncomingMessage } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { SURROGATE_HEADERS } from '../surrogate-keys.ts'
import type { Flight, RememberedAnswer } from './answer-memory.ts'
import type { AnswerKey } from './request-key.ts'

/** What is known of a request whose answer may be remembered. */
export interface Ticket {
  /** as it was before any data were read */
  readonly revision: string
  /** null until the last hook before the handler, unless a server of our own looked before the framework saw the request */
  key: AnswerKey | null
  /** the body of a POST, as it was sent; null until it is there */
  body: Buffer | null
  /** the answer, where the memory has it */
  held: RememberedAnswer | undefined
  /** the making of the answer, where this request makes it */
  flight: Flight | null
  /** the answer's own headers, without a host's; null where there is no host */
  readonly headers: Record<string, string> | null
}

/** Where a request has its ticket: on itself, as a table that is weak in its keys costs a third of a whole answer. */
const TICKET = Symbol('ticket')

type Ticketed = IncomingMessage & { [TICKET]?: Ticket }

export function issueTicket (raw: Ticketed, { revision, key, headers }: Pick<Ticket, 'revision' | 'key' | 'headers'>): void {
  raw[TICKET] = { revision, key, body: null, held: undefined, flight: null, headers }
}

export function ticketOf ({ raw }: Pick<FastifyRequest, 'raw'>): Ticket | undefined {
  return (raw as Ticketed)[TICKET]
}

/** The headers of an answer that the memory has. */
export function rememberedHeaders (request: FastifyRequest): RememberedAnswer['headers'] | undefined {
  return ticketOf(request)?.held?.headers
}

/** What caches are told of an answer. It is said once a host has had its say: what a host makes of an answer is no copy of it. */
const FOR_CACHES = new Set(['etag', 'cache-control', 'vary', ...SURROGATE_HEADERS.map(name => name.toLowerCase())])

/** Those headers of a remembered answer that tell caches of it, or else all others. One that no cache may keep says so itself, with all others. */
export function headersOf (headers: RememberedAnswer['headers'], forCaches: boolean): Record<string, string> {
  const isForCaches = (name: string): boolean => headers.etag !== undefined && FOR_CACHES.has(name.toLowerCase())
  return Object.fromEntries(Object.entries(headers).filter(([name]) => isForCaches(name) === forCaches))
}

/**
 * Sets headers that belong to an answer, whatever host it is given in: they are remembered with it. What a host's answers
 * vary by already, such as Origin, stays; and so does how long a host lets caches keep them.
 */
export function setOwnHeaders (reply: FastifyReply, headers: Readonly<Record<string, string>>): FastifyReply {
  const ticket = ticketOf(reply.request)
  if (ticket !== undefined && ticket.headers !== null) Object.assign(ticket.headers, headers)
  const [vary, control] = [reply.getHeader('vary'), reply.getHeader('cache-control')]
  reply.headers(headers)
  if (vary !== undefined && headers.vary !== undefined) reply.header('vary', unite(vary, headers.vary))
  if (control !== undefined && headers['cache-control'] !== undefined && headers['cache-control'] !== 'no-store') reply.header('cache-control', control)
  return reply
}

function unite (given: unknown, own: string): string {
  if (given === own) return own
  const names = String(given).split(/\s*,\s*/)
  const added = own.split(/\s*,\s*/).filter(name => !names.some(other => other.toLowerCase() === name.toLowerCase()))
  return [...names, ...added].join(', ')
}
