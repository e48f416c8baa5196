import type { ErrorCode, ErrorDetail } from '../../domain/errors.ts'
import { DomainError } from '../../domain/errors.ts'

const REPORTED_MAX = 50

interface Found {
  readonly code: ErrorCode
  readonly detail: ErrorDetail
}

/** Collects everything that is wrong with a request, so that it is all told at once. */
export interface Problems {
  readonly add: (code: ErrorCode, parameter: string, message: string) => void
  /** @throws DomainError with all problems so far, if any */
  readonly throwIfAny: () => void
  /**
   * The value of a promise.
   * @throws DomainError with all problems so far and the promise's own refusal
   */
  readonly settle: <Value>(reading: Promise<Value>) => Promise<Value>
}

export function createProblems (): Problems {
  const found: Found[] = []
  const throwTogether = (): never => {
    const details = found.slice(0, REPORTED_MAX).map(({ detail }) => detail)
    throw new DomainError(codeOf(found), details.map(({ parameter, message }) => `${parameter}: ${message}`).join('; '), { details })
  }
  const throwIfAny = (): void => { if (found.length > 0) throwTogether() }
  return {
    throwIfAny,
    add: (code, parameter, message) => { found.push({ code, detail: { parameter, message } }) },
    settle: async reading => {
      let value
      try {
        value = await reading
      } catch (error) {
        if (!(error instanceof DomainError) || found.length === 0) throw error
        found.push(...error.details.map(detail => ({ code: error.code, detail })))
        return throwTogether()
      }
      throwIfAny()
      return value
    }
  }
}

/** One code for several problems: theirs where it is the same. */
function codeOf (found: readonly Found[]): ErrorCode {
  const codes = new Set(found.map(({ code }) => code))
  const [code = 'INVALID_PARAMETER'] = codes
  if (codes.size === 1) return code
  return codes.has('UNKNOWN_PARAMETER') ? 'UNKNOWN_PARAMETER' : 'INVALID_PARAMETER'
}
