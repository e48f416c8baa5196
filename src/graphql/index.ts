import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { FactStore } from '../core/fact-store.ts'
import { DomainError } from '../domain/errors.ts'
import type { AnswerMemory } from '../http/answer-memory/answer-memory.ts'
import type { Answer } from '../http/answer-memory/answering.ts'
import { addAnswering } from '../http/answer-memory/add-answering.ts'
import { answerWith, noteBody } from '../http/answer-memory/answering.ts'
import { parseJsonBodies } from '../http/answer-memory/read-body.ts'
import { CACHE_CONTROL } from '../http/cache-control.ts'
import { addCors } from '../http/cors.ts'
import { logProblem } from '../http/handle-errors.ts'
import { problemOf } from '../http/problem-of.ts'
import { refuseOtherMethods } from '../http/refuse-other-methods.ts'
import { noteErrorCode } from '../http/request-log.ts'
import type { SurrogateHeader } from '../http/surrogate-keys.ts'
import { createSurrogateKeys } from '../http/surrogate-keys.ts'
import type { QueryAnswer } from './answer-query.ts'
import { createAnswerQuery } from './answer-query.ts'
import { LIMITS } from './limits.ts'
import type { MediaType } from './media-type.ts'
import { chooseMediaType, GRAPHQL_RESPONSE, JSON_RESPONSE } from './media-type.ts'
import { errorOf } from './public-errors.ts'
import { parseBody, readQuery } from './read-query.ts'
import { createSchema } from './schema.ts'

const METHODS = ['GET', 'HEAD', 'POST']
const ALLOWED = [...METHODS, 'OPTIONS'].join(', ')

export interface GraphqlOptions {
  readonly store: FactStore
  /** null where answers are not remembered */
  readonly memory?: AnswerMemory | null
  /** whether any page may read it from another origin */
  readonly cors?: boolean
  /** whether it is a subgraph of Apollo Federation 2 */
  readonly federation?: boolean
  /** the header that names what an answer is made from */
  readonly surrogateKeys?: SurrogateHeader | false
}

/** GraphQL over HTTP at the root of its scope, by GET and POST. */
export const graphql: FastifyPluginAsync<GraphqlOptions> = async (app, { store, memory = null, cors = true, federation = false, surrogateKeys = false }) => {
  const answerQuery = createAnswerQuery(createSchema({ federation }))
  const keys = createSurrogateKeys(store, surrogateKeys)

  if (cors) addCors(app, { methods: ALLOWED })
  const answering = { memory, store }
  addAnswering(app, answering, {
    cacheControl: CACHE_CONTROL.facts,
    vary: 'Accept, Accept-Encoding',
    dependsOn: ({ headers }) => `${chooseMediaType(headers.accept)} ${federation}`,
    keys
  })
  app.removeAllContentTypeParsers()
  parseJsonBodies(app, (request, body) => {
    noteBody(request, body)
    return parseBody(request, body)
  })
  app.setErrorHandler(refuse)

  app.route({
    method: METHODS,
    url: '/',
    bodyLimit: LIMITS.bodyBytes,
    handler: answerWith(answering, async request => {
      const mediaType = mediaTypeFor(request)
      const query = readQuery(request)
      const answer = await answerQuery(query, keys.storeFor(request), request.log)
      // each time that a text comes along with its hash, it is kept under it: a cache that answered would keep it from us
      return answerOf(request, answer, { mediaType, registers: query.query !== null && query.hash !== null })
    })
  })
  refuseOtherMethods(app, '/', METHODS)
}

/** @throws DomainError NOT_ACCEPTABLE */
function mediaTypeFor ({ headers }: FastifyRequest): MediaType {
  const mediaType = chooseMediaType(headers.accept)
  if (mediaType === null) throw new DomainError('NOT_ACCEPTABLE', `answers are ${GRAPHQL_RESPONSE} or ${JSON_RESPONSE}`)
  return mediaType
}

function answerOf (request: FastifyRequest, { body, errors: [error], executed }: QueryAnswer, { mediaType, registers }: { readonly mediaType: MediaType, readonly registers: boolean }): Answer {
  if (error !== undefined) noteErrorCode(request, error.extensions.code)
  const contentType = `${mediaType}; charset=utf-8`
  const lasting = error === undefined && !registers
  return {
    // with plain JSON, a status other than 200 would tell of a server that did not understand the request
    ...(!executed && mediaType === GRAPHQL_RESPONSE && error?.extensions.code !== 'PERSISTED_QUERY_NOT_FOUND' ? { status: 400 } : {}),
    // an answer with errors is not worth keeping, and one to a POST can't be kept by caches
    headers: !lasting || request.method === 'POST' ? { 'cache-control': 'no-store', 'content-type': contentType } : { 'content-type': contentType },
    body,
    lasting
  }
}

/** @throws the error itself when it is a host's own refusal, so that the host's handler answers it */
function refuse (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error)
  if (problem === null) throw error
  logProblem(problem, error, request)
  const mediaType = chooseMediaType(request.headers.accept) ?? JSON_RESPONSE
  noteErrorCode(request, problem.code)
  if (problem.code === 'METHOD_NOT_ALLOWED') reply.header('allow', ALLOWED)
  return reply.code(problem.status).header('cache-control', 'no-store')
    .type(`${mediaType}; charset=utf-8`).send(JSON.stringify({ errors: [errorOf(problem)] }))
}
