import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { getVariableValues, OperationTypeNode } from 'graphql'
import type { FactStore } from '../core/fact-store.ts'
import { DomainError } from '../domain/errors.ts'
import { problemOf, UNEXPECTED } from '../http/problem-of.ts'
import { checkLimits } from './check-limits.ts'
import { createContext } from './context.ts'
import { LIMITS } from './limits.ts'
import type { CaveatEntry } from './list-caveats.ts'
import { listCaveats } from './list-caveats.ts'
import { measureQuery } from './measure-query.ts'
import { createPersistedQueries } from './persisted-queries.ts'
import type { PreparedDocument } from './prepare-document.ts'
import { createPreparer, InvalidDocument } from './prepare-document.ts'
import type { PublicError } from './public-errors.ts'
import { errorOf, fieldError, invalidQuery } from './public-errors.ts'

export interface Query {
  /** null where the hash stands for it */
  readonly query: string | null
  /** SHA-256 of the text, in hexadecimal, where it is to be kept under it or is kept already */
  readonly hash: string | null
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

export type AnswerQuery = (query: Query, store: FactStore, log: FastifyBaseLogger) => Promise<QueryAnswer>

/**
 * From the text of a query to the answer: prepare, check variables and limits, run, add the caveats that are missing.
 * The function throws DomainError METHOD_NOT_ALLOWED for anything but a query by a safe method.
 */
export function createAnswerQuery (schema: GraphQLSchema): AnswerQuery {
  const prepare = createPreparer(schema)
  const persisted = createPersistedQueries()
  return async (query, store, log) => {
    try {
      const { hash } = query
      const text = query.query ?? persisted.textOf(hash ?? '')
      const prepared = prepare(text)
      if (hash !== null) persisted.keep(hash, text)
      return await answer(schema, store, prepared, query, log)
    } catch (error) {
      if (error instanceof InvalidDocument) return { errors: invalidQuery(error.errors) }
      if (error instanceof DomainError && error.code !== 'METHOD_NOT_ALLOWED') return { errors: [errorOf(problemOf(error) ?? UNEXPECTED)] }
      throw error
    }
  }
}

async function answer (schema: GraphQLSchema, store: FactStore, prepared: PreparedDocument, { variables, operationName, safe }: Query, log: FastifyBaseLogger): Promise<QueryAnswer> {
  const { document, fragments, mayLackCaveats, operationNamed } = prepared
  const { operation, run } = operationNamed(operationName)
  if (operation.operation !== OperationTypeNode.QUERY) {
    throw new DomainError(safe ? 'METHOD_NOT_ALLOWED' : 'QUERY_INVALID', `${operation.operation}s are not answered here, only queries are`)
  }
  const { coerced, errors: wrong } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: LIMITS.errors })
  if (coerced === undefined) return { errors: invalidQuery(wrong) }
  const size = measureQuery({ schema, operation, fragments, variables: coerced })
  checkLimits(size)
  const context = createContext(store, { mayLackCaveats })
  const { data, errors } = await run({ document, variables, context, fields: size.fields })
  const caveats = context.caveats === null ? [] : await listCaveats(context.caveats, data)
  return {
    ...(errors === undefined ? {} : { errors: errors.map(error => fieldError(error, log)) }),
    data: data ?? null,
    ...(caveats.length === 0 ? {} : { extensions: { caveats } })
  }
}
