import type { FastifyPluginAsync } from 'fastify'
import type { Answering } from '../../http/answer-memory/answering.ts'
import { answerWith } from '../../http/answer-memory/answering.ts'
import { forwardedPrefix } from '../../http/public-address.ts'
import { createProblems } from '../query/problems.ts'
import { readQuery } from '../query/read-query.ts'
import { describeApi } from './describe-api.ts'
import { EXAMPLES } from './examples.ts'

/**
 * `openapi.json`: written when it is first asked for, as few processes ever are. Its server is a root-relative path: that holds
 * under any host name, and a cached answer can't name somebody else's.
 */
export const openApi: FastifyPluginAsync<Answering> = async (app, answering) => {
  let written: { readonly prefix: string, readonly document: string } | undefined
  app.get('/openapi.json', { exposeHeadRoute: true }, answerWith(answering, async request => {
    const problems = createProblems()
    readQuery(request.url, new Map(), problems)
    problems.throwIfAny()
    const prefix = forwardedPrefix(request) + app.prefix
    if (written?.prefix !== prefix) written = { prefix, document: JSON.stringify(describeApi(prefix, EXAMPLES)) }
    return { headers: { 'content-type': 'application/json; charset=utf-8' }, body: written.document }
  }))
}
