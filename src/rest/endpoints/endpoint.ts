import type { z } from 'zod'
import type { FactStore } from '../../core/fact-store.ts'
import type { WriteItems } from '../../views/write-items.ts'
import type { Parameter } from '../query/parameter.ts'
import type { Problems } from '../query/problems.ts'
import type { Query } from '../query/read-query.ts'

/** A request to an endpoint, its query string read. */
export interface Call {
  readonly store: FactStore
  readonly writeItems: WriteItems
  /** the id in the path; '' where the path has none */
  readonly id: string
  readonly query: Query
  readonly problems: Problems
  /** path with prefixes, and query string, as the outside asked for them */
  readonly url: string
}

export interface Answer {
  /** JSON */
  readonly body: string | Buffer
  /** the address of the next page, for lists */
  readonly next?: string | null
}

/** A schema with its name in the OpenAPI document. */
export interface NamedSchema {
  readonly name: string
  readonly schema: z.ZodType
}

/** Something that REST answers to GET: what the router, the OpenAPI document and the tests all read. */
export interface Endpoint {
  /** the operation's name, unique and stable */
  readonly id: string
  /** below the prefix, with `{id}` for an id */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description?: string
  readonly parameters: readonly Parameter[]
  readonly answer: NamedSchema
  /** the refusals that it can answer with, besides those that any endpoint can */
  readonly refusals: readonly number[]
  readonly handle: (call: Call) => Promise<Answer>
}
