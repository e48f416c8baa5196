import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { FactStore } from '../core/fact-store.ts'
import type { Answering } from '../http/answer-memory/answering.ts'
import { answerWith } from '../http/answer-memory/answering.ts'
import { forwardedPrefix } from '../http/public-address.ts'
import type { Endpoint } from './endpoints/endpoint.ts'
import { createProblems } from './query/problems.ts'
import { readQuery } from './query/read-query.ts'

/** A request to a proxy names the origin, too (RFC 9112, 3.2.2): anyone's, so that links must not repeat it. */
const ORIGIN = /^[a-z][a-z\d+.-]*:\/\/[^/?]*/i

/** Puts an endpoint on the router. Answers are strings already, so that no serializer of a host touches them. */
export function addEndpoint (app: FastifyInstance, { path, parameters, handle }: Endpoint, storeFor: (request: FastifyRequest) => FactStore, answering: Answering): void {
  app.get(path.replace('{id}', ':id'), { exposeHeadRoute: true }, answerWith(answering, async request => {
    const problems = createProblems()
    const query = readQuery(request.url, parameters, problems)
    const { id = '' } = request.params as { id?: string }
    const { body, next } = await handle({ store: storeFor(request), id, query, problems, url: forwardedPrefix(request) + request.url.replace(ORIGIN, '') })
    const headers = { 'content-type': 'application/json; charset=utf-8', ...(next == null ? {} : { link: `<${next}>; rel="next"` }) }
    return { headers, body: JSON.stringify(body) }
  }))
}
