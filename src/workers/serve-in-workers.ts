import type { Worker } from 'node:cluster'
import cluster from 'node:cluster'
import { once } from 'node:events'
import type { Logger } from 'pino'
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
 * SIGTERM or SIGINT has stopped them all.
 * @returns the exit code so far: that of the first worker where it could not start, having said why
 */
export async function serveInWorkers (count: number, log: Logger): Promise<number> {
  const gatherer = createGatherer(() => workers().map(worker => ask => { tell(worker, ask) }))
  const refused = new Set<Worker>()
  let revision: string | null = null
  let failures = 0
  let stopping = false

  function hear (worker: Worker, message: FromWorker): void {
    switch (message.caveat) {
      case 'loaded': return admit(worker, message.revision)
      case 'gather': return gatherer.gather(processes => { tell(worker, { caveat: 'gathered', id: message.id, processes }) })
      case 'readings': return gatherer.add(message.id, message.readings)
    }
  }

  function admit (worker: Worker, loaded: string): void {
    revision ??= loaded
    tell(worker, { caveat: 'welcome', serve: loaded === revision })
    if (loaded === revision) return
    refused.add(worker)
    log.error({ worker: worker.process.pid, revision: loaded, serving: revision }, 'the facts have changed since the start: restart to serve them')
  }

  function start (): Worker {
    const worker = cluster.fork({ [WORKER_MARK]: '1' })
    worker.on('message', (message: unknown) => { if (isOurs(message)) hear(worker, message as FromWorker) })
    worker.on('listening', () => { failures = 0 })
    return worker
  }

  function replace (worker: Worker, code: number | null, signal: string | null): void {
    if (stopping) return
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
    let exitCode = 0
    cluster.on('exit', (_worker, code) => {
      if (code !== 0) exitCode = 1
      if (workers().length === 0) process.exit(exitCode)
    })
    for (const worker of workers()) tell(worker, { caveat: 'stop' })
    setTimeout(() => { for (const worker of workers()) worker.process.kill('SIGKILL') }, STOP_WITHIN_MS)
  }

  const first = start()
  const exitCode = await Promise.race([once(first, 'listening').then(() => 0), once(first, 'exit').then(([code]) => Number(code ?? 1))])
  if (first.isDead()) return exitCode
  cluster.on('exit', replace)
  for (const signal of STOPPING) process.on(signal, stop)
  for (let started = 1; started < count; started++) start()
  return exitCode
}

function workers (): Worker[] {
  return Object.values(cluster.workers ?? {}).filter(worker => worker !== undefined)
}

function tell (worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message)
}
