import type { FastifyPluginAsync } from 'fastify'
import { describeApi } from './describe-api.ts'
import { EXAMPLES } from './examples.ts'

/** `openapi.json`: written when it is first asked for, as few processes ever are. */
export const openApi: FastifyPluginAsync = async app => {
  let document: string | undefined
  app.get('/openapi.json', { exposeHeadRoute: true }, async (_request, reply) => {
    document ??= JSON.stringify(describeApi(app.prefix, EXAMPLES))
    return await reply.type('application/json').send(document)
  })
}
