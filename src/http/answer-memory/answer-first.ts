import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { findKnownTag, nameIn } from '../entity-tags.ts'
import { writeRequestLine } from '../request-log.ts'
import type { AnswerMemory, RememberedAnswer } from './answer-memory.ts'
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
  const [framework] = app.server.listeners('request') as RequestListener[]
  if (framework === undefined) throw new Error('the framework does not listen for requests')
  let requests = 0
  const nextId = (): string => `req-${(++requests).toString(36)}`
  app.setGenReqId(nextId)
  let stopping = false
  app.addHook('preClose', done => {
    stopping = true
    done()
  })

  app.server.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse) => {
    // without a host it may be one to refuse
    const isForFramework = stopping || request.headers.host === undefined || !isPublic(request.method, request.headers) || isConditionalHead(request)
    if (isForFramework) return framework(request, response)
    const begun = performance.now()
    const answer = (body: Buffer | null): void => {
      const { method = '', headers, url = '' } = request
      const key = new AnswerKey({ revision, headers, protocol: 'http', host: headers.host as string, prefix: '', url, body })
      const held = memory.find(key)
      if (held === undefined || stopping) {
        issueTicket(request, { revision, key, held, headers: null })
        return framework(request, response)
      }
      write(request, response, held)
      writeRequestLine(app.log, { reqId: nextId(), method, route: held.route, statusCode: response.statusCode, durationMs: performance.now() - begun, revision })
    }
    if (request.method !== 'POST') answer(null)
    else if (request.url !== posts.url || !readBody(request, posts.bodyBytes, answer)) framework(request, response)
  })
}

/** Rare, and the framework has a way of its own with it. */
function isConditionalHead ({ method, headers }: IncomingMessage): boolean {
  return method === 'HEAD' && headers['if-none-match'] !== undefined
}

function write (request: IncomingMessage, response: ServerResponse, answer: RememberedAnswer): void {
  const { headers, body } = answer
  const known = knownTag(request, headers.etag)
  if (known !== null) {
    answer.unchanged ??= notModified(headers)
    response.writeHead(304, known === headers.etag ? answer.unchanged : { ...answer.unchanged, etag: known }).end()
    return
  }
  response.writeHead(200, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
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
