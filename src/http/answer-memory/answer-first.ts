import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { nameIn } from '../entity-tags.ts'
import type { RequestLine } from '../request-log.ts'
import { takesRequestLines, writeRequestLine } from '../request-log.ts'
import type { AnswerMemory, KeptAnswer, RememberedAnswer } from './answer-memory.ts'
import { readBody } from './read-body.ts'
import type { KeyParts } from './request-key.ts'
import { AnswerKey, isPublic } from './request-key.ts'
import { issueTicket } from './ticket.ts'

export interface AnswerFirstOptions {
  readonly memory: AnswerMemory
  /** of the data, which do not change while the server runs */
  readonly revision: string
  /** where POSTs are answered, and how long their bodies may be */
  readonly posts: { readonly url: string, readonly bodyBytes: number }
}

/**
 * Answers what the memory has before the framework sees the request, and logs it as the framework would. For a server of our
 * own only, which trusts no proxy: no hook runs. Call it before the server listens.
 */
export function answerFirst (app: FastifyInstance, { memory, revision, posts }: AnswerFirstOptions): void {
  const [framework] = app.server.listeners('request') as RequestListener[]
  if (framework === undefined) throw new Error('the framework does not listen for requests')
  const isLogged = takesRequestLines(app.log)
  let requests = 0
  const nextId = (): string => `req-${(++requests).toString(36)}`
  app.setGenReqId(nextId)
  let stopping = false
  app.addHook('preClose', done => {
    stopping = true
    done()
  })

  const answer = (request: IncomingMessage, response: ServerResponse, body: Buffer | null, begun: number): void => {
    const { method = '', headers, url = '' } = request
    const give = (held: KeptAnswer): void => {
      write(method, response, held)
      if (isLogged) note({ reqId: nextId(), method, route: held.route, statusCode: held.status, durationMs: performance.now() - begun, revision })
    }
    const parts: KeyParts = { revision, headers, protocol: 'http', host: headers.host as string, prefix: '', url, body }
    const condition = method === 'GET' ? headers['if-none-match'] : undefined
    const unchanged = condition === undefined || stopping ? undefined : memory.find(new AnswerKey(parts, condition))
    if (unchanged !== undefined) return give(unchanged)
    const key = new AnswerKey(parts)
    const held = stopping ? undefined : memory.find(key, condition === undefined ? undefined : answer => isOfAnother(condition, answer))
    if (held !== undefined) return give(held)
    issueTicket(request, { revision, key, headers: null })
    framework(request, response)
  }

  let noted: RequestLine[] = []

  /** Lines are put into words together, at the end of a turn of the event loop: one by one, between answers, they take 8% of all requests that can be answered. */
  function note (line: RequestLine): void {
    if (noted.push(line) === 1) setImmediate(writeNoted)
  }

  function writeNoted (): void {
    const lines = noted
    noted = []
    for (const line of lines) writeRequestLine(app.log, line)
  }

  app.server.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { method, headers, url } = request
    // without a host it may be one to refuse
    if (stopping || headers.host === undefined || !isPublic(method, headers) || isConditionalHead(request)) return framework(request, response)
    const begun = isLogged ? performance.now() : 0
    if (method !== 'POST') answer(request, response, null, begun)
    else if (url !== posts.url || !isJson(headers) || !readBody(request, posts.bodyBytes, body => { answer(request, response, body, begun) })) framework(request, response)
  })
}

/** Whether a caller has another answer than this one for sure: which 304 it is given where it has this one, the framework knows. */
function isOfAnother (condition: string, { headers: { etag = '' } }: RememberedAnswer): boolean {
  return !condition.includes(nameIn(etag))
}

/** Any other body is refused before all of it is there. */
function isJson ({ 'content-type': type = '' }: IncomingMessage['headers']): boolean {
  return type.startsWith('application/json')
}

/** Rare, and the framework has a way of its own with it. */
function isConditionalHead ({ method, headers }: IncomingMessage): boolean {
  return method === 'HEAD' && headers['if-none-match'] !== undefined
}

function write (method: string, response: ServerResponse, answer: KeptAnswer): void {
  const { status, headers, body } = answer
  response.writeHead(status, answer.written ??= Object.entries(headers).flat())
  response.end(method === 'HEAD' || status === 304 ? undefined : body)
}
