import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { GraphQLError, Kind, parse, specifiedRules, validate } from 'graphql'
import { LRUCache } from 'lru-cache'
import { DomainError } from '../domain/errors.ts'
import { didYouMean } from '../domain/text.ts'
import { checkNames } from './check-limits.ts'
import { LIMITS } from './limits.ts'
import type { Measure } from './measure-query.ts'
import { createMeasure } from './measure-query.ts'
import type { MayLackCaveats } from './may-lack-caveats.ts'
import { createCaveatCheck } from './may-lack-caveats.ts'
import type { Fragments, Parts } from './parts.ts'
import { cutParts } from './parts.ts'
import type { ReadVariables } from './read-variables.ts'
import { createVariableReader } from './read-variables.ts'
import type { Runner } from './run-operation.ts'
import { COMPILED_AFTER, createRunner } from './run-operation.ts'

/** A syntax that is right and a document that fits the schema, read once for all requests that send it. */
export interface PreparedDocument {
  readonly mayLackCaveats: MayLackCaveats
  /** @throws DomainError QUERY_INVALID when there is no such operation, or no name where there are several */
  readonly operationNamed: (name: string | null) => PreparedOperation
  /** Lets go of how its operations are run. */
  readonly forget: () => void
}

export interface PreparedOperation {
  readonly operation: OperationDefinitionNode
  readonly readVariables: ReadVariables
  readonly measure: Measure
  /** How it is run now. */
  readonly running: () => Running
}

export interface Running extends Runner {
  /** null for an operation without parts, and for one that has not come often */
  readonly parts: () => PreparedParts | null
}

export interface PreparedParts {
  readonly shape: Parts['shape']
  readonly run: Runner['run']
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
/** The code and the frame of an operation take up to 140 kB, however short its text is, and one document may have a hundred operations. */
const OPERATIONS_WITH_CODE = 200

/**
 * Prepares documents, and remembers those that are valid.
 * The function throws DomainError TOO_MANY_TOKENS, and InvalidDocument for wrong syntax or what the schema doesn't have.
 */
export function createPreparer (schema: GraphQLSchema): (source: string) => PreparedDocument {
  const known = new LRUCache<string, PreparedDocument>({ ...CACHE, sizeCalculation: (_, source) => source.length + 1, dispose: ({ forget }) => { forget() } })
  const running: RunningOperations = new LRUCache({ max: OPERATIONS_WITH_CODE })
  return source => {
    const before = known.get(source)
    if (before !== undefined) return before
    const prepared = prepare(schema, source, running)
    known.set(source, prepared)
    return prepared
  }
}

/** Those that came last: others are run as if they had never come. */
type RunningOperations = LRUCache<OperationDefinitionNode, Running>

function prepare (schema: GraphQLSchema, source: string, running: RunningOperations): PreparedDocument {
  const document = parseSource(source)
  checkNames(document)
  const errors = validate(schema, document, specifiedRules, { maxErrors: LIMITS.errors })
  if (errors.length > 0) throw new InvalidDocument(errors)
  const fragments = new Map(document.definitions.flatMap(node => node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : []))
  const operations = document.definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION).map(operation => ({
    operation,
    readVariables: createVariableReader(schema, operation),
    measure: createMeasure({ schema, document, operation, fragments }),
    running: () => {
      const before = running.get(operation)
      if (before !== undefined) return before
      const begun = { ...createRunner({ schema, source, document, operationName: operation.name?.value ?? null }), parts: prepareParts(schema, operation, fragments) }
      running.set(operation, begun)
      return begun
    }
  }))
  return {
    mayLackCaveats: createCaveatCheck(schema, document),
    operationNamed: name => selectOperation(operations, name),
    forget: () => { for (const { operation } of operations) running.delete(operation) }
  }
}

/** The parts of an operation, cut once it has come as often as it takes to compile it. */
function prepareParts (schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: Fragments): () => PreparedParts | null {
  let times = 0
  let parts: PreparedParts | null = null
  return () => {
    if (times++ === COMPILED_AFTER) {
      const cut = cutParts(schema, operation, fragments)
      parts = cut === null ? null : { shape: cut.shape, run: createRunner({ schema, source: cut.frame, document: parse(cut.frame), operationName: null }).run }
    }
    return parts
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
  const [first, ...others] = name === null ? operations : operations.filter(({ operation }) => operation.name?.value === name)
  if (first !== undefined && others.length === 0) return first
  const names = operations.flatMap(({ operation }) => operation.name?.value ?? [])
  const message = first === undefined
    ? `the document has no operation ${name === null ? 'at all' : `${name.slice(0, LIMITS.nameLength)}${didYouMean(name, names)}`}`
    : `the document has several operations: choose one by operationName: ${names.join(', ')}`
  throw new DomainError('QUERY_INVALID', message, { details: [{ parameter: 'operationName', message }] })
}
