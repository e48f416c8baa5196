import type { IncomingHttpHeaders } from 'node:http'
import { crc32 } from 'node:zlib'
import { hashText } from '../../core/hash-text.ts'
import { encodingKeyOf } from '../negotiate-encoding.ts'

/** Headers that make an answer one caller's, or part of one, or that say that there is a body where none belongs. */
const PRIVATE_OR_UNUSUAL = ['authorization', 'proxy-authorization', 'cookie', 'range', 'if-range', 'expect', 'upgrade', 'content-encoding'] as const

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
  for (const name of PRIVATE_OR_UNUSUAL) if (headers[name] !== undefined) return false
  if (method === 'POST') return true
  return (method === 'GET' || method === 'HEAD') && headers['content-length'] === undefined && headers['transfer-encoding'] === undefined &&
    headers['if-none-match'] !== '*'
}

/**
 * What an answer is asked for by. Its text is put together when it is needed: a request that nobody made before can be told by
 * its digest alone, mostly.
 */
export class AnswerKey {
  /** of a POST: two of them may have one checksum */
  readonly body: Buffer | null
  readonly #revision: string
  readonly #protocol: string
  readonly #host: string
  readonly #prefix: string
  readonly #url: string
  // as they are now: a hook of a host may change them
  readonly #coding: string | undefined
  readonly #accept: string | undefined
  readonly #language: string | undefined
  readonly #type: string | undefined
  #text: string | null = null
  /** 32 bits, with a sign, of the body, or else of the address: those of answers in other codings and languages are the same */
  readonly digest: number
  /** how many answers had been remembered when it was looked for in vain; -1 before */
  missedAt = -1

  constructor ({ revision, headers, protocol, host, prefix, url, body }: KeyParts) {
    this.body = body
    this.#revision = revision
    this.#protocol = protocol
    this.#host = host
    this.#prefix = prefix
    this.#url = url
    this.#coding = headers['accept-encoding']
    this.#accept = headers.accept
    this.#language = headers['accept-language']
    this.#type = headers['content-type']
    this.digest = (body === null ? hashText(url) : crc32(body)) | 0
  }

  /**
   * Everything that the answer depends on; of the body, its checksum only. HEAD has that of GET. Requests that differ have texts that
   * differ: the parts are lines, and the last one alone may hold a line break.
   */
  get text (): string {
    this.#text ??= this.#write()
    return this.#text
  }

  /** 32 bits of all that the answer depends on but the revision: whoever varies a header asks for something that nobody asked for before. */
  get sighting (): number {
    let hash = this.digest
    for (const part of [encodingKeyOf(this.#coding), this.#accept, this.#language, this.#type, this.#protocol, this.#host, this.#prefix]) {
      if (part !== undefined) hash = Math.imul(hash ^ hashText(part), 0x9e3779b1)
    }
    return hash
  }

  #write (): string {
    const varied = `${encodingKeyOf(this.#coding)}${line(this.#accept)}${line(this.#language)}\n${this.#protocol}\n${this.#host}\n${this.#prefix}\n${this.#url}\n`
    return this.body === null ? `GET\n${varied}${this.#revision}` : `POST\n${varied}${this.digest}${line(this.#type)}\n${this.#revision}`
  }
}

export function isSameKey (one: AnswerKey, other: AnswerKey): boolean {
  return one.digest === other.digest && one.text === other.text && isSameBody(one.body, other.body)
}

export function isSameBody (one: Buffer | null, other: Buffer | null): boolean {
  return one === null || other === null ? one === other : one.equals(other)
}

/** No header and an empty one are not the same. */
function line (header: string | undefined): string {
  return header === undefined ? '\n' : `\n=${header}`
}
