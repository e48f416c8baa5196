import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import type { FactStore } from '../../core/fact-store.ts'
import { bytesOf } from '../../core/pieces.ts'
import { isUntouched, ownPayload } from '../own-payload.ts'
import { paramsText } from '../params-text.ts'
import { forwardedPrefix } from '../public-address.ts'
import { takeTurn } from '../take-turn.ts'
import type { AnswerMemory, Flight, RememberedAnswer } from './answer-memory.ts'
import { OVERDUE } from './answer-memory.ts'
import { AnswerKey, isPublic } from './request-key.ts'
import type { Ticket } from './ticket.ts'
import { headersOf, issueTicket, setOwnHeaders, ticketOf } from './ticket.ts'

/** What a scope answers from. */
export interface Answering {
  readonly memory: AnswerMemory | null
  /** what answers are made from */
  readonly store: Pick<FactStore, 'revision'>
}

/** What a request is answered with. */
export interface Answer {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
  /** 200 unless said otherwise; nothing else is remembered */
  readonly status?: number
  /** whether an equal request is answered the same as long as the data are the same; true unless said otherwise */
  readonly lasting?: boolean
}

/**
 * Looks requests up in the memory, see `addAnswering`.
 * A request passes by where the revision of the data can't be told.
 */
export function lookUpAnswers (app: FastifyInstance, answering: Answering): void {
  const { memory } = answering
  if (memory === null) return
  const revision = readRevision(answering)
  app.addHook('onRequest', (request, _reply, done) => {
    // a server may have looked before
    if (ticketOf(request) !== undefined || !isPublic(request.method, request.headers)) return done()
    revision().then(revision => {
      issueTicket(request.raw, { revision, key: null, headers: memory.alone ? null : {} })
      done()
    }, () => { done() })
  })
  // as late as a hook can: those of a host may change what is asked for
  app.addHook('preHandler', (request, _reply, done) => {
    const ticket = ticketOf(request)
    if (ticket !== undefined && ticket.key === null && isPublic(request.method, request.headers)) {
      ticket.key = keyFor(request, ticket, memory)
      ticket.held = ticket.key === null ? undefined : memory.find(ticket.key)
    }
    done()
  })
  // nothing but a refusal, which the last hook sees by its status, takes the place of an answer there
  if (memory.alone) return
  app.addHook('onSend', (request, _reply, payload, done) => {
    const ticket = ticketOf(request)
    // a refusal, or an answer that a host has changed
    if (ticket?.flight != null && !isUntouched(request, payload)) {
      ticket.flight.land(null)
      ticket.flight = null
    }
    done()
  })
}

/** To be called with the bytes of a body, which are a part of the key. */
export function noteBody (request: FastifyRequest, body: Buffer): void {
  const ticket = ticketOf(request)
  if (ticket !== undefined) ticket.body = body
}

/** Tells the revision of the data that a request is answered from, which is asked for once, before any of them are read; without a request, of the data now. */
export function readRevision ({ store }: Answering): (request?: FastifyRequest) => Promise<string> {
  return async request => (request === undefined ? undefined : ticketOf(request)?.revision) ?? await store.revision()
}

/**
 * A handler that answers with what the memory has, or with what `work` makes. Of equal requests at one time, the first does
 * the work; if nothing comes of it that may be remembered, each of the others does its own, and if nothing comes at all, one of them after a while.
 */
export function answerWith ({ memory }: Answering, work: (request: FastifyRequest) => Promise<Answer>): RouteHandlerMethod {
  async function workInTurn (request: FastifyRequest): Promise<Answer> {
    const turn = takeTurn()
    if (turn !== null) await turn
    return await work(request)
  }

  return async (request, reply) => {
    const ticket = memory === null ? undefined : ticketOf(request)
    if (memory !== null && ticket !== undefined && !memory.alone && hasChanged(request, ticket, memory)) forget(ticket)
    if (memory === null || ticket === undefined || ticket.key === null) return give(reply, await workInTurn(request))
    ticket.held ??= memory.find(ticket.key)
    if (ticket.held !== undefined) return giveAgain(reply, ticket.held, memory)
    for (let waiting = memory.waitFor(ticket.key); waiting !== undefined; waiting = memory.waitFor(ticket.key)) {
      const made = await waiting
      if (made === null) break
      ticket.held = made === OVERDUE ? memory.find(ticket.key) : made
      if (ticket.held !== undefined) return giveAgain(reply, ticket.held, memory)
    }
    const flight = memory.begin(ticket.key)
    try {
      const answer = await workInTurn(request)
      const body = give(reply, answer)
      board(ticket, flight, answer, memory.alone ? null : reply)
      return body
    } catch (error) {
      flight.land(null)
      throw error
    }
  }
}

/** Gives bytes: text would be encoded once for its length, and again to be sent. */
function give (reply: FastifyReply, { status, headers, body }: Answer): Buffer {
  if (status !== undefined) reply.code(status)
  setOwnHeaders(reply, headers)
  return ownPayload(reply.request, typeof body === 'string' ? bytesOf(body) : body)
}

/** Gives what the memory has; where there is a host, caches are told of it once it has had its say, see `addCaching`. */
function giveAgain (reply: FastifyReply, held: RememberedAnswer, { alone }: AnswerMemory): Buffer {
  setOwnHeaders(reply, alone ? held.headers : headersOf(held.headers, false))
  return ownPayload(reply.request, held.body)
}

const NOTHING = Buffer.alloc(0)

/** So long the hooks of a host may take for an answer that nobody waits for any more. */
const GRACE_MS = 1000

/**
 * From here on, the hooks of the answer land the flight; where a host's hooks keep them from it, it lands some time after the end of the answer,
 * or after its caller has left.
 * @param hosted the reply, where there may be such hooks
 */
function board (ticket: Ticket, flight: Flight, { status = 200, lasting = true }: Answer, hosted: FastifyReply | null): void {
  if (status !== 200 || !lasting || hosted?.sent === true) return flight.land(null)
  ticket.flight = flight
  if (hosted === null) return
  const landLater = (): void => {
    if (ticket.flight !== null) setTimeout(() => { flight.land(null) }, GRACE_MS).unref()
  }
  if (hosted.raw.closed) landLater()
  else hosted.raw.once('close', landLater)
}

/** Remembers answers as they go out, see `addAnswering`. */
export function rememberAnswers (app: FastifyInstance, answering: Answering): void {
  const { memory } = answering
  if (memory === null) return
  const revision = readRevision(answering)
  app.addHook('onSend', (request, reply, payload, done) => {
    const ticket = ticketOf(request)
    if (ticket !== undefined && memory.alone && reply.statusCode === 304) rememberNotModified(request, reply, ticket, memory)
    const flight = ticket?.flight
    if (ticket === undefined || flight == null) return done()
    // the request lives until the next one on its connection comes, and an answer need not
    ticket.flight = null
    if (!isComplete(request, reply, payload) || !flight.isWanted()) {
      flight.land(null)
      return done()
    }
    const headers = ticket.headers ?? { ...allHeaders(reply), 'content-length': String(payload.length) }
    revision().then(now => {
      // data that changed meanwhile may be in the answer already
      flight.land(now === ticket.revision ? { status: 200, headers, body: payload, route: request.routeOptions.url ?? null } : null)
      done()
    }, () => {
      flight.land(null)
      done()
    }).catch(done)
  })
}

/** For a server of our own, which looks 304s up before the framework sees a request: what they cost is the framework, not the tag. */
function rememberNotModified ({ method, headers, routeOptions }: FastifyRequest, reply: FastifyReply, { key }: Ticket, memory: AnswerMemory): void {
  const condition = headers['if-none-match']
  if (key === null || method !== 'GET' || condition === undefined) return
  const flight = memory.begin(key.having(condition, headers))
  flight.land(flight.isWanted() ? { status: 304, headers: allHeaders(reply), body: NOTHING, route: routeOptions.url ?? null } : null)
}

/** Whether it is a whole answer that caches may keep; one to a POST says that they may not, and yet equal ones are answered the same. */
function isComplete ({ method }: FastifyRequest, reply: FastifyReply, payload: unknown): payload is Buffer {
  return reply.statusCode === 200 && Buffer.isBuffer(payload) &&
    (method === 'POST' || (reply.hasHeader('etag') && reply.getHeader('cache-control') !== 'no-store'))
}

/** Whether the connection ends with an answer says its own request, each time. */
function allHeaders (reply: FastifyReply): Record<string, string> {
  const headers = reply.getHeaders() as Record<string, string>
  delete headers.connection
  return headers
}

/** Null for what can't be put into a key: a POST without a body of ours, or with one that is nested too deeply to be written. */
function keyFor (request: FastifyRequest, { revision, body }: Pick<Ticket, 'revision' | 'body'>, { alone }: AnswerMemory): AnswerKey | null {
  const { method, headers, protocol, host } = request
  const asked = body === null || alone ? body : bodyNow(request, body)
  // no address has a space
  const url = alone ? request.url : `${request.url} ${paramsText(request)}`
  return asked === null && method === 'POST' ? null : new AnswerKey({ revision, headers, protocol, host, prefix: forwardedPrefix(request), url, body: asked })
}

/** A body as the hooks of a host left it, and as it was sent. */
function bodyNow ({ body: parsed }: FastifyRequest, sent: Buffer): Buffer | null {
  try {
    return Buffer.concat([Buffer.from(`${JSON.stringify(parsed)}\n`), sent])
  } catch {
    return null
  }
}

/** Whether a hook of a host that ran after the last one here has made another request of it. */
function hasChanged (request: FastifyRequest, ticket: Ticket, memory: AnswerMemory): boolean {
  const now = keyFor(request, ticket, memory)
  return ticket.key === null || now === null || !isPublic(request.method, request.headers) || !ticket.key.equals(now)
}

function forget (ticket: Ticket): void {
  ticket.key = null
  ticket.held = undefined
}
