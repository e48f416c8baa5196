import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { getVariableValues, OperationTypeNode } from 'graphql'
import { atOneRevision } from '../core/at-one-revision.ts'
import type { FactStore } from '../core/fact-store.ts'
import { createRevisionMemory } from '../core/revision-memory.ts'
import { DomainError } from '../domain/errors.ts'
import type { Item } from '../domain/items.ts'
import { problemOf, UNEXPECTED } from '../http/problem-of.ts'
import { checkLimits } from './check-limits.ts'
import { createContext } from './context.ts'
import { LIMITS } from './limits.ts'
import type { CaveatEntry } from './list-caveats.ts'
import { listCaveats } from './list-caveats.ts'
import type { PreparedDocument } from './prepare-document.ts'
import { createPreparer, InvalidDocument } from './prepare-document.ts'
import type { PublicError } from './public-errors.ts'
import { errorOf, fieldError, invalidQuery } from './public-errors.ts'

export interface Query {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName: string | null
  /** whether the request's method must not change anything, whatever the query is */
  readonly safe: boolean
}

/** A GraphQL response. Without `data`, nothing was executed: the request itself was refused. */
export interface QueryAnswer {
  readonly errors?: readonly PublicError[]
  readonly data?: unknown
  readonly extensions?: { readonly caveats: readonly CaveatEntry[] }
}

export type AnswerQuery = (query: Query, log: FastifyBaseLogger) => Promise<QueryAnswer>

/** Items read for one request serve others; most answers are about the same agents and places. */
const ITEMS_KEPT = 10_000
/** Some thirty thousand caveats, phrases and names. */
const CHARACTERS_KEPT = 4_000_000

/**
 * From the text of a query to the answer: prepare, check variables and limits, run, add the caveats that are missing.
 * The function throws DomainError METHOD_NOT_ALLOWED for anything but a query by a safe method.
 */
export function createAnswerQuery (schema: GraphQLSchema, store: FactStore): AnswerQuery {
  const prepare = createPreparer(schema)
  const memories = {
    items: createRevisionMemory<Item>({ maxSize: ITEMS_KEPT, sizeOf: () => 1 }),
    sentences: createRevisionMemory<string>({ maxSize: CHARACTERS_KEPT, sizeOf: (text, key) => text.length + key.length })
  }

  async function answer ({ document, mayLackCaveats, operationNamed }: PreparedDocument, { variables, operationName, safe }: Query, log: FastifyBaseLogger): Promise<QueryAnswer> {
    const { operation, measure, run } = operationNamed(operationName)
    if (operation.operation !== OperationTypeNode.QUERY) {
      throw new DomainError(safe ? 'METHOD_NOT_ALLOWED' : 'QUERY_INVALID', `${operation.operation}s are not answered here, only queries are`)
    }
    const { coerced, errors: wrong } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: LIMITS.errors })
    if (coerced === undefined) return { errors: invalidQuery(wrong) }
    const size = measure(coerced)
    checkLimits(size)
    const { data, errors, caveats } = await atOneRevision(store, async recall => {
      const context = createContext({ store, items: recall(memories.items), sentences: recall(memories.sentences), mayLackCaveats })
      const result = await run({ document, variables, context, fields: size.fields })
      return { ...result, caveats: context.caveats === null ? [] : await listCaveats(context.caveats, result.data) }
    })
    return {
      ...(errors === undefined ? {} : { errors: errors.map(error => fieldError(error, log)) }),
      data: data ?? null,
      ...(caveats.length === 0 ? {} : { extensions: { caveats } })
    }
  }

  return async (query, log) => {
    try {
      return await answer(prepare(query.query), query, log)
    } catch (error) {
      if (error instanceof InvalidDocument) return { errors: invalidQuery(error.errors) }
      if (error instanceof DomainError && error.code !== 'METHOD_NOT_ALLOWED') return { errors: [errorOf(problemOf(error) ?? UNEXPECTED)] }
      throw error
    }
  }
}
