import { CaveatError } from './caveat-error.ts'
import { seal } from './format.ts'
import type { Problem } from './generated.ts'

/** Statuses that may be another one soon. */
export const PASSING: readonly number[] = [429, 502, 503, 504]

/**
 * The answer in a response, frozen.
 * @throws CaveatError with the API's own code where it refuses, UNAVAILABLE or UNEXPECTED_ANSWER where something else answered
 */
export function readAnswer ({ status, headers }: Response, text: string): object {
  const type = headers.get('content-type') ?? 'no media type'
  const isProblem = status >= 400 && /^application\/problem\+json\b/i.test(type)
  const body = isProblem || (status === 200 && /^application\/json\b/i.test(type)) ? parse(text) : null
  if (isProblem && body !== null && 'code' in body) {
    const { code, detail, errors, ids } = body as Problem
    throw new CaveatError(code, detail, { status, errors, ids })
  }
  if (body !== null && !isProblem) return body
  if (PASSING.includes(status)) throw new CaveatError('UNAVAILABLE', `the service is not available: ${status}`, { status })
  throw new CaveatError('UNEXPECTED_ANSWER', `this is no answer of Caveat: ${status}, ${type}`, { status })
}

/** The object in a JSON text; null where there is none. */
function parse (text: string): object | null {
  try {
    const value: unknown = seal(JSON.parse(text))
    return value instanceof Object ? value : null
  } catch {
    return null
  }
}
