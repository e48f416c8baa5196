import { DomainError } from '../../domain/errors.ts'
import type { CardRequest } from '../read-card-request.ts'
import { readCardRequest } from '../read-card-request.ts'
import type { EmbedRoom } from './embed-answer.ts'

/** What an oEmbed consumer asks for. */
export interface EmbedRequest extends EmbedRoom {
  readonly card: CardRequest
  readonly format: 'json' | 'xml'
}

/**
 * Reads an oEmbed request (oembed.com, 2.2).
 * @param base the address that Caveat is mounted at
 * @throws DomainError INVALID_PARAMETER, NOT_IMPLEMENTED for a format that is neither JSON nor XML, UNAUTHORIZED for what
 * is not public, NOT_FOUND for an address that is no card of ours
 */
export function readEmbedRequest (search: URLSearchParams, base: string): EmbedRequest {
  const format = search.get('format') ?? 'json'
  if (format !== 'json' && format !== 'xml') throw new DomainError('NOT_IMPLEMENTED', 'format is json or xml')
  const address = search.get('url')
  if (address === null || address === '') throw wrong('url', 'is required: the address of a card')
  return { card: readCardAddress(address, base), format, maxWidth: readMaximum(search, 'maxwidth'), maxHeight: readMaximum(search, 'maxheight') }
}

function readCardAddress (address: string, base: string): CardRequest {
  const url = URL.canParse(address) ? new URL(address) : null
  const own = URL.canParse(base) ? new URL(base) : null
  const prefix = own === null ? base : own.pathname.replace(/\/$/, '')
  const [kind = '', name = '', ...more] = url?.pathname.startsWith(`${prefix}/cards/`) === true ? url.pathname.slice(prefix.length + '/cards/'.length).split('/') : []
  const story = url?.pathname.startsWith(`${prefix}/stories/`) === true ? url.pathname.slice(prefix.length + '/stories/'.length) : null
  if (url === null || !/^https?:$/.test(url.protocol) || (own !== null && url.host !== own.host) || more.length > 0 || (name === '' && story === null)) {
    throw new DomainError('NOT_FOUND', `url is the address of no card here; those begin with ${base}/cards/`)
  }
  if (url.searchParams.getAll('publication').includes('withheld')) throw new DomainError('UNAUTHORIZED', 'what is withheld is not public')
  return { ...readCardRequest(story === null ? kind : 'story', story ?? name, url.searchParams), format: 'html' }
}

function readMaximum (search: URLSearchParams, name: string): number | null {
  const text = search.get(name)
  if (text === null || text === '') return null
  if (!/^[1-9]\d{0,5}$/.test(text)) throw wrong(name, 'is a whole number of pixels, from 1')
  return Number(text)
}

function wrong (parameter: string, message: string): DomainError {
  return new DomainError('INVALID_PARAMETER', `${parameter} ${message}`, { details: [{ parameter, message }] })
}
