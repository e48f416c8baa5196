import { decodeParameter } from '../../http/decode-parameter.ts'
import { didYouMean } from '../../domain/text.ts'
import type { Parameter } from './parameter.ts'
import type { Problems } from './problems.ts'

/** The values of each parameter that was given, in their order. */
export type Query = ReadonlyMap<string, readonly string[]>

const NAME_MAX = 100
/** What is written the same way when it is read and written again. */
const PLAIN_SEARCH = /^[\w.-]+=[\w.-]*(?:&[\w.-]+=[\w.-]*)*$/

/** The parameters of an endpoint by name. */
export function parametersByName (parameters: readonly Parameter[]): ReadonlyMap<string, Parameter> {
  return new Map(parameters.map(parameter => [parameter.name, parameter]))
}

/**
 * Reads the query string of a URL by the parameters that its endpoint knows. It is read here, and not taken
 * from the framework, as a host may have set another parser. What is wrong goes to `problems` and is left out.
 */
export function readQuery (url: string, known: ReadonlyMap<string, Parameter>, problems: Problems): Query {
  const query = new Map<string, string[]>()
  const given = new Set<string>()
  for (const [name, value] of pairsOf(url)) {
    const parameter = known.get(name)
    const before = query.get(name)
    if (parameter === undefined) {
      if (!given.has(name)) problems.add('UNKNOWN_PARAMETER', name.slice(0, NAME_MAX), unknown(name, [...known.keys()]))
    } else {
      const problem = problemWith(value) ?? (before !== undefined && !parameter.repeats ? 'takes one value only' : null)
      if (problem !== null) problems.add('INVALID_PARAMETER', name, problem)
      else if (before === undefined) query.set(name, [value ?? ''])
      else before.push(value ?? '')
    }
    given.add(name)
  }
  for (const { name, required } of known.values()) {
    if (required === true && !given.has(name)) problems.add('INVALID_PARAMETER', name, 'is required')
  }
  return query
}

/** The same URL with other values for one parameter. */
export function withParameter (url: string, name: string, value: string): string {
  const { path, search } = split(url)
  const added = `${name}=${encode(value)}`
  if (PLAIN_SEARCH.test(search) && !`&${search}`.includes(`&${name}=`)) return `${path}?${search}&${added}`
  const kept = pairsOf(url).filter(([other]) => other !== name).map(([other, given]) => `${encode(other)}=${encode(given ?? '')}`)
  return `${path}?${[...kept, added].join('&')}`
}

function problemWith (value: string | null): string | null {
  if (value === null) return 'is not percent-encoded UTF-8'
  if (value === '') return 'needs a value'
  return /\p{Cc}/u.test(value) ? 'holds a control character' : null
}

function pairsOf (url: string): [name: string, value: string | null][] {
  const { search } = split(url)
  const decode = /[%+]/.test(search) ? decodeParameter : (text: string) => text
  const pairs = search.split('&').filter(pair => pair !== '')
  return pairs.map(pair => {
    const equals = pair.indexOf('=')
    const name = equals === -1 ? pair : pair.slice(0, equals)
    return [decode(name) ?? name, equals === -1 ? '' : decode(pair.slice(equals + 1))]
  })
}

function split (url: string): { readonly path: string, readonly search: string } {
  const start = url.indexOf('?')
  return start === -1 ? { path: url, search: '' } : { path: url.slice(0, start), search: url.slice(start + 1) }
}

function encode (text: string): string {
  return /^[\w.-]*$/.test(text) ? text : encodeURIComponent(text)
}

function unknown (name: string, known: readonly string[]): string {
  const hint = didYouMean(name.slice(0, NAME_MAX), known)
  return `is not a parameter here${hint === '' ? `; there ${known.length === 0 ? 'is none' : `are ${known.join(', ')}`}` : hint}`
}
