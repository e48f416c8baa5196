import type { ReferenceName } from '../../domain/references.ts'
import type { Parameter } from './parameter.ts'
import type { Problems } from './problems.ts'
import type { Query } from './read-query.ts'
import { readWords } from './read-values.ts'

const NONE: ReadonlySet<never> = new Set()

/** The references to inline; `expand` alone takes comma-separated lists. */
export function readExpand (query: Query, parameters: readonly Parameter[], problems: Problems): ReadonlySet<ReferenceName> {
  const given = query.get('expand')
  const parameter = parameters.find(({ name }) => name === 'expand')
  if (given === undefined || parameter === undefined) return NONE
  const values = given.flatMap(list => list.split(',').map(name => name.trim()))
  return new Set(readWords<ReferenceName>(values, parameter, problems))
}
