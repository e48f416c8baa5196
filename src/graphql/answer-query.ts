import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { OperationTypeNode } from 'graphql'
import { atOneRevision } from '../core/at-one-revision.ts'
import type { FactStore } from '../core/fact-store.ts'
import { recordedStore } from '../core/record-reads.ts'
import { createRevisionMemory, createTextMemory } from '../core/revision-memory.ts'
import { DomainError } from '../domain/errors.ts'
import type { Item } from '../domain/items.ts'
import { problemOf, UNEXPECTED } from '../http/problem-of.ts'
import { checkLimits } from './check-limits.ts'
import { createContext } from './context.ts'
import type { CaveatEntry } from './list-caveats.ts'
import { listCaveats } from './list-caveats.ts'
import type { PartAnswer } from './part-answers.ts'
import { fillFrame, sizeOfPart, tellParts } from './part-answers.ts'
import { createPersistedQueries } from './persisted-queries.ts'
import type { PreparedDocument } from './prepare-document.ts'
import { createPreparer, InvalidDocument } from './prepare-document.ts'
import type { PublicError } from './public-errors.ts'
import { errorOf, fieldErrors, invalidQuery } from './public-errors.ts'

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

export interface QueryAnswer {
  /** the whole response, JSON */
  readonly body: string | Buffer
  /** its errors */
  readonly errors: readonly PublicError[]
  /** false where the request itself was refused: the response then has no `data` */
  readonly executed: boolean
}

export type AnswerQuery = (query: Query, store: FactStore, log: FastifyBaseLogger) => Promise<QueryAnswer>

/** Items read for one request serve others: most answers are about the same agents and places. */
const ITEMS_KEPT = 10_000
/** Caveats, phrases and names: some thirty thousand. */
const SENTENCE_CHARACTERS_KEPT = 4_000_000
/** What queries asked of items. */
const PART_BYTES_KEPT = 32_000_000

/**
 * From the text of a query to the answer: prepare, check variables and limits, run, add the caveats that are missing.
 * The function throws DomainError METHOD_NOT_ALLOWED for anything but a query by a safe method.
 */
export function createAnswerQuery (schema: GraphQLSchema): AnswerQuery {
  const prepare = createPreparer(schema)
  const persisted = createPersistedQueries()
  const memories = {
    items: createRevisionMemory<Item>({ maxSize: ITEMS_KEPT, sizeOf: () => 1 }),
    sentences: createTextMemory(SENTENCE_CHARACTERS_KEPT),
    parts: createRevisionMemory<PartAnswer>({ maxSize: PART_BYTES_KEPT, sizeOf: sizeOfPart })
  }

  async function answer ({ mayLackCaveats, operationNamed }: PreparedDocument, { variables, operationName, safe }: Query, store: FactStore, log: FastifyBaseLogger): Promise<QueryAnswer> {
    const { operation, readVariables, measure, running } = operationNamed(operationName)
    if (operation.operation !== OperationTypeNode.QUERY) {
      throw new DomainError(safe ? 'METHOD_NOT_ALLOWED' : 'QUERY_INVALID', `${operation.operation}s are not answered here, only queries are`)
    }
    const { coerced, errors: wrong } = readVariables(variables)
    if (coerced === undefined) return refused(invalidQuery(wrong))
    const size = measure(coerced)
    checkLimits(size)
    const lacking = mayLackCaveats(coerced)
    const { run, runExactly, parts } = running()
    // no part is known of a store that records what is read
    const cut = recordedStore(store) === null ? parts() : null
    return await atOneRevision(store, async (recall, isOneRevision) => {
      const sentences = isOneRevision ? recall(memories.sentences) : null
      const context = createContext({ store, items: recall(memories.items), sentences, mayLackCaveats: lacking })
      const request = { variables, context, fields: size.fields }
      const notes = recall(memories.parts)
      /** null where every one is there already */
      const listLacking = (data: unknown): Promise<CaveatEntry[]> | null => context.caveats === null ? null : listCaveats(context.caveats, data)
      const frame = cut === null ? null : (await cut.run(request)).result
      if (cut !== null && frame !== null && frame.errors === undefined) {
        const body = fillFrame(frame.data, cut.shape, await listLacking(frame.data), (part, id) => notes.peek(id, part))
        if (body !== null) return { body, errors: [], executed: true }
      }
      const ran = frame?.errors === undefined ? await run(request) : null
      const { data = null, errors } = ran !== null && (ran.isExact || ran.result.errors === undefined) ? ran.result : await runExactly(request)
      const caveats = await listLacking(data)
      if (errors === undefined && cut !== null && frame !== null) {
        tellParts(data, frame.data, cut.shape, caveats, (part, id, answer) => {
          const known = notes.peek(id, part)
          if (known === undefined || known.caveats === null) notes.set(id, answer, part)
        })
      }
      return executed({
        ...(errors === undefined ? {} : { errors: fieldErrors(errors, log) }),
        data,
        ...(caveats === null || caveats.length === 0 ? {} : { extensions: { caveats } })
      })
    })
  }

  return async (query, store, log) => {
    try {
      const { hash } = query
      const text = query.query ?? persisted.textOf(hash ?? '')
      const prepared = prepare(text)
      if (hash !== null) persisted.keep(hash, text)
      return await answer(prepared, query, store, log)
    } catch (error) {
      if (error instanceof InvalidDocument) return refused(invalidQuery(error.errors))
      if (error instanceof DomainError && error.code !== 'METHOD_NOT_ALLOWED') return refused([errorOf(problemOf(error) ?? UNEXPECTED)])
      throw error
    }
  }
}

function refused (errors: readonly PublicError[]): QueryAnswer {
  return { body: JSON.stringify({ errors }), errors, executed: false }
}

function executed (response: { readonly errors?: readonly PublicError[], readonly data: unknown, readonly extensions?: object }): QueryAnswer {
  return { body: JSON.stringify(response), errors: response.errors ?? [], executed: true }
}
