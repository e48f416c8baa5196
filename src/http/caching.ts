import { hash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest, onSendHookHandler } from 'fastify'
import { VERSION } from '../version.ts'
import { headersOf, rememberedHeaders, setOwnHeaders } from './answer-memory/ticket.ts'
import type { CacheControl } from './cache-control.ts'
import { compress, encodingFor } from './compress.ts'
import { entityTag, findKnownTag, isTagOfIdentity, NAME_LENGTH, nameIn, weakTag } from './entity-tags.ts'
import type { Encoding } from './negotiate-encoding.ts'
import { isOwn } from './own-payload.ts'
import { paramsText } from './params-text.ts'
import { forwardedPrefix } from './public-address.ts'
import type { SurrogateKeys } from './surrogate-keys.ts'

/** For what no shared cache could be told to drop. */
const ONLY_BROWSERS = 'private, max-age=30'
/** The name of an answer for browsers ends with a letter more: a 304 in its place has to say so, before the answer is made. */
const FOR_BROWSERS = 'p'

/** What else the bytes of an answer come from: dates are worded, and answers compressed, by what Node brings along. */
const BUILD = [VERSION, process.version, process.platform, process.arch].join('\n')

/** Where a request has what it asks for, the name of that, and of which revision: on itself, as its ticket. */
const ASKED = Symbol('asked')

type Asking = FastifyRequest & { [ASKED]?: { readonly asked: string, readonly name: string, readonly from: string } }

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

  // as late as a hook can: whoever may not see an answer is refused by a hook of the host's before, also where it is a copy that is to be confirmed
  app.addHook('preHandler', (request, reply, done) => {
    if (!isCacheable(request)) return done()
    nameFor(request).then(name => {
      const knownAs = (name: string): string | null => findKnownTag(request.headers['if-none-match'], name, request.headers['accept-encoding'])
      const known = knownAs(name)
      const tag = known ?? (keys?.header === undefined ? null : knownAs(name + FOR_BROWSERS))
      if (tag === null) return done()
      setHeaders(request, reply, tag, known === null ? null : {})
      reply.code(304).send()
    }, done)
  })

  async function nameFor (request: Asking): Promise<string> {
    const held = rememberedHeaders(request)?.etag
    if (held !== undefined) return nameIn(held)
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

  app.addHook('onSend', (request, reply, payload, done) => {
    if (reply.statusCode === 304) return done(null, payload)
    const remembered = rememberedHeaders(request)
    const own = isOwn(request, reply, payload, remembered?.['content-encoding'])
    if (remembered !== undefined) {
      // what is remembered has all of it already
      if (own && (remembered.etag === undefined || isKeepable(reply))) {
        setOwnHeaders(reply, headersOf(remembered, true))
        return done(null, payload)
      }
      if (!own) takeBack(reply, remembered)
    }
    const isEncoded = reply.hasHeader('content-encoding')
    const encoding = isEncoded ? 'identity' : encodingFor(request, reply, payload)
    if (!isCacheable(request) && encoding === 'identity') return done(null, payload)
    finish(request, reply, payload, { own, isEncoded, encoding }).then(finished => { done(null, finished) }).catch(done)
  })

  // a host's hook may fail before ours see what is sent in place of the answer
  app.addHook('onError', (request, reply, _error, done) => {
    const remembered = rememberedHeaders(request)
    if (remembered !== undefined) takeBack(reply, remembered)
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
        // the framework drops the body of a HEAD answer itself, and needs it until then
        return request.method === 'HEAD' ? payload : null
      }
    } else if (isCacheable(request) && !reply.hasHeader('cache-control')) {
      reply.header('cache-control', 'no-store')
    }
    if (encoding === 'identity') return payload
    const bytes = await compress(payload as string | Buffer, encoding)
    setOwnHeaders(reply.header('content-length', bytes.length), { 'content-encoding': encoding })
    return bytes
  }

  // what stands on a route itself runs after the hooks of its scope
  app.addHook('onRoute', route => {
    if (route.onSend !== undefined) route.onSend = [route.onSend, keepHeadersTrue].flat()
  })
}

/** Takes back what was said of a remembered answer that a host has put another one in the place of. */
function takeBack (reply: FastifyReply, remembered: Readonly<Record<string, string>>): void {
  const coding = remembered['content-encoding']
  if (coding !== undefined && reply.getHeader('content-encoding') === coding) reply.removeHeader('content-encoding')
}

/** Whether neither we nor a host have made a refusal of it, or something that is not to be kept. */
function isKeepable (reply: FastifyReply): boolean {
  return reply.statusCode === 200 && reply.getHeader('cache-control') !== 'no-store'
}

/** A host may have compressed what we left as it was; and the framework gives an empty answer to HEAD a length, which a 304 must not have. */
const keepHeadersTrue: onSendHookHandler = (_request, reply, payload, done) => {
  const tag = reply.getHeader('etag')
  if (isTagOfIdentity(tag) && reply.hasHeader('content-encoding')) reply.header('etag', `W/${tag}`)
  if (reply.statusCode === 304) reply.removeHeader('content-length')
  done(null, payload)
}

function isCacheable ({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD'
}

function nameOf (asked: string, revision: string): string {
  return hash('sha256', `${BUILD}\n${revision}\n${asked}`, 'hex').slice(0, NAME_LENGTH)
}
