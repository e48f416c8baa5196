import { randomInt } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { crc32 } from 'node:zlib'
import { mixText } from '../../core/hash-text.ts'
import { encodingKeyOf } from '../negotiate-encoding.ts'

/** Everything that a public answer may depend on. */
export interface KeyParts {
  readonly revision: string
  readonly headers: IncomingHttpHeaders
  /** scheme and host as the caller knows them, by way of a trusted proxy too */
  readonly protocol: string
  readonly host: string
  /** what a trusted proxy has taken off the path */
  readonly prefix: string
  readonly url: string
  /** of a POST */
  readonly body: Buffer | null
}

/** Whether an answer to such a request is everyone's, so that it may be remembered and looked up. */
export function isPublic (method: string | undefined, headers: IncomingHttpHeaders): boolean {
  // these make an answer one caller's, or part of one, or say that there is a body where none belongs
  if (headers.authorization !== undefined || headers['proxy-authorization'] !== undefined || headers.cookie !== undefined || headers.range !== undefined ||
    headers['if-range'] !== undefined || headers.expect !== undefined || headers.upgrade !== undefined || headers['content-encoding'] !== undefined) return false
  if (method === 'POST') return true
  return (method === 'GET' || method === 'HEAD') && headers['content-length'] === undefined && headers['transfer-encoding'] === undefined &&
    headers['if-none-match'] !== '*'
}

/** of this process: nobody can tell from outside which requests have one digest, but for POSTs whose bodies have one checksum */
const SEED = randomInt(2 ** 31)

/** What an answer is asked for by. HEAD has the key of GET. */
export class AnswerKey {
  /** of a POST */
  body: Buffer | null
  /** 32 bits, with a sign, of all that a caller may vary and of the revision: whoever varies a header asks for something that nobody asked for before */
  readonly digest: number
  /** how many answers had been remembered when it was looked for in vain; -1 before */
  missedAt = -1
  readonly #revision: string
  readonly #protocol: string
  readonly #host: string
  readonly #prefix: string
  readonly #url: string
  readonly #condition: string | null
  /** as `encodingKeyOf` has it; for a 304 all of the header, as whether a tag counts depends on each coding that is taken */
  readonly #coding: string | undefined
  // as they were then: a hook of a host may change them
  readonly #accept: string | undefined
  readonly #language: string | undefined
  readonly #type: string | undefined

  /** @param condition `If-None-Match`, for a 304; null for the answer itself */
  constructor ({ revision, headers, protocol, host, prefix, url, body }: KeyParts, condition: string | null = null) {
    this.body = body
    this.#revision = revision
    this.#protocol = protocol
    this.#host = host
    this.#prefix = prefix
    this.#url = url
    this.#condition = condition
    this.#coding = condition === null ? encodingKeyOf(headers['accept-encoding']) : headers['accept-encoding']
    this.#accept = headers.accept
    this.#language = headers['accept-language']
    this.#type = headers['content-type']
    this.digest = this.#digest()
  }

  /** The key of a 304: that of the same request, which has these headers, by a caller who has the answer already. */
  having (condition: string, headers: IncomingHttpHeaders): AnswerKey {
    return new AnswerKey({ revision: this.#revision, headers, protocol: this.#protocol, host: this.#host, prefix: this.#prefix, url: this.#url, body: this.body }, condition)
  }

  equals (other: AnswerKey): boolean {
    return this.digest === other.digest && this.#url === other.#url && this.#accept === other.#accept && this.#language === other.#language &&
      this.#type === other.#type && this.#host === other.#host && this.#protocol === other.#protocol && this.#prefix === other.#prefix &&
      this.#condition === other.#condition && this.#coding === other.#coding && this.#revision === other.#revision && isSameBody(this.body, other.body)
  }

  /** What the texts of it take, in bytes or UTF-16 code units. */
  get length (): number {
    const texts = [this.#revision, this.#protocol, this.#host, this.#prefix, this.#url, this.#condition, this.#coding, this.#accept, this.#language, this.#type]
    return texts.reduce((length, text) => length + (text?.length ?? 0), this.body?.length ?? 0)
  }

  #digest (): number {
    let hash = mixText(SEED, this.#url)
    if (this.body !== null) hash ^= crc32(this.body)
    hash = mixText(hash, this.#revision)
    hash = mixText(hash, this.#host)
    hash = mixHeader(hash, this.#coding, 0)
    hash = mixHeader(hash, this.#accept, 1)
    hash = mixHeader(hash, this.#language, 2)
    hash = mixHeader(hash, this.#type, 3)
    return this.#condition === null ? hash : mixText(hash, this.#condition)
  }
}

/** No header and an empty one are not the same, nor are equal values of two headers. */
function mixHeader (hash: number, header: string | undefined, number: number): number {
  return header === undefined ? hash : mixText(hash ^ number, header)
}

function isSameBody (one: Buffer | null, other: Buffer | null): boolean {
  return one === null || other === null ? one === other : one.equals(other)
}
