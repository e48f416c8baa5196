import type { FastifyReply, FastifyRequest } from 'fastify'
import { sendProblem } from './problem-details.ts'
import type { Problem } from './problem-of.ts'
import { UNEXPECTED, problemOf } from './problem-of.ts'

/**
 * An error handler for a scope: answers problem+json, and logs what nobody expected.
 * @throws the error itself when it is a host's own refusal, so that the host's handler answers it
 */
export function handleError (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error)
  if (problem === null) throw error
  logProblem(problem, error, request)
  return sendProblem(reply, problem)
}

/**
 * For the `frameworkErrors` setting of a server: answers what Fastify refuses before any scope of ours sees it. No hook
 * runs for such a request: the caller logs its line.
 */
export function handleFrameworkError (error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error) ?? UNEXPECTED
  logProblem(problem, error, request)
  sendProblem(reply, problem)
}

/** Logs what nobody expected in full, and of a refusal its code. */
export function logProblem ({ code }: Problem, error: unknown, request: FastifyRequest): void {
  if (code === 'INTERNAL') request.log.error({ err: error, code }, 'unexpected error')
  else request.log.debug({ code }, 'refused')
}
