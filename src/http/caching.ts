import { hash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest, onSendHookHandler, preHandlerHookHandler } from 'fastify'
import { VERSION } from '../version.ts'
import { headersOf, rememberedHeaders, setOwnHeaders } from './answer-memory/ticket.ts'
import type { CacheControl } from './cache-control.ts'
import { compress, encodingFor } from './compress.ts'
import { entityTag, findKnownTag, isTagOfIdentity, NAME_LENGTH, weakTag } from './entity-tags.ts'
import type { Encoding } from './negotiate-encoding.ts'
import { isStream, isUntouched, ownPayloadOf, recognize } from './own-payload.ts'
import { paramsText } from './params-text.ts'
import { forwardedPrefix } from './public-address.ts'
import type { SurrogateKeys } from './surrogate-keys.ts'
import { SURROGATE_HEADERS } from './surrogate-keys.ts'

/** For what no shared cache could be told to drop. */
const ONLY_BROWSERS = 'private, max-age=30'
/** The name of an answer for browsers ends with a letter more: a 304 in its place has to say so, before the answer is made. */
const FOR_BROWSERS = 'p'

/** What else the bytes of an answer come from: dates are worded, and answers compressed, by what Node brings along. */
const BUILD = [VERSION, process.version, process.platform, process.arch].join('\n')

/** Where a request has what it asks for, the name of that, and of which revision: on itself, as its ticket. */
const ASKED = Symbol('asked')

type Asking = FastifyRequest & { [ASKED]?: { readonly asked: string, readonly name: string, readonly from: string } }

/** Where a request has what its answer was when the last hook here had seen it: a host's hooks on the route itself come after that. */
const LEFT = Symbol('left')

interface Left {
  readonly payload: unknown
  readonly status: number
  /** what caches are told of it, and its content coding where that is ours */
  readonly headers: Readonly<Record<string, string>>
}

type Answered = FastifyRequest & { [LEFT]?: Left }

/** What an answer is said to be, which another one in its place is not. */
const SAID = new Set(['etag', 'cache-control', 'content-encoding', ...SURROGATE_HEADERS.map(name => name.toLowerCase())])

export interface CachingOptions {
  /** of the data now; of those that a request is answered from, as it was before any were read */
  readonly revision: (request?: FastifyRequest) => Promise<string>
  readonly cacheControl: CacheControl
  /** the request headers that an answer in this scope depends on; '' for an answer that depends on none */
  readonly vary: string | ((request: FastifyRequest) => string)
  /** what else an answer depends on, besides its address and its content coding */
  readonly dependsOn?: (request: FastifyRequest) => string
  /** what a shared cache may purge an answer by, besides its address */
  readonly keys?: SurrogateKeys
}

/** What is known of an answer before it goes out. */
interface Outgoing {
  /** see `isOwn` */
  readonly own: boolean
  readonly isEncoded: boolean
  /** what to encode it in */
  readonly encoding: Encoding
}

/**
 * Compresses the answers of this scope, gives every successful one to GET and HEAD an ETag, `Cache-Control` and `Vary`, and answers
 * 304 before any work when the caller has it already. An answer is a pure function of revision and request, so the tag is made from
 * those two, never from the body. It is strong, one for each content coding, as the bytes are ours; it is weak where a host compresses.
 * An answer that says `no-store` by itself is let be, and so is what a host answers in our place, or makes of an answer of ours: who may keep
 * that, nobody but the host can say.
 *
 * Hooks run in the order in which they are added: one that is to see the bytes and headers as they are sent comes after this.
 */
export function addCaching (app: FastifyInstance, { revision, cacheControl, vary, dependsOn, keys }: CachingOptions): void {
  /** @param named the header that names what the answer is made from; null where only browsers may keep it */
  function setHeaders (request: FastifyRequest, reply: FastifyReply, etag: string, named: Readonly<Record<string, string>> | null): void {
    const varied = typeof vary === 'string' ? vary : vary(request)
    setOwnHeaders(reply, { etag, 'cache-control': named === null ? ONLY_BROWSERS : cacheControl, ...(varied === '' ? {} : { vary: varied }), ...named })
  }

  /** whether a route has hooks of its own that see the answers which the last one here lets out */
  let isFollowed = false

  const confirmCopy: preHandlerHookHandler = (request, reply, done) => {
    if (!isCacheable(request)) return done()
    nameFor(request).then(name => {
      const knownAs = (name: string): string | null => findKnownTag(request.headers['if-none-match'], name, request.headers['accept-encoding'])
      const known = knownAs(name)
      const tag = known ?? (keys?.header === undefined ? null : knownAs(name + FOR_BROWSERS))
      if (tag === null) return done()
      setHeaders(request, reply, tag, known === null ? null : {})
      reply.code(304)
      note(request, reply, undefined)
      reply.send()
    }, done)
  }

  async function nameFor (request: Asking): Promise<string> {
    const from = await revision(request)
    const asked = askedBy(request)
    const name = nameOf(asked, from)
    request[ASKED] = { asked, name, from }
    return name
  }

  /** All that an answer depends on but the data, and its content coding, as lines. */
  function askedBy (request: FastifyRequest): string {
    return `${forwardedPrefix(request)}${request.url}\n${paramsText(request)}\n${dependsOn?.(request) ?? ''}\n${keys?.header ?? ''}`
  }

  /**
   * The name of an answer of ours that caches may keep; null for a refusal, for what was read while the data changed, which is of no revision, and
   * where a hook of a host that ran after the last one here has made another request of it.
   */
  async function keepableName (request: Asking, reply: FastifyReply): Promise<string | null> {
    const ours = request[ASKED]
    if (ours === undefined || !isKeepable(reply) || ours.asked !== askedBy(request)) return null
    return await revision() === ours.from ? ours.name : null
  }

  app.addHook('onSend', (request: Answered, reply, payload, done) => {
    if (reply.statusCode === 304) return done(null, payload)
    // a host has put something else in the place of a 304
    if (request[LEFT]?.status === 304) takeBack(reply, request[LEFT].headers)
    const given = ownPayloadOf(request)
    const isSame = isUntouched(request, payload)
    // what is remembered may be in a coding already, which no host changes for another one
    const mayBeOurs = isCacheable(request) && reply.hasHeader('content-encoding') && rememberedHeaders(request)?.['content-encoding'] === undefined
    if (isSame || given === undefined || !mayBeOurs) return sendOn(request, reply, payload, isSame, done)
    recognize(given, reply, payload).then(recognized => { sendOn(request, reply, recognized.payload, recognized.same, done) }).catch(done)
  })

  /** @param own whether it is what a handler of ours gave, whatever a host has compressed it to */
  function sendOn (request: Answered, reply: FastifyReply, payload: unknown, own: boolean, done: (error: Error | null, payload?: unknown) => void): void {
    const remembered = rememberedHeaders(request)
    if (remembered !== undefined) {
      // what is remembered has all of it already
      if (own && (remembered.etag === undefined || isKeepable(reply))) {
        setOwnHeaders(reply, headersOf(remembered, true))
        if (isFollowed) note(request, reply, payload, remembered['content-encoding'])
        return done(null, payload)
      }
      if (!own) takeBack(reply, remembered)
    }
    const isEncoded = reply.hasHeader('content-encoding')
    const encoding = isEncoded ? 'identity' : encodingFor(request, reply, payload)
    if (!isCacheable(request) && encoding === 'identity') return done(null, payload)
    finish(request, reply, payload, { own, isEncoded, encoding }).then(finished => {
      if (isFollowed) note(request, reply, finished, encoding === 'identity' ? undefined : encoding)
      done(null, finished)
    }).catch(done)
  }

  // a host's hook may fail before ours see what is sent in place of the answer, or after
  app.addHook('onError', (request: Answered, reply, _error, done) => {
    const told = request[LEFT]?.headers ?? rememberedHeaders(request)
    if (told !== undefined) takeBack(reply, told)
    done()
  })

  async function finish (request: FastifyRequest, reply: FastifyReply, payload: unknown, { own, isEncoded, encoding }: Outgoing): Promise<unknown> {
    const name = own ? await keepableName(request, reply) : null
    if (name !== null) {
      const named = keys === undefined ? {} : keys.headersOf(request)
      const nameToSend = named === null ? name + FOR_BROWSERS : name
      setHeaders(request, reply, isEncoded ? weakTag(nameToSend) : entityTag(nameToSend, encoding), named)
      if (request.headers['if-none-match']?.trim() === '*') {
        reply.code(304).removeHeader('content-type').removeHeader('content-length')
        // the framework drops the body of a HEAD answer itself, and needs one until then
        return request.method === 'HEAD' ? '' : null
      }
    } else if (isCacheable(request) && !reply.hasHeader('cache-control')) {
      reply.header('cache-control', 'no-store')
    }
    if (encoding === 'identity') return payload
    const bytes = await compress(payload as string | Buffer, encoding)
    setOwnHeaders(reply.header('content-length', bytes.length), { 'content-encoding': encoding })
    return bytes
  }

  /** @param coding the content coding that the answer was given here; undefined for none */
  function note (request: Answered, reply: FastifyReply, payload: unknown, coding?: string): void {
    const headers: Record<string, string> = coding === undefined ? {} : { 'content-encoding': coding }
    for (const name of ['etag', ...SURROGATE_HEADERS]) if (reply.hasHeader(name)) headers[name] = String(reply.getHeader(name))
    const control = reply.getHeader('cache-control')
    if (control === cacheControl || control === ONLY_BROWSERS) headers['cache-control'] = control
    request[LEFT] = { payload, status: reply.statusCode, headers }
  }

  // what stands on a route itself runs after the hooks of its scope: whoever may not see an answer is refused there, too, and an answer is changed
  app.addHook('onRoute', route => {
    route.preHandler = [...[route.preHandler ?? []].flat().filter(hook => hook !== confirmCopy), confirmCopy]
    if (route.onSend === undefined && ![route.method].flat().includes('HEAD')) return
    // that of a route for HEAD alone is the framework's
    if (route.onSend !== undefined && route.method !== 'HEAD') isFollowed = true
    route.onSend = [...[route.onSend ?? []].flat().filter(hook => hook !== keepHeadersTrue), keepHeadersTrue]
  })
}

/**
 * Takes back what was said of an answer that a host has put another one in the place of: who may keep that one, nobody but the host can say.
 * @param isCoded whether its content coding may still be the same
 */
function takeBack (reply: FastifyReply, told: Readonly<Record<string, string>>, isCoded = false): void {
  for (const [name, value] of Object.entries(told)) {
    if (!SAID.has(name.toLowerCase()) || (isCoded && name === 'content-encoding') || String(reply.getHeader(name)) !== value) continue
    reply.removeHeader(name)
    if (name === 'cache-control') reply.header(name, 'no-store')
  }
}

/** Whether neither we nor a host have made a refusal of it, or something that is not to be kept. */
function isKeepable (reply: FastifyReply): boolean {
  return reply.statusCode === 200 && reply.getHeader('cache-control') !== 'no-store'
}

/**
 * A host may have compressed what we left as it was, or put something else in its place; and the framework gives an empty answer to HEAD a length, which
 * a 304 must not have.
 */
const keepHeadersTrue: onSendHookHandler = (request: Answered, reply, payload, done) => {
  const left = request[LEFT]
  const tag = reply.getHeader('etag')
  if (isTagOfIdentity(tag) && reply.hasHeader('content-encoding')) {
    confirmCoded(request, reply, payload, tag).then(sent => { done(null, sent) }).catch(done)
    return
  }
  if (left !== undefined && isAnother(left, request, reply, payload)) takeBack(reply, left.headers, isStream(payload))
  if (reply.statusCode !== 304) return done(null, payload)
  reply.removeHeader('content-length')
  done(null, null)
}

/** The tag of what a host has compressed is weak; what it changed before has none. */
async function confirmCoded (request: Answered, reply: FastifyReply, payload: unknown, tag: string): Promise<unknown> {
  const left = request[LEFT]
  // the framework takes the body of an answer to HEAD
  if (payload === null || (typeof left?.payload !== 'string' && !Buffer.isBuffer(left?.payload))) {
    reply.header('etag', `W/${tag}`)
    return payload
  }
  const recognized = await recognize(left.payload, reply, payload)
  if (recognized.same && left.status === reply.statusCode) reply.header('etag', `W/${tag}`)
  else takeBack(reply, left.headers)
  return recognized.payload
}

/** Whether an answer was changed after it was noted. The framework takes the body of one to HEAD. */
function isAnother (left: Left, { method }: FastifyRequest, { statusCode }: FastifyReply, payload: unknown): boolean {
  return left.status !== statusCode || ((left.payload ?? null) !== (payload ?? null) && !(method === 'HEAD' && payload === null))
}

function isCacheable ({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD'
}

function nameOf (asked: string, revision: string): string {
  return hash('sha256', `${BUILD}\n${revision}\n${asked}`, 'hex').slice(0, NAME_LENGTH)
}
