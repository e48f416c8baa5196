import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { getVariableValues } from 'graphql'
import type { FactStore } from '../core/fact-store.ts'
import { DomainError } from '../domain/errors.ts'
import { problemOf } from '../http/problem-of.ts'
import { checkLimits } from './check-limits.ts'
import { createContext } from './context.ts'
import { LIMITS } from './limits.ts'
import type { CaveatEntry } from './list-caveats.ts'
import { listCaveats } from './list-caveats.ts'
import { measureQuery } from './measure-query.ts'
import type { PreparedDocument } from './prepare-document.ts'
import { createPreparer, InvalidDocument } from './prepare-document.ts'
import type { PublicError } from './public-errors.ts'
import { errorOf, fieldError, requestErrors } from './public-errors.ts'

export interface Query {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName: string | null
}

/** A GraphQL response. Without `data`, nothing was executed: the request itself was refused. */
export interface QueryAnswer {
  readonly errors?: readonly PublicError[]
  readonly data?: unknown
  readonly extensions?: { readonly caveats: readonly CaveatEntry[] }
}

export type AnswerQuery = (query: Query, log: FastifyBaseLogger) => Promise<QueryAnswer>

/** From the text of a query to the answer: prepare, check variables and limits, run, add the caveats that are missing. */
export function createAnswerQuery (schema: GraphQLSchema, store: FactStore): AnswerQuery {
  const prepare = createPreparer(schema)
  return async ({ query, variables, operationName }, log) => {
    try {
      return await answer(schema, store, prepare(query), { query, variables, operationName }, log)
    } catch (error) {
      if (error instanceof InvalidDocument) return { errors: requestErrors('QUERY_INVALID', error.errors) }
      if (error instanceof DomainError) return { errors: [errorOf(problemOf(error) as NonNullable<ReturnType<typeof problemOf>>)] }
      throw error
    }
  }
}

async function answer (schema: GraphQLSchema, store: FactStore, prepared: PreparedDocument, { variables, operationName }: Query, log: FastifyBaseLogger): Promise<QueryAnswer> {
  const { document, fragments, mayLackCaveats, operationNamed } = prepared
  const { operation, run } = operationNamed(operationName)
  const { coerced, errors: wrong } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: LIMITS.errors })
  if (coerced === undefined) return { errors: requestErrors('INVALID_PARAMETER', wrong) }
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
