import type { Filter } from './resources.ts'

/** A filter from an object whose values may stand alone: values in lists, nothing for null. */
export function filterOf (filter: object | null | undefined): Filter {
  const given = Object.entries(filter ?? {}).filter(([, value]) => value != null)
  return Object.fromEntries(given.map(([name, value]) => [name, Array.isArray(value) ? value : [value]]))
}
