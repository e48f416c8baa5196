import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError } from 'graphql'
import type { ErrorCode, ErrorDetail } from '../domain/errors.ts'
import { DomainError } from '../domain/errors.ts'
import type { Problem } from '../http/problem-of.ts'
import { problemOf, UNEXPECTED } from '../http/problem-of.ts'
import { comparePaths } from './compare-paths.ts'

/** The messages of graphql-js repeat names and values whole. */
const MESSAGE_MAX = 1000
const NOWHERE = { line: 0, column: 0 }

/** An entry of a response's `errors`. */
export interface PublicError {
  readonly message: string
  readonly locations?: readonly { readonly line: number, readonly column: number }[]
  readonly path?: readonly (string | number)[]
  readonly extensions: {
    readonly code: ErrorCode
    readonly errors?: readonly ErrorDetail[]
    readonly ids?: readonly string[]
  }
}

/** A problem with a request as a whole. */
export function errorOf ({ code, message, details, ids }: Problem): PublicError {
  return {
    message,
    extensions: { code, ...(details.length === 0 ? {} : { errors: details }), ...(ids.length === 0 ? {} : { ids }) }
  }
}

/** What is wrong with a document or with its variables. */
export function invalidQuery (errors: readonly GraphQLError[]): PublicError[] {
  return errors.map(({ message, locations }) => ({ message: shortened(message), ...(locations === undefined ? {} : { locations }), extensions: { code: 'QUERY_INVALID' } }))
}

function shortened (message: string): string {
  return message.length > MESSAGE_MAX ? `${message.slice(0, MESSAGE_MAX)}…` : message
}

/** What went wrong at fields, in the order of the query, whichever of them failed first. Messages of unexpected errors are logged, never told. */
export function fieldErrors (errors: readonly GraphQLError[], log: FastifyBaseLogger): PublicError[] {
  return errors.map(error => fieldError(error, log)).sort(byPlace)
}

function byPlace (one: PublicError, other: PublicError): number {
  const [{ line, column } = NOWHERE] = one.locations ?? []
  const [place = NOWHERE] = other.locations ?? []
  return line - place.line || column - place.column || comparePaths(one.path ?? [], other.path ?? [])
}

function fieldError (error: GraphQLError, log: FastifyBaseLogger): PublicError {
  const problem = fieldProblem(error)
  if (problem.code === 'INTERNAL') log.error({ err: error.originalError ?? error, code: problem.code, path: error.path }, 'unexpected error')
  else log.debug({ code: problem.code, path: error.path }, 'refused')
  const { message, extensions } = errorOf(problem)
  return {
    message,
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    ...(error.path === undefined ? {} : { path: error.path }),
    extensions
  }
}

function fieldProblem (error: GraphQLError): Problem {
  const cause = error.originalError
  // null for a required argument can hide in a variable with a default: only the executor sees it, and only its words tell it from what it
  // says of answers that don't fit the schema, which no caller can help
  const isArgument = (cause === undefined || cause instanceof GraphQLError) && error.message.startsWith('Argument "')
  return problemOf(isArgument ? new DomainError('QUERY_INVALID', error.message) : cause) ?? UNEXPECTED
}
