import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql'
import { execute, parse } from 'graphql'
import type { CompiledQuery } from 'graphql-jit'
import type { GraphqlContext } from './context.ts'
import { isCompilable, withDefaults } from './is-compilable.ts'

export interface OperationToRun {
  readonly schema: GraphQLSchema
  /** the text of the document */
  readonly source: string
  readonly document: DocumentNode
  /** null: the only one */
  readonly operationName: string | null
}

export interface RunRequest {
  readonly variables: Readonly<Record<string, unknown>>
  readonly context: GraphqlContext
  /** the query's fields, as `measureQuery` counts them */
  readonly fields: number
}

/** Runs one operation of one document. */
export interface Runner {
  /** As fast as it can. */
  readonly run: (request: RunRequest) => Promise<Ran>
  /** By graphql-js itself. */
  readonly runExactly: (request: RunRequest) => Promise<ExecutionResult>
}

export interface Ran {
  readonly result: ExecutionResult
  /** whether it is that of graphql-js, which may have other errors than compiled code where there are any, and other data */
  readonly isExact: boolean
}

/** Code is made for an operation that has come so often, and spares half its time from then on. */
export const COMPILED_AFTER = 2
/** Code is made for each field of each type; more of them would take longer to compile than they ever spare. */
const COMPILED_FIELDS = 250

/** A runner for one operation. Compiled code belongs to it alone: another operation in the same text has its own. */
export function createRunner ({ schema, source, document, operationName }: OperationToRun): Runner {
  let runs = 0
  let compiled: CompiledQuery | null = null
  const runExactly: Runner['runExactly'] = async ({ variables, context }) => await execute({ schema, document, contextValue: context, variableValues: variables, operationName })
  return {
    runExactly,
    run: async request => {
      if (runs++ === COMPILED_AFTER && request.fields <= COMPILED_FIELDS && isCompilable(document)) compiled = await compile(schema, source, operationName)
      return compiled === null
        ? { result: await runExactly(request), isExact: true }
        : { result: await compiled.query(undefined, request.context, request.variables) as ExecutionResult, isExact: false }
    }
  }
}

/**
 * The compiler writes into the tree that it is given, hence one of its own. It is loaded when it is first needed: that
 * takes a tenth of a second, which would be part of every start.
 */
async function compile (schema: GraphQLSchema, source: string, operationName: string | null): Promise<CompiledQuery | null> {
  const { compileQuery, isCompiledQuery } = await import('graphql-jit')
  const compiled = compileQuery(schema, withDefaults(parse(source)), operationName ?? undefined, { disablingCapturingStackErrors: true })
  return isCompiledQuery(compiled) ? compiled : null
}
