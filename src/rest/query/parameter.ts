import type { FilterKind } from '../../core/resources.ts'

/** How a parameter reads its value. */
export type ParameterKind = FilterKind | { readonly is: 'limit' } | { readonly is: 'cursor' } | { readonly is: 'flag' }

/** A query parameter: what the request is read by, and what the OpenAPI document says of it. */
export interface Parameter {
  readonly name: string
  readonly description: string
  readonly reads: ParameterKind
  /** whether it may be given several times, which means "or" */
  readonly repeats: boolean
  readonly required?: boolean
  /** whether one value may be a comma-separated list */
  readonly commas?: boolean
  /** what holds when it is not given */
  readonly default?: string | number | boolean
}
