import type { FastifyReply, FastifyRequest } from 'fastify'
import { DomainError } from '../domain/errors.ts'
import { handleError } from './handle-errors.ts'

/** How much of an unknown address is said back. */
const PATH_SHOWN = 200

/** A not-found handler for a server that serves Caveat at its root: answers problem+json that says where to go. */
export function handleNotFound (request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = request.url.split('?', 1)[0] ?? ''
  return handleError(new DomainError('NOT_FOUND', `there is nothing at ${path.slice(0, PATH_SHOWN)}; / says where to go`), request, reply)
}
