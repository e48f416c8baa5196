import type { FastifyInstance } from 'fastify'
import { atOneRevision } from '../core/at-one-revision.ts'
import type { FactStore } from '../core/fact-store.ts'
import type { RevisionMemory } from '../core/revision-memory.ts'
import { forwardedPrefix } from '../http/public-address.ts'
import { createItemWriter } from '../views/item-texts.ts'
import type { Endpoint } from './endpoints/endpoint.ts'
import { createProblems } from './query/problems.ts'
import { readQuery } from './query/read-query.ts'

/** A request to a proxy names the origin, too (RFC 9112, 3.2.2): anyone's, so that links must not repeat it. */
const ORIGIN = /^[a-z][a-z\d+.-]*:\/\/[^/?]*/i

/** What endpoints read from. */
export interface Sources {
  readonly store: FactStore
  /** items as they were served */
  readonly texts: RevisionMemory<string>
}

/** Puts an endpoint on the router. Answers are strings already, so that no serializer of a host touches them. */
export function addEndpoint (app: FastifyInstance, { path, parameters, handle }: Endpoint, { store, texts }: Sources): void {
  app.get<{ Params: { id?: string } }>(path.replace('{id}', ':id'), { exposeHeadRoute: true }, async (request, reply) => {
    const { id = '' } = request.params
    const url = forwardedPrefix(request) + request.url.replace(ORIGIN, '')
    const { text, next } = await atOneRevision(store, async recall => {
      const problems = createProblems()
      const query = readQuery(request.url, parameters, problems)
      return await handle({ store, writeItems: createItemWriter(store, recall(texts)), id, query, problems, url })
    })
    if (next != null) reply.header('link', `<${next}>; rel="next"`)
    return await reply.type('application/json').send(text)
  })
}
