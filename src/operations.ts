import type { FastifyPluginAsync } from 'fastify'
import type { FactStore } from './core/fact-store.ts'
import type { AnswerMemory } from './http/answer-memory/answer-memory.ts'
import { handleError } from './http/handle-errors.ts'
import { refuseOtherMethods } from './http/refuse-other-methods.ts'
import { createProcessReader } from './metrics/process-readings.ts'
import type { ConnectMetrics, Reading } from './metrics/reading.ts'
import { writeMetrics } from './metrics/write-metrics.ts'
import { VERSION } from './version.ts'

/** Less than the second within which workers tell their metrics. */
const REVISION_WITHIN_MS = 800

export interface OperationsOptions {
  readonly store: FactStore
  /** null where no answers are remembered */
  readonly memory: AnswerMemory | null
  /** how metrics of several processes come together; null for no metrics */
  readonly metrics: ConnectMetrics | null
}

/** What a supervisor asks: is the process alive, can it serve, and how is it? */
export const operations: FastifyPluginAsync<OperationsOptions> = async (app, { store, memory, metrics }) => {
  app.setErrorHandler(handleError)
  for (const url of ['/health', '/ready']) refuseOtherMethods(app, url, ['GET', 'HEAD'])
  app.addHook('onSend', async (_request, reply) => { reply.header('cache-control', 'no-store') })
  app.get('/health', { exposeHeadRoute: true }, async () => ({ status: 'alive', version: VERSION }))
  app.get('/ready', { exposeHeadRoute: true }, async (request, reply) => {
    try {
      return { status: 'ready', revision: await revisionInTime(store) }
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
      labels: { version: VERSION, revision: await revisionOf(store) },
      value: 1
    },
    ...memory === null ? [] : readAnswerMemory(memory),
    ...read()
  ])
  refuseOtherMethods(app, '/metrics', ['GET', 'HEAD'])
  app.get('/metrics', { exposeHeadRoute: true }, async (_request, reply) => {
    const { contentType, text } = await writeMetrics(await gather())
    return await reply.type(contentType).send(text)
  })
}

/** @throws Error where the store hasn't told its revision in time: a probe that waits with it tells nobody that it hangs */
async function revisionInTime (store: FactStore): Promise<string> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => { reject(new Error(`the store has not told its revision within ${REVISION_WITHIN_MS} ms`)) }, REVISION_WITHIN_MS).unref()
  })
  try {
    return await Promise.race([store.revision(), late])
  } finally {
    clearTimeout(timer)
  }
}

/** Where the store doesn't answer, all other metrics count all the more. */
async function revisionOf (store: FactStore): Promise<string> {
  try {
    return await revisionInTime(store)
  } catch {
    return ''
  }
}

function readAnswerMemory (memory: AnswerMemory): Reading[] {
  const { hits, misses, waits, evictions, entries, bytes } = memory.stats()
  return [
    { name: 'caveat_answer_memory_hits_total', help: 'Requests answered from the memory of answers', type: 'counter', value: hits },
    { name: 'caveat_answer_memory_misses_total', help: 'Requests whose answer had to be made, and might have been remembered', type: 'counter', value: misses },
    { name: 'caveat_answer_memory_waits_total', help: 'Requests that were given what an equal one was waiting for', type: 'counter', value: waits },
    { name: 'caveat_answer_memory_evictions_total', help: 'Answers that had to go for newer ones', type: 'counter', value: evictions },
    { name: 'caveat_answer_memory_entries', help: 'Answers that are remembered', type: 'gauge', value: entries },
    { name: 'caveat_answer_memory_bytes', help: 'What the remembered answers take, keys and headers too', type: 'gauge', value: bytes }
  ]
}
