import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { findKnownTag, nameIn } from '../entity-tags.ts'
import { takesRequestLines, writeRequestLine } from '../request-log.ts'
import type { AnswerMemory, KeptAnswer, RememberedAnswer } from './answer-memory.ts'
import { readBody } from './read-body.ts'
import { AnswerKey, isPublic } from './request-key.ts'
import { issueTicket } from './ticket.ts'

export interface AnswerFirstOptions {
  readonly memory: AnswerMemory
  /** of the data, which do not change while the server runs */
  readonly revision: string
  /** where POSTs are answered, and how long their bodies may be */
  readonly posts: { readonly url: string, readonly bodyBytes: number }
}

/** What an answer of 304 has of the headers of the whole answer. */
const NOT_MODIFIED = ['access-control-allow-origin', 'access-control-expose-headers', 'etag', 'cache-control', 'vary']

/**
 * Answers what the memory has before the framework sees the request, and logs it as the framework would. For a server of our
 * own only, which trusts no proxy: no hook runs. Call it before the server listens.
 */
export function answerFirst (app: FastifyInstance, { memory, revision, posts }: AnswerFirstOptions): void {
  const [listener] = app.server.listeners('request') as RequestListener[]
  if (listener === undefined) throw new Error('the framework does not listen for requests')
  const framework = listener
  const isLogged = takesRequestLines(app.log)
  let requests = 0
  const nextId = (): string => `req-${(++requests).toString(36)}`
  app.setGenReqId(nextId)
  let stopping = false
  app.addHook('preClose', done => {
    stopping = true
    done()
  })

  /** A 304 to a caller who has an answer that is not remembered, as nobody else asks for it. */
  function findNotModified ({ method, headers }: IncomingMessage, key: AnswerKey): KeptAnswer | undefined {
    const condition = headers['if-none-match']
    return condition === undefined || method !== 'GET' ? undefined : memory.find(key.having(condition))
  }

  function answer (request: IncomingMessage, response: ServerResponse, body: Buffer | null, begun: number): void {
    const { method = '', headers, url = '' } = request
    const key = new AnswerKey({ revision, headers, protocol: 'http', host: headers.host as string, prefix: '', url, body })
    const held = memory.find(key) ?? findNotModified(request, key)
    if (held === undefined || stopping) {
      issueTicket(request, { revision, key, headers: null })
      return framework(request, response)
    }
    write(request, response, held)
    if (!isLogged) return
    writeRequestLine(app.log, { reqId: nextId(), method, route: held.route, statusCode: response.statusCode, durationMs: performance.now() - begun, revision })
  }

  app.server.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { method, headers, url } = request
    // without a host it may be one to refuse
    if (stopping || headers.host === undefined || !isPublic(method, headers) || isConditionalHead(request)) return framework(request, response)
    const begun = isLogged ? performance.now() : 0
    if (method !== 'POST') answer(request, response, null, begun)
    else if (url !== posts.url || !readBody(request, posts.bodyBytes, body => { answer(request, response, body, begun) })) framework(request, response)
  })
}

/** Rare, and the framework has a way of its own with it. */
function isConditionalHead ({ method, headers }: IncomingMessage): boolean {
  return method === 'HEAD' && headers['if-none-match'] !== undefined
}

function write (request: IncomingMessage, response: ServerResponse, answer: KeptAnswer): void {
  const { headers, body, status = 200 } = answer
  const known = status === 304 ? null : knownTag(request, headers.etag)
  if (known !== null) {
    response.writeHead(304, known === headers.etag ? answer.unchanged ??= flatten(notModified(headers)) : flatten({ ...notModified(headers), etag: known })).end()
    return
  }
  response.writeHead(status, answer.written ??= flatten(headers))
  response.end(request.method === 'HEAD' || status === 304 ? undefined : body)
}

function knownTag ({ headers }: IncomingMessage, etag: string | undefined): string | null {
  const given = headers['if-none-match']
  if (given === undefined || etag === undefined) return null
  return given === etag ? etag : findKnownTag(given, nameIn(etag), headers['accept-encoding'])
}

function notModified (headers: RememberedAnswer['headers']): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const name of NOT_MODIFIED) {
    const value = headers[name]
    if (value !== undefined) kept[name] = value
  }
  return kept
}

/** Names and values in turn. */
function flatten (headers: RememberedAnswer['headers']): string[] {
  return Object.entries(headers).flat()
}
