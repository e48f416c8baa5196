import { DomainError } from '../domain/errors.ts'

export const PAGE_SIZE = { default: 20, max: 100 } as const

/** What a page size must be, and what to say of one that is too large. */
export const PAGE_SIZE_RULES = {
  whole: `must be a whole number from 1 to ${PAGE_SIZE.max}`,
  max: `must not exceed ${PAGE_SIZE.max}; ask for the next page instead`
} as const

/**
 * The number of items on a page.
 * @throws DomainError PAGE_TOO_LARGE above 100, INVALID_PARAMETER for anything but a whole number ≥ 0; 0 asks for the total alone
 */
export function pageSizeOf (size: number | null | undefined, name: string): number {
  if (size == null) return PAGE_SIZE.default
  if (!Number.isSafeInteger(size) || size < 0) {
    const message = `must be a whole number from 0 to ${PAGE_SIZE.max}`
    throw new DomainError('INVALID_PARAMETER', `${name} ${message}`, { details: [{ parameter: name, message }] })
  }
  if (size > PAGE_SIZE.max) {
    const message = PAGE_SIZE_RULES.max
    throw new DomainError('PAGE_TOO_LARGE', `${name} ${message}`, { details: [{ parameter: name, message }] })
  }
  return size
}
