/**
 * Every way in which Caveat says no. The codes are the same strings in REST (`code`), in GraphQL
 * (`extensions.code`) and in the documentation; each protocol maps them exhaustively.
 */
export const ERROR_CODES = [
  'INVALID_PARAMETER',
  'UNKNOWN_PARAMETER',
  'INVALID_ID',
  'INVALID_CURSOR',
  'PAGE_TOO_LARGE',
  'NOT_FOUND',
  'RETRACTED',
  'UNAUTHORIZED',
  'FORBIDDEN',
  'METHOD_NOT_ALLOWED',
  'NOT_ACCEPTABLE',
  'MALFORMED_REQUEST',
  'REQUEST_TIMEOUT',
  'HEADERS_TOO_LARGE',
  'BODY_TOO_LARGE',
  'URI_TOO_LONG',
  'UNSUPPORTED_MEDIA_TYPE',
  'MALFORMED_BODY',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_MISMATCH',
  'QUERY_INVALID',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_COSTLY',
  'TOO_MANY_ALIASES',
  'TOO_MANY_TOKENS',
  'SUMMARY_TOO_LARGE',
  'NOTHING_TO_SUM',
  'MIXED_MEASURES',
  'MIXED_UNITS',
  'MIXED_COUNTING',
  'MIXED_PERIODS',
  'MIXED_DATES',
  'MIXED_POPULATIONS',
  'PART_AND_WHOLE',
  'SAME_PEOPLE',
  'RIVAL_CLAIMS',
  'OVERLAPPING_PLACES',
  'PICTURES_UNAVAILABLE',
  'NOT_IMPLEMENTED',
  'INTERNAL'
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** One thing that is wrong with a request: where it stands, and what is wrong with it. */
export interface ErrorDetail {
  /** the argument's public name, e.g. `measure` */
  readonly parameter: string
  readonly message: string
}

export interface DomainErrorContext {
  readonly details?: readonly ErrorDetail[]
  /** ids of the facts that the refusal is about */
  readonly ids?: readonly string[]
}

/** A refusal that the caller can act on. Its message is public. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly details: readonly ErrorDetail[]
  readonly ids: readonly string[]

  constructor (code: ErrorCode, message: string, context: DomainErrorContext = {}) {
    super(message)
    this.name = 'DomainError'
    this.code = code
    this.details = context.details ?? []
    this.ids = context.ids ?? []
  }
}
