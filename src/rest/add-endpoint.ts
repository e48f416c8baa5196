import type { FastifyInstance, FastifyRequest } from 'fastify'
import { atOneRevision } from '../core/at-one-revision.ts'
import type { FactStore } from '../core/fact-store.ts'
import type { RevisionMemory } from '../core/revision-memory.ts'
import type { Answering } from '../http/answer-memory/answering.ts'
import { answerWith } from '../http/answer-memory/answering.ts'
import { forwardedPrefix } from '../http/public-address.ts'
import { createItemWriter } from '../views/write-items.ts'
import type { Endpoint } from './endpoints/endpoint.ts'
import { createProblems } from './query/problems.ts'
import { parametersByName, readQuery } from './query/read-query.ts'

/** A request to a proxy names the origin, too (RFC 9112, 3.2.2): anyone's, so that links must not repeat it. */
const ORIGIN = /^[a-z][a-z\d+.-]*:\/\/[^/?]*/i

/** What endpoints read from. */
export interface Sources {
  /** the store to answer a request from */
  readonly storeFor: (request: FastifyRequest) => FactStore
  /** items as they were served */
  readonly written: RevisionMemory<Buffer>
}

/** Puts an endpoint on the router. Answers are text already, so that no serializer of a host touches them. */
export function addEndpoint (app: FastifyInstance, { path, parameters, handle }: Endpoint, { storeFor, written }: Sources, answering: Answering): void {
  const known = parametersByName(parameters)
  app.get(path.replace('{id}', ':id'), { exposeHeadRoute: true }, answerWith(answering, async request => {
    const { id = '' } = request.params as { id?: string }
    const url = forwardedPrefix(request) + request.url.replace(ORIGIN, '')
    const store = storeFor(request)
    const { body, next } = await atOneRevision(store, async recall => {
      const problems = createProblems()
      const query = readQuery(request.url, known, problems)
      return await handle({ store, writeItems: createItemWriter(store, recall(written)), id, query, problems, url })
    })
    return { headers: { 'content-type': 'application/json; charset=utf-8', ...(next == null ? {} : { link: `<${next}>; rel="next"` }) }, body }
  }))
}
