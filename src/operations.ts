import type { FastifyPluginAsync } from 'fastify'
import type { FactStore } from './core/fact-store.ts'
import { handleError } from './http/handle-errors.ts'
import { refuseOtherMethods } from './http/refuse-other-methods.ts'
import { createProcessReader } from './metrics/process-readings.ts'
import type { ConnectMetrics } from './metrics/reading.ts'
import { writeMetrics } from './metrics/write-metrics.ts'
import { VERSION } from './version.ts'

export interface OperationsOptions {
  readonly store: FactStore
  /** how metrics of several processes come together; null for no metrics */
  readonly metrics: ConnectMetrics | null
}

/** What a supervisor asks: is the process alive, can it serve, and how is it? */
export const operations: FastifyPluginAsync<OperationsOptions> = async (app, { store, metrics }) => {
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
  if (metrics === null) return
  const { read, close } = createProcessReader()
  app.addHook('onClose', async () => { close() })
  const gather = metrics(async () => [
    {
      name: 'caveat_processes',
      help: 'How many processes serve these facts',
      type: 'gauge',
      labels: { version: VERSION, revision: await store.revision() },
      value: 1
    },
    ...read()
  ])
  refuseOtherMethods(app, '/metrics', ['GET', 'HEAD'])
  app.get('/metrics', async (_request, reply) => {
    const { contentType, text } = await writeMetrics(await gather())
    return await reply.type(contentType).send(text)
  })
}
