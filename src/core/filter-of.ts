import { DomainError } from '../domain/errors.ts'
import { shown } from '../domain/text.ts'
import { checkObject } from './check-request.ts'
import type { Filter } from './resources.ts'

/**
 * A filter from an object whose values may stand alone: values in lists, nothing for null.
 * @throws DomainError INVALID_PARAMETER for values that are not strings, as code without types may give
 */
export function filterOf (filter: object | null | undefined): Filter {
  if (filter == null) return {}
  checkObject('filter', filter)
  const given = Object.entries(filter).filter(([, value]) => value != null)
    .map(([name, value]): [string, unknown[]] => [name, Array.isArray(value) ? value : [value]])
  const details = given.filter(([, values]) => !values.every(isString))
    .map(([parameter, values]) => ({ parameter, message: `${shown(values.find(value => !isString(value)))} is not a string` }))
  if (details.length > 0) throw new DomainError('INVALID_PARAMETER', details.map(({ parameter, message }) => `${parameter}: ${message}`).join('; '), { details })
  return Object.fromEntries(given)
}

function isString (value: unknown): boolean {
  return typeof value === 'string'
}
