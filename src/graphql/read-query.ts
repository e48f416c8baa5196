import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { DomainError } from '../domain/errors.ts'
import { decodeParameter } from '../http/decode-parameter.ts'
import type { Query } from './answer-query.ts'

/**
 * The query in a request: in the address of a GET, in the body of a POST.
 * @throws DomainError MALFORMED_BODY, INVALID_PARAMETER, PERSISTED_QUERY_MISMATCH
 */
export function readQuery (request: FastifyRequest): Query {
  return request.method === 'POST' ? readParameters(mapIn(request.body), false) : readParameters(parametersIn(request.raw.url ?? ''), true)
}

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]*)/i

/**
 * The value of a JSON body.
 * @throws DomainError UNSUPPORTED_MEDIA_TYPE when it is compressed, or not in UTF-8 by its own account, MALFORMED_BODY when it isn't JSON in UTF-8
 */
export function parseBody ({ headers }: FastifyRequest, body: Buffer): unknown {
  const coding = headers['content-encoding'] ?? 'identity'
  if (coding.trim().toLowerCase() !== 'identity') throw new DomainError('UNSUPPORTED_MEDIA_TYPE', 'the body is compressed: send it without Content-Encoding')
  const charset = CHARSET.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase() ?? 'utf-8'
  if (charset !== 'utf-8' && charset !== 'utf8') throw new DomainError('UNSUPPORTED_MEDIA_TYPE', `the body is in ${charset.slice(0, 40)}: send it in UTF-8`)
  if (body.length === 0) throw new DomainError('MALFORMED_BODY', 'the body is empty')
  if (!isUtf8(body)) throw new DomainError('MALFORMED_BODY', 'the body is not UTF-8')
  try {
    return JSON.parse(body.toString())
  } catch {
    throw new DomainError('MALFORMED_BODY', 'the body is not JSON')
  }
}

function mapIn (body: unknown): Record<string, unknown> {
  if (Array.isArray(body)) throw new DomainError('MALFORMED_BODY', 'batches are not answered: send one query at a time')
  if (!isMap(body)) throw new DomainError('MALFORMED_BODY', 'the body must be a JSON object with a query')
  return body
}

function parametersIn (url: string): Record<string, unknown> {
  const start = url.indexOf('?')
  const text = start === -1 ? '' : url.slice(start + 1)
  const parameters = new URLSearchParams(text)
  for (const name of ['query', 'operationName', 'variables', 'extensions']) {
    const values = parameters.getAll(name)
    if (values.length > 1) throw wrong(name, 'must be given once')
    // what is no UTF-8 was replaced
    if (values[0]?.includes('\ufffd') === true && decodeParameter(text) === null) throw wrong(name, 'is not percent-encoded UTF-8')
  }
  return {
    query: parameters.get('query'),
    operationName: parameters.get('operationName'),
    variables: parseParameter(parameters, 'variables'),
    extensions: parseParameter(parameters, 'extensions')
  }
}

function parseParameter (parameters: URLSearchParams, name: string): unknown {
  const text = parameters.get(name)
  if (text === null || text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    throw wrong(name, 'must be a JSON object')
  }
}

/** Names that GraphQL over HTTP does not know are let be, as it asks for. */
function readParameters ({ query, variables, operationName, extensions }: Record<string, unknown>, safe: boolean): Query {
  if (operationName != null && typeof operationName !== 'string') throw wrong('operationName', 'must be a string')
  if (extensions != null && !isMap(extensions)) throw wrong('extensions', 'must be a JSON object')
  if (variables != null && !isMap(variables)) throw wrong('variables', 'must be a JSON object')
  const hash = readHash(extensions?.persistedQuery)
  return {
    query: readText(query, hash),
    hash,
    variables: variables ?? {},
    operationName: operationName == null || operationName === '' ? null : operationName,
    safe
  }
}

/** Other members of `persistedQuery` are a client's own. */
function readHash (persistedQuery: unknown): string | null {
  if (persistedQuery == null) return null
  if (isMap(persistedQuery)) {
    const { version, sha256Hash } = persistedQuery
    if (version === 1 && typeof sha256Hash === 'string' && /^[\da-f]{64}$/.test(sha256Hash)) return sha256Hash
  }
  throw wrong('extensions.persistedQuery', 'must have version 1, and in sha256Hash 64 digits from 0 to f')
}

function readText (query: unknown, hash: string | null): string | null {
  if (hash !== null && (query == null || query === '')) return null
  if (typeof query !== 'string' || query === '') throw wrong('query', 'must be the text of a GraphQL document')
  if (hash !== null && createHash('sha256').update(query).digest('hex') !== hash) {
    throw new DomainError('PERSISTED_QUERY_MISMATCH', 'sha256Hash is not the SHA-256 of query', { details: [{ parameter: 'extensions.persistedQuery', message: 'is of another text' }] })
  }
  return query
}

function isMap (value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrong (parameter: string, message: string): DomainError {
  return new DomainError('INVALID_PARAMETER', `${parameter} ${message}`, { details: [{ parameter, message }] })
}
