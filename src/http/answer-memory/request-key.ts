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

/** What an answer is asked for by. */
export interface AnswerKey {
  /** Everything that the answer depends on; of the body, its checksum only. */
  readonly text: string
  /** of a POST: two of them may have one checksum */
  readonly body: Buffer | null
}

/**
 * The key of an answer; HEAD has that of GET. Requests that differ have keys that differ: the parts are lines, and the last one
 * alone may hold a line break.
 */
export function keyOf ({ revision, headers, protocol, host, prefix, url, body }: KeyParts): AnswerKey {
  const { accept, 'accept-language': language, 'content-type': type } = headers
  const varied = `${encodingKeyOf(headers['accept-encoding'])}${line(accept)}${line(language)}\n${protocol}\n${host}\n${prefix}\n${url}\n`
  return { text: body === null ? `GET\n${varied}${revision}` : `POST\n${varied}${crc32(body)}${line(type)}\n${revision}`, body }
}

export function isSameKey (one: AnswerKey, other: AnswerKey): boolean {
  return one.text === other.text && isSameBody(one.body, other.body)
}

export function isSameBody (one: Buffer | null, other: Buffer | null): boolean {
  return one === null || other === null ? one === other : one.equals(other)
}

/** 32 bits of a key, in which others may be the same. */
export function digestOf ({ text }: AnswerKey): number {
  return hashText(text)
}

/** No header and an empty one are not the same. */
function line (header: string | undefined): string {
  return header === undefined ? '\n' : `\n=${header}`
}
