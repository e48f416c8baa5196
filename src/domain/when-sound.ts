import type { z } from 'zod'

/**
 * Lets a rule over several fields of a record run whenever those fields are sound, whatever else is wrong
 * with the record: one bad field must not hide another problem.
 */
export function whenSound (...fields: readonly string[]): { when: (payload: z.core.ParsePayload) => boolean } {
  return {
    when: ({ value, issues }) => typeof value === 'object' && value !== null && !Array.isArray(value) &&
      issues.every(({ path }) => !fields.includes(String(path?.[0])))
  }
}
