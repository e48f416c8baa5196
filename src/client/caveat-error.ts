import type { Problem } from './generated.ts'

/**
 * The codes of the API (docs/errors.md), and what only a client can tell:
 * `NETWORK`: no answer came; `DEADLINE`: none came in time; `UNAVAILABLE`: a server on the way refuses for now (429, 502,
 * 503, 504); `UNEXPECTED_ANSWER`: what came is no answer of Caveat, such as a proxy's error page or a redirect.
 */
export type CaveatErrorCode = Problem['code'] | 'NETWORK' | 'DEADLINE' | 'UNAVAILABLE' | 'UNEXPECTED_ANSWER'

export interface CaveatErrorContext {
  readonly status?: number | undefined
  readonly errors?: Problem['errors'] | undefined
  readonly ids?: readonly string[] | undefined
  readonly cause?: unknown
}

/** Why a call has no answer. */
export class CaveatError extends Error {
  readonly code: CaveatErrorCode
  /** the HTTP status; null where nothing came */
  readonly status: number | null
  /** everything that is wrong with the request, parameter by parameter */
  readonly errors: Problem['errors']
  /** ids of the facts that the refusal is about */
  readonly ids: readonly string[]

  constructor (code: CaveatErrorCode, message: string, { status, errors, ids, cause }: CaveatErrorContext = {}) {
    super(message, { cause })
    this.name = 'CaveatError'
    this.code = code
    this.status = status ?? null
    this.errors = errors ?? []
    this.ids = ids ?? []
  }
}
