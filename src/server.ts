import cluster from 'node:cluster'
import closeWithGrace from 'close-with-grace'
import Fastify, { LogController } from 'fastify'
import { pino } from 'pino'
import type { Config } from './config.ts'
import type { Progress } from './fixtures/load-fixtures.ts'
import { answerBareRefusals } from './http/answer-bare-refusals.ts'
import { answerFirst } from './http/answer-memory/answer-first.ts'
import { createAnswerMemory } from './http/answer-memory/answer-memory.ts'
import { closeConnectionsOnStop } from './http/close-on-stop.ts'
import { handleClientError } from './http/handle-client-errors.ts'
import { handleError, handleFrameworkError } from './http/handle-errors.ts'
import { handleNotFound } from './http/handle-not-found.ts'
import { createLogStream } from './http/log-stream.ts'
import { answerInTurn } from './http/in-turn.ts'
import { fixPublicOrigin } from './http/public-address.ts'
import { addRequestLog, logRequest } from './http/request-log.ts'
import { loadStore } from './load-store.ts'
import { caveatWith, POSTS } from './plugin.ts'
import { serveInWorkers } from './workers/serve-in-workers.ts'
import type { WorkerLink } from './workers/worker-link.ts'
import { createWorkerLink, STOPPING } from './workers/worker-link.ts'

const MEBIBYTE = 1024 * 1024
/** How long a whole request may take to arrive, as its headers may: what never ends would be held for ever. */
const ARRIVES_WITHIN_MS = 60_000
/** How long requests in flight may take to finish once the process is asked to stop: a caller that never ends its own would hold it up. */
const STOP_WITHIN_MS = 10_000
/** How long the rest of a stop may take. */
const STOPPED_AFTER_MS = 1_000

/**
 * Serves a fixture folder over HTTP, in this process or in several, until SIGTERM or SIGINT; then takes no new
 * connections, finishes the requests in flight and exits with 0. Resolves once it listens.
 * @param onProgress is told how far the reading of the folder has come; of several processes the first one tells
 * @returns the exit code so far: not 0 where workers can't start, and have said why
 * @throws FixtureError when the folder has any problem, or the system's error when it can't listen
 */
export async function serve (config: Config, onProgress: (progress: Progress) => void): Promise<number> {
  const link = createWorkerLink()
  if (config.workers > 1 && link === null) return await serveInWorkers(config.workers, pino({ level: config.logLevel }))
  const served = link === null ? endWhenStopped() : () => {}
  try {
    await serveHere(config, link, cluster.isPrimary || cluster.worker?.id === 1 ? onProgress : () => {})
    served()
    return 0
  } catch (error) {
    link?.leave()
    throw error
  }
}

/**
 * Before there are requests to finish, a stop ends the process at once. Nobody else would: the first process of a container is not ended by the
 * system.
 * @returns to be called when a stop is seen to otherwise
 */
function endWhenStopped (): () => void {
  const end = (): void => { process.exit(0) }
  for (const signal of STOPPING) process.on(signal, end)
  return () => { for (const signal of STOPPING) process.off(signal, end) }
}

async function serveHere ({ port, host, publicOrigin, fixtures, answerMemory, surrogateKeys, logLevel }: Config, link: WorkerLink | null, onProgress: (progress: Progress) => void): Promise<void> {
  let items = 0
  const store = await loadStore(fixtures, {
    onProgress: progress => {
      items = progress.records
      onProgress(progress)
    }
  })
  const revision = await store.revision()
  if (link !== null && !await link.enter(revision)) return
  const app = Fastify({
    logger: { level: logLevel, stream: createLogStream() },
    http: { requireHostHeader: false },
    // every query is read from the address, as a host may have any parser: what this one made of it nobody would look at
    routerOptions: { querystringParser: () => ({}) },
    requestTimeout: ARRIVES_WITHIN_MS,
    // what comes on a connection that is open still is answered, and the connection closed
    return503OnClosing: false,
    schemaController: { compilersFactory: { buildValidator: refuseSchemas, buildSerializer: refuseSchemas } },
    logController: new LogController({ disableRequestLogging: true }),
    clientErrorHandler: (error, socket) => { handleClientError(error, socket, app.log, revision) },
    // such a request is refused before any hook runs
    frameworkErrors: (error, request, reply) => {
      handleFrameworkError(error, request, reply.header('access-control-allow-origin', '*'))
      logRequest(request, reply, revision)
    }
  })
  app.setErrorHandler(handleError)
  app.setNotFoundHandler(handleNotFound)
  addRequestLog(app, revision)
  closeConnectionsOnStop(app)
  answerBareRefusals(app, revision)
  if (publicOrigin !== null) fixPublicOrigin(app, publicOrigin)
  const memory = createAnswerMemory({ bytes: answerMemory * MEBIBYTE, alone: true })
  if (memory !== null) answerFirst(app, { memory, revision, posts: POSTS })
  answerInTurn(app)
  await app.register(caveatWith(memory), { store, surrogateKeys, ...link === null ? {} : { connectMetrics: link.connectMetrics } })
  app.log.info({ fixtures, items, revision }, 'fixtures loaded')
  await app.listen({ port, host })
  const { close } = closeWithGrace({ delay: STOP_WITHIN_MS + STOPPED_AFTER_MS, logger: app.log, skip: link === null ? [] : [...STOPPING] }, async ({ err, signal }) => {
    if (err === undefined) app.log.info({ signal }, 'stopping')
    else app.log.fatal({ err }, 'stopping after an error that nothing caught')
    const patience = setTimeout(() => { app.server.closeAllConnections() }, STOP_WITHIN_MS)
    await app.close()
    clearTimeout(patience)
  })
  link?.onStop(close)
}

/** No route here has a schema; else Fastify would load compilers for them, which take a tenth of a second of each start. */
function refuseSchemas (): never {
  throw new Error('a route has a schema: let server.ts have its compilers')
}
