import { STATUS_CODES } from 'node:http'
import type { FastifyReply } from 'fastify'
import type { ErrorCode } from '../domain/errors.ts'
import type { Problem } from './problem-of.ts'
import { noteErrorCode } from './request-log.ts'

/** The body of an error answer (RFC 9457). `type` is a name, not an address; `code` is its last part. */
export interface ProblemDetails {
  readonly type: `urn:caveat:error:${ErrorCode}`
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: ErrorCode
  readonly errors: readonly { readonly parameter: string, readonly message: string }[]
  /** only where the refusal is about certain facts */
  readonly ids?: readonly string[]
}

export function problemDetails ({ code, status, message, details, ids }: Problem): ProblemDetails {
  return {
    type: `urn:caveat:error:${code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: message,
    code,
    errors: details,
    ...(ids.length === 0 ? {} : { ids })
  }
}

/** Answers with a problem, which no cache may keep. */
export function sendProblem (reply: FastifyReply, problem: Problem): FastifyReply {
  noteErrorCode(reply.request, problem.code)
  return reply.code(problem.status).header('cache-control', 'no-store').type('application/problem+json').send(JSON.stringify(problemDetails(problem)))
}
