import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Encoding } from './negotiate-encoding.ts'
import { acceptsEncoding, negotiateEncoding } from './negotiate-encoding.ts'

type Payload = string | Buffer
type Coding = Exclude<Encoding, 'identity'>

/** Fewer bytes fit into one packet as they are. */
const WORTHWHILE_BYTES = 1_000

const COMPRESSIBLE = /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml|javascript))/

/** A twelfth smaller than 4; from 7 on, it takes a hundred times as long for the next hundredth. */
const BROTLI_QUALITY = 5
const GZIP_LEVEL = 6

const toGzip = promisify<Payload, object, Buffer>(gzip)
const toBrotli = promisify<Payload, object, Buffer>(brotliCompress)

/** What is known of files in each coding. */
const files = new WeakMap<Buffer, Map<Coding, Promise<Buffer>>>()

/** Says that bytes are a file, which is sent again and again: it is compressed once. */
export function asFile (bytes: Buffer): Buffer {
  files.set(bytes, new Map())
  return bytes
}

/** The content coding to send a payload in: `identity` where it is short or compressed by its nature, unless the caller refuses that. */
export function encodingFor (request: FastifyRequest, reply: FastifyReply, payload: unknown): Encoding {
  if (!isBytes(payload) || !COMPRESSIBLE.test(String(reply.getHeader('content-type')))) return 'identity'
  const accepted = request.headers['accept-encoding']
  return isShort(payload) && acceptsEncoding(accepted, 'identity') ? 'identity' : negotiateEncoding(accepted)
}

/** Compresses outside of the event loop. The same bytes give the same, on the same build of Node and the same kind of processor. */
export async function compress (payload: Payload, encoding: Coding): Promise<Buffer> {
  const known = typeof payload === 'string' ? undefined : files.get(payload)
  if (known === undefined) return await compressBytes(payload, encoding)
  const compressed = known.get(encoding) ?? compressBytes(payload, encoding)
  known.set(encoding, compressed)
  return await compressed
}

function isBytes (payload: unknown): payload is Payload {
  return typeof payload === 'string' || Buffer.isBuffer(payload)
}

function isShort (payload: Payload): boolean {
  return payload.length < WORTHWHILE_BYTES && Buffer.byteLength(payload) < WORTHWHILE_BYTES
}

async function compressBytes (payload: Payload, encoding: Coding): Promise<Buffer> {
  if (encoding === 'gzip') return await toGzip(payload, { level: GZIP_LEVEL })
  return await toBrotli(payload, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(payload) } })
}
