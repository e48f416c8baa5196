import type { Worker } from 'node:cluster'
import cluster from 'node:cluster'
import { once } from 'node:events'
import type { Logger } from 'pino'
import { closeLostConnections } from './close-lost-connections.ts'
import { createGatherer } from './gather-readings.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import { isOurs } from './messages.ts'
import { STOPPING, WORKER_MARK } from './worker-link.ts'

/** A worker that ended is replaced after so long, and after twice as long each time that its successor can't start. */
const REPLACE_AFTER_MS = 1_000
const REPLACE_AFTER_MS_MAX = 60_000
/** Workers give requests in flight ten seconds. */
const STOP_WITHIN_MS = 12_000

/**
 * Starts workers that all run this process's own command and share its port, and looks after them: one that ends is
 * replaced, and only those with the same facts serve. Resolves once the first one listens; the process ends when
 * SIGTERM, SIGINT or SIGHUP has stopped them all.
 * @returns the exit code so far: that of the first worker where it could not start, having said why
 */
export async function serveInWorkers (count: number, log: Logger): Promise<number> {
  /** those that were told to serve: others have no requests yet, and may not hear what they are told */
  const serving = new Set<Worker>()
  const refused = new Set<Worker>()
  const gatherer = createGatherer(() => [...serving].map(worker => ({ id: worker.id, ask: question => { tell(worker, question) } })))
  let revision: string | null = null
  let failures = 0
  let stopping = false
  let exitCode = 0

  function hear (worker: Worker, message: FromWorker): void {
    switch (message.caveat) {
      case 'loaded': return admit(worker, message.revision)
      case 'gather': return gatherer.gather(processes => { tell(worker, { caveat: 'gathered', id: message.id, processes }) })
      case 'readings': if (serving.has(worker)) gatherer.add(message.id, worker.id, message.readings)
    }
  }

  function admit (worker: Worker, loaded: string): void {
    revision ??= loaded
    const serve = loaded === revision && !stopping
    tell(worker, { caveat: 'welcome', serve })
    if (serve) serving.add(worker)
    if (loaded === revision) return
    refused.add(worker)
    log.error({ worker: worker.process.pid, revision: loaded, serving: revision }, 'the facts have changed since the start: restart to serve them')
  }

  function start (): Worker {
    const worker = cluster.fork({ [WORKER_MARK]: '1' })
    closeLostConnections(worker)
    worker.on('message', (message: unknown) => { if (isOurs(message)) hear(worker, message as FromWorker) })
    worker.on('listening', () => { failures = 0 })
    return worker
  }

  function end (worker: Worker, code: number | null, signal: string | null): void {
    gatherer.end(worker.id)
    const hasServed = serving.delete(worker)
    if (!stopping) return replace(worker, code, signal)
    if (hasServed && code !== 0) exitCode = 1
    if (workers().length === 0) process.exit(exitCode)
  }

  function replace (worker: Worker, code: number | null, signal: string | null): void {
    log.error({ worker: worker.process.pid, code, signal }, 'a worker has ended')
    // one with other facts would be refused again
    if (!refused.has(worker)) setTimeout(() => { if (!stopping) start() }, Math.min(REPLACE_AFTER_MS_MAX, REPLACE_AFTER_MS * 2 ** failures++))
    else if (workers().length === 0) process.exit(1)
  }

  function stop (signal: string): void {
    if (stopping) process.exit(1)
    stopping = true
    log.info({ signal }, 'stopping')
    // between the end of one and the start of its successor
    if (workers().length === 0) process.exit(0)
    for (const worker of workers()) {
      if (serving.has(worker)) tell(worker, { caveat: 'stop' })
      else worker.process.kill('SIGKILL')
    }
    setTimeout(() => { for (const worker of workers()) worker.process.kill('SIGKILL') }, STOP_WITHIN_MS).unref()
  }

  for (const signal of STOPPING) process.on(signal, stop)
  const first = start()
  const startCode = await Promise.race([once(first, 'listening').then(() => 0), once(first, 'exit').then(([code]) => Number(code ?? 1))])
  if (first.isDead()) return stopping ? 0 : startCode
  cluster.on('exit', end)
  for (let started = 1; started < count; started++) start()
  return startCode
}

function workers (): Worker[] {
  return Object.values(cluster.workers ?? {}).filter(worker => worker !== undefined)
}

/** One that has just ended can't be told: its end is heard of by itself. */
function tell (worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message, () => {})
}
