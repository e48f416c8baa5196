import type { Endpoint } from '../endpoints/endpoint.ts'
import type { Examples } from './example-types.ts'
import type { Json } from './json.ts'

/** Refusals that any endpoint can answer with. */
const COMMON = [400, 414, 500]

const NAMES: Readonly<Record<number, readonly [name: string, description: string]>> = {
  400: ['BadRequest', 'The request is wrong; `errors` names everything that is, and the nearest right value.'],
  403: ['Forbidden', 'Withheld facts are not served.'],
  404: ['NotFound', 'There is no such item; `detail` names the nearest one.'],
  410: ['Gone', 'The fact was retracted; `publication=retracted` reads it all the same.'],
  414: ['UriTooLong', 'The address is too long.'],
  422: ['Refused', 'The sum would be wrong; `code` says why, and `ids` which figures clash.'],
  500: ['InternalError', 'Something went wrong on our side.']
}

const caching = { ETag: ref('headers', 'ETag'), 'Cache-Control': ref('headers', 'CacheControl'), Vary: ref('headers', 'Vary') }

/** All answers of an endpoint. */
export function describeAnswers ({ id, answer, refusals, parameters }: Endpoint, { answers }: Examples): Json {
  const example = answers[id]
  const isPaged = parameters.some(({ name }) => name === 'after')
  return {
    200: {
      description: 'The answer.',
      headers: { ...caching, ...(isPaged ? { Link: ref('headers', 'Link') } : {}) },
      content: { 'application/json': { schema: ref('schemas', answer.name), ...(example === undefined ? {} : { example }) } }
    },
    304: ref('responses', 'NotModified'),
    ...Object.fromEntries([...COMMON, ...refusals].map(status => [status, ref('responses', NAMES[status]?.[0] ?? 'InternalError')]))
  }
}

/** The answers that endpoints share. */
export function describeSharedAnswers ({ problems }: Examples): Json {
  return {
    NotModified: { description: 'The caller has this answer already.', headers: caching },
    ...Object.fromEntries(Object.entries(NAMES).map(([status, [name, description]]) => [name, {
      description,
      content: { 'application/problem+json': { schema: ref('schemas', 'Problem'), example: problems[status] } }
    }]))
  }
}

export const SHARED_HEADERS: Json = {
  ETag: { description: 'Names the bytes of this answer, in each content coding: the same as long as the data are.', schema: { type: 'string' }, example: '"0af1c9d28e7b46539d10aa52f7c3be64-br"' },
  CacheControl: { description: 'How long a cache may keep the answer.', schema: { type: 'string' } },
  Vary: { description: 'The request headers that the answer depends on.', schema: { type: 'string' } },
  Link: { description: 'The address of the next page, as `next` has it (RFC 8288); absent on the last one.', schema: { type: 'string' } }
}

export function ref (kind: 'headers' | 'parameters' | 'responses' | 'schemas', name: string): Json {
  return { $ref: `#/components/${kind}/${name}` }
}
