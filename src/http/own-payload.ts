import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import * as zlib from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

type Payload = string | Buffer

/** Where a request has what a handler of ours answers it with: on itself, as its ticket. */
const OWN = Symbol('own')

type Answered = FastifyRequest & { [OWN]?: Payload }

// from Node 22.15 on
const { zstdDecompress } = zlib as { readonly zstdDecompress?: typeof zlib.gunzip }

/** The content codings that a host may have put an answer into. */
const DECODE: Readonly<Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>>> = {
  br: promisify(zlib.brotliDecompress),
  gzip: promisify(zlib.gunzip),
  deflate: promisify(zlib.inflate),
  ...(zstdDecompress === undefined ? {} : { zstd: promisify(zstdDecompress) })
}

/** Says that this is what a handler of ours answers with: nothing else is tagged and kept as ours. */
export function ownPayload<Own extends Payload> (request: Answered, payload: Own): Own {
  request[OWN] = payload
  return payload
}

/** What a handler of ours answers with; undefined where none has. */
export function ownPayloadOf (request: Answered): Payload | undefined {
  return request[OWN]
}

/** Whether these are the very bytes, or the text, that a handler of ours gave. */
export function isUntouched (request: Answered, payload: unknown): boolean {
  return request[OWN] !== undefined && payload === request[OWN]
}

/** What goes out, and whether it is what was given, in another content coding at most. */
export interface Recognized {
  readonly payload: unknown
  readonly same: boolean
}

/**
 * Looks whether an answer that a host says to be in a content coding is the one that was given: a host may have changed it before. A stream is read whole.
 * @param given in no coding
 */
export async function recognize (given: Payload, reply: FastifyReply, payload: unknown): Promise<Recognized> {
  const decode = DECODE[String(reply.getHeader('content-encoding'))]
  if (decode === undefined) return { payload, same: false }
  const bytes = isStream(payload) ? await readWhole(payload, reply) : payload
  const original = Buffer.from(given)
  const same = Buffer.isBuffer(bytes) && await decode(bytes, { maxOutputLength: Math.max(1, original.length) }).then(decoded => decoded.equals(original), () => false)
  return { payload: bytes, same }
}

/** Where the stream of a host fails, what is sent in its place is in no coding. */
async function readWhole (stream: NodeJS.ReadableStream, reply: FastifyReply): Promise<Buffer> {
  try {
    return await buffer(stream)
  } catch (error) {
    reply.removeHeader('content-encoding').removeHeader('content-length')
    throw error
  }
}

/** A host that compresses or meters what is sent gives it on as a stream. */
export function isStream (payload: unknown): payload is NodeJS.ReadableStream {
  return typeof (payload as { pipe?: unknown } | null)?.pipe === 'function'
}
