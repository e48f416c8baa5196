import type { ErrorCode, ErrorDetail } from '../../domain/errors.ts'
import { DomainError } from '../../domain/errors.ts'

const REPORTED_MAX = 50

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
  const found: { code: ErrorCode, detail: ErrorDetail }[] = []
  const throwIfAny = (): void => {
    const [first] = found
    if (first === undefined) return
    const codes = new Set(found.map(({ code }) => code))
    const code = codes.size === 1 ? first.code : codes.has('UNKNOWN_PARAMETER') ? 'UNKNOWN_PARAMETER' : 'INVALID_PARAMETER'
    const details = found.slice(0, REPORTED_MAX).map(({ detail }) => detail)
    throw new DomainError(code, details.map(({ parameter, message }) => `${parameter}: ${message}`).join('; '), { details })
  }
  return {
    throwIfAny,
    add: (code, parameter, message) => { found.push({ code, detail: { parameter, message } }) },
    settle: async reading => {
      try {
        const value = await reading
        throwIfAny()
        return value
      } catch (error) {
        if (!(error instanceof DomainError) || found.length === 0) throw error
        found.push(...error.details.map(detail => ({ code: error.code, detail })))
        throwIfAny()
        throw error
      }
    }
  }
}
