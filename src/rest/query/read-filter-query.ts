import type { Filter, FilterName } from '../../core/resources.ts'
import type { Query } from './read-query.ts'

/** The part of a query that narrows a list, as the use cases take it. */
export function readFilterQuery (query: Query, names: readonly FilterName[]): Filter {
  return Object.fromEntries(names.flatMap(name => {
    const values = query.get(name)
    return values === undefined ? [] : [[name, values]]
  }))
}
