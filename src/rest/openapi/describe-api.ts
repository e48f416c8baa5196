import { RESOURCE_NAMES, resourceOf } from '../../core/resources.ts'
import type { ResourceName } from '../../core/resources.ts'
import { VERSION } from '../../version.ts'
import type { Endpoint } from '../endpoints/endpoint.ts'
import { ENDPOINTS } from '../endpoints/index.ts'
import { RESOURCE_WORDS } from '../endpoints/resource-words.ts'
import { SHARED_HEADERS, describeAnswers, describeSharedAnswers, ref } from './describe-answers.ts'
import { describeParameter, describePathId } from './describe-parameter.ts'
import { describeSchemas } from './describe-schemas.ts'
import type { Examples } from './example-types.ts'
import type { Json } from './json.ts'

const DESCRIPTION = `Who said what, where, when and how many. A number or a quote never travels without its caveat: who claims it,
how precise it is, and whether anyone has verified it.

- Everything is read with GET (or HEAD); any other method is answered with 405.
- A filter that is given several times means "or". Commas split nothing, except in \`expand\`.
- Lists are paged: follow \`next\`, or the \`Link\` header, until it is null.
- References are stubs of id, type and name; \`expand\` puts whole items in their place.
- Every error is \`application/problem+json\` with a stable \`code\`.
- Every answer has an ETag that holds until the data change: send it back in \`If-None-Match\`.`

/** The OpenAPI 3.1 document of the API under a prefix. */
export function describeApi (prefix: string, examples: Examples): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Caveat',
      summary: 'A facts API for newsrooms',
      version: VERSION,
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' }
    },
    servers: [{ url: prefix === '' ? '/' : prefix, description: 'This server' }],
    security: [],
    tags: [
      ...RESOURCE_NAMES.map(name => ({ name, description: `${RESOURCE_WORDS[name].about}.` })),
      { name: 'search', description: 'Full text over everything.' }
    ],
    paths: Object.fromEntries(ENDPOINTS.map(endpoint => [endpoint.path, { get: describeEndpoint(endpoint, examples) }])),
    components: {
      schemas: describeSchemas(),
      responses: describeSharedAnswers(examples),
      headers: SHARED_HEADERS,
      parameters: {
        IfNoneMatch: {
          name: 'If-None-Match',
          in: 'header',
          description: 'ETags of answers that the caller has; 304 if this one is among them.',
          required: false,
          schema: { type: 'string' }
        }
      }
    }
  }
}

function describeEndpoint (endpoint: Endpoint, examples: Examples): Json {
  const { id, tag, summary, description, path, parameters } = endpoint
  const isOfItem = path.includes('{id}')
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    parameters: [
      ...(isOfItem ? [describePathId(resourceOf(tag as ResourceName).types, examples)] : []),
      ...parameters.map(parameter => describeParameter(parameter, examples)),
      ref('parameters', 'IfNoneMatch')
    ],
    responses: describeAnswers(endpoint, examples)
  }
}
