import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { FactStore } from '../core/fact-store.ts'
import { DomainError } from '../domain/errors.ts'
import { addCaching } from '../http/caching.ts'
import { addCors } from '../http/cors.ts'
import { logProblem } from '../http/handle-errors.ts'
import { problemOf } from '../http/problem-of.ts'
import { refuseOtherMethods } from '../http/refuse-other-methods.ts'
import { noteErrorCode } from '../http/request-log.ts'
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
  /** whether any page may read it from another origin */
  readonly cors?: boolean
  /** whether it is a subgraph of Apollo Federation 2 */
  readonly federation?: boolean
}

/** GraphQL over HTTP at the root of its scope, by GET and POST. */
export const graphql: FastifyPluginAsync<GraphqlOptions> = async (app, { store, cors = true, federation = false }) => {
  const answerQuery = createAnswerQuery(createSchema({ federation }), store)

  if (cors) addCors(app, { methods: ALLOWED })
  addCaching(app, { revision: async () => await store.revision(), vary: 'Accept, Accept-Encoding' })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, async (request: FastifyRequest, body: string) => parseBody(request, body))
  app.setErrorHandler(refuse)

  app.route({
    method: METHODS,
    url: '/',
    bodyLimit: LIMITS.bodyBytes,
    handler: async (request, reply) => {
      const mediaType = mediaTypeFor(request)
      return send(reply, await answerQuery(readQuery(request), request.log), mediaType)
    }
  })
  refuseOtherMethods(app, '/', METHODS)
}

/** @throws DomainError NOT_ACCEPTABLE */
function mediaTypeFor ({ headers }: FastifyRequest): MediaType {
  const mediaType = chooseMediaType(headers.accept)
  if (mediaType === null) throw new DomainError('NOT_ACCEPTABLE', `answers are ${GRAPHQL_RESPONSE} or ${JSON_RESPONSE}`)
  return mediaType
}

function send (reply: FastifyReply, answer: QueryAnswer, mediaType: MediaType): FastifyReply {
  const [error] = answer.errors
  if (error !== undefined) noteErrorCode(reply.request, error.extensions.code)
  // an answer with errors is not worth keeping, and one to a POST can't be kept
  if (error !== undefined || reply.request.method === 'POST') reply.header('cache-control', 'no-store')
  // with plain JSON, a status other than 200 would tell of a server that did not understand the request
  if (!answer.executed && mediaType === GRAPHQL_RESPONSE) reply.code(400)
  return reply.type(`${mediaType}; charset=utf-8`).send(answer.text)
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
