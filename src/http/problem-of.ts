import type { ErrorCode, ErrorDetail } from '../domain/errors.ts'
import { DomainError } from '../domain/errors.ts'
import { STATUS_OF } from './status-of.ts'

/** An error as any protocol over HTTP may show it. */
export interface Problem {
  readonly code: ErrorCode
  readonly status: number
  readonly message: string
  readonly details: readonly ErrorDetail[]
  /** ids of the facts that a refusal is about */
  readonly ids: readonly string[]
}

/** Fastify's own refusals, in our codes and words. */
const FRAMEWORK_REFUSALS: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  FST_ERR_BAD_URL: ['INVALID_PARAMETER', 'the path is not percent-encoded UTF-8'],
  FST_ERR_ROUTE_MISSING_CONTENT_TYPE: ['UNSUPPORTED_MEDIA_TYPE', 'this method needs a Content-Type'],
  FST_ERR_MAX_PARAM_LENGTH: ['URI_TOO_LONG', 'the path is longer than any id'],
  FST_ERR_NOT_FOUND: ['NOT_FOUND', 'there is nothing at this path'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['BODY_TOO_LARGE', 'the body is too large'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['UNSUPPORTED_MEDIA_TYPE', 'this media type is not understood'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['MALFORMED_BODY', 'the body is empty'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['MALFORMED_BODY', 'the body is not JSON'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['MALFORMED_BODY', 'the body is not as long as its Content-Length says'],
  FST_ERR_CTP_INVALID_TYPE: ['UNSUPPORTED_MEDIA_TYPE', 'this media type is not understood']
}

/** What to tell a caller of what nobody expected: nothing of the inside. */
export const UNEXPECTED: Problem = plainProblem('INTERNAL', 'something went wrong on our side')

/**
 * What to tell a caller about anything that was thrown. The message of an unexpected error is never told.
 * @returns null for a refusal that is not ours, such as a host's rate limit: the host's own error handler words it
 */
export function problemOf (error: unknown): Problem | null {
  if (error instanceof DomainError) {
    const { code, message, details, ids } = error
    return { code, status: STATUS_OF[code], message, details, ids }
  }
  const { code, statusCode } = (error ?? {}) as { code?: unknown, statusCode?: unknown }
  const refusal = typeof code === 'string' && Object.hasOwn(FRAMEWORK_REFUSALS, code) ? FRAMEWORK_REFUSALS[code] : undefined
  if (refusal !== undefined) return plainProblem(...refusal)
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode !== 500) return null
  return UNEXPECTED
}

function plainProblem (code: ErrorCode, message: string): Problem {
  return { code, status: STATUS_OF[code], message, details: [], ids: [] }
}
