import type { IncomingMessage } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Flight, RememberedAnswer } from './answer-memory.ts'
import type { AnswerKey } from './request-key.ts'

/** What is known of a request whose answer may be remembered. */
export interface Ticket {
  /** as it was before any data were read */
  readonly revision: string
  /** null until the body of a POST is there: before the framework sees the request, if a server of our own reads it */
  key: AnswerKey | null
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

export function issueTicket (raw: Ticketed, { revision, key, held, headers }: Pick<Ticket, 'revision' | 'key' | 'held' | 'headers'>): void {
  raw[TICKET] = { revision, key, held, flight: null, headers }
}

export function ticketOf ({ raw }: Pick<FastifyRequest, 'raw'>): Ticket | undefined {
  return (raw as Ticketed)[TICKET]
}

/** The headers of an answer that the memory has. */
export function rememberedHeaders (request: FastifyRequest): RememberedAnswer['headers'] | undefined {
  return ticketOf(request)?.held?.headers
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
