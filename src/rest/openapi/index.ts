import type { FastifyPluginAsync } from 'fastify'
import { createProblems } from '../query/problems.ts'
import { readQuery } from '../query/read-query.ts'
import { describeApi } from './describe-api.ts'
import { EXAMPLES } from './examples.ts'

/** `openapi.json`: written when it is first asked for, as few processes ever are. */
export const openApi: FastifyPluginAsync = async app => {
  let document: string | undefined
  app.get('/openapi.json', { exposeHeadRoute: true }, async ({ url }, reply) => {
    const problems = createProblems()
    readQuery(url, [], problems)
    problems.throwIfAny()
    document ??= JSON.stringify(describeApi(app.prefix, EXAMPLES))
    return await reply.type('application/json').send(document)
  })
}
