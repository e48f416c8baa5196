import type { FastifyPluginAsync } from 'fastify'
import type { FactStore } from './core/fact-store.ts'
import { handleError } from './http/handle-errors.ts'
import { refuseOtherMethods } from './http/refuse-other-methods.ts'
import { VERSION } from './version.ts'

/** What a supervisor asks: is the process alive, and can it serve? */
export const operations: FastifyPluginAsync<{ store: FactStore }> = async (app, { store }) => {
  app.setErrorHandler(handleError)
  for (const url of ['/health', '/ready']) refuseOtherMethods(app, url, ['GET', 'HEAD'])
  app.addHook('onSend', async (_request, reply) => { reply.header('cache-control', 'no-store') })
  app.get('/health', async () => ({ status: 'alive', version: VERSION }))
  app.get('/ready', async (request, reply) => {
    try {
      return { status: 'ready', revision: await store.revision() }
    } catch (error) {
      request.log.error({ err: error }, 'the store does not answer')
      return await reply.code(503).send({ status: 'unavailable' })
    }
  })
}
