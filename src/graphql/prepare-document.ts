import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { GraphQLError, Kind, parse, specifiedRules, validate } from 'graphql'
import { LRUCache } from 'lru-cache'
import { DomainError } from '../domain/errors.ts'
import { didYouMean } from '../domain/text.ts'
import { LIMITS } from './limits.ts'
import type { Measure } from './measure-query.ts'
import { createMeasure } from './measure-query.ts'
import { mayLackCaveats } from './may-lack-caveats.ts'
import type { Run } from './run-operation.ts'
import { createRun } from './run-operation.ts'

/** A syntax that is right and a document that fits the schema, read once for all requests that send it. */
export interface PreparedDocument {
  readonly document: DocumentNode
  readonly mayLackCaveats: boolean
  /** @throws DomainError QUERY_INVALID when there is no such operation, or no name where there are several */
  readonly operationNamed: (name: string | null) => PreparedOperation
}

export interface PreparedOperation {
  readonly operation: OperationDefinitionNode
  readonly measure: Measure
  readonly run: Run
}

/** What is wrong with a document, at several places perhaps. */
export class InvalidDocument extends Error {
  readonly errors: readonly GraphQLError[]

  constructor (errors: readonly GraphQLError[]) {
    super('the document is invalid')
    this.errors = errors
  }
}

/** A document's tree takes some two hundred times the room of its text, so that few characters are kept. */
const CACHE = { max: 200, maxSize: 200_000 } as const

/**
 * Prepares documents, and remembers those that are valid.
 * The function throws DomainError TOO_MANY_TOKENS, and InvalidDocument for wrong syntax or what the schema doesn't have.
 */
export function createPreparer (schema: GraphQLSchema): (source: string) => PreparedDocument {
  const known = new LRUCache<string, PreparedDocument>({ ...CACHE, sizeCalculation: (_, source) => source.length + 1 })
  return source => {
    const before = known.get(source)
    if (before !== undefined) return before
    const prepared = prepare(schema, source)
    known.set(source, prepared)
    return prepared
  }
}

function prepare (schema: GraphQLSchema, source: string): PreparedDocument {
  const document = parseSource(source)
  const errors = validate(schema, document, specifiedRules, { maxErrors: LIMITS.errors })
  if (errors.length > 0) throw new InvalidDocument(errors)
  const operations = document.definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION).map(operation => ({
    operation, measure: createMeasure(schema, document, operation), run: createRun(schema, source, operation.name?.value ?? null)
  }))
  return {
    document,
    mayLackCaveats: mayLackCaveats(schema, document),
    operationNamed: name => selectOperation(operations, name)
  }
}

function parseSource (source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: LIMITS.tokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    if (!error.message.includes('tokens. Parsing aborted')) throw new InvalidDocument([error])
    throw new DomainError('TOO_MANY_TOKENS', `the document has more than ${LIMITS.tokens} tokens`)
  }
}

function selectOperation (operations: readonly PreparedOperation[], name: string | null): PreparedOperation {
  const names = operations.flatMap(({ operation }) => operation.name?.value ?? [])
  const [first, ...others] = name === null ? operations : operations.filter(({ operation }) => operation.name?.value === name)
  if (first !== undefined && others.length === 0) return first
  const message = first === undefined
    ? `the document has no operation ${name === null ? 'at all' : `${name}${didYouMean(name, names)}`}`
    : `the document has several operations: choose one by operationName: ${names.join(', ')}`
  throw new DomainError('QUERY_INVALID', message, { details: [{ parameter: 'operationName', message }] })
}
