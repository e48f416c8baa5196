import type { FastifyReply, FastifyRequest } from 'fastify'

type Payload = string | Buffer

/** Where a request has what a handler of ours answers it with: on itself, as its ticket. */
const OWN = Symbol('own')

type Answered = FastifyRequest & { [OWN]?: Payload }

/** Says that this is what a handler of ours answers with: nothing else is tagged and kept as ours. */
export function ownPayload<Own extends Payload> (request: Answered, payload: Own): Own {
  request[OWN] = payload
  return payload
}

/** Whether these are the very bytes, or the text, that a handler of ours gave. */
export function isUntouched (request: Answered, payload: unknown): boolean {
  return request[OWN] !== undefined && payload === request[OWN]
}

/**
 * Whether what goes out is what a handler of ours gave. A host may have answered in its place, or changed it; what a host has compressed is
 * still ours.
 * @param coding the content coding of what was given; undefined for none
 */
export function isOwn (request: Answered, reply: FastifyReply, payload: unknown, coding: string | undefined): boolean {
  return isUntouched(request, payload) || (request[OWN] !== undefined && typeof payload !== 'string' && reply.getHeader('content-encoding') !== coding)
}
