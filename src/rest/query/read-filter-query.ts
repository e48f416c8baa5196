import type { Filter, FilterName } from '../../core/resources.ts'
import type { Query } from './read-query.ts'

/** The part of a query that narrows a list, as the use cases take it. */
export function readFilterQuery (query: Query, names: readonly FilterName[]): Filter {
  const filter: Partial<Record<FilterName, readonly string[]>> = {}
  for (const name of names) {
    const values = query.get(name)
    if (values !== undefined) filter[name] = values
  }
  return filter
}
