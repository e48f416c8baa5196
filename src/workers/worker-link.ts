import cluster from 'node:cluster'
import type { GatherMetrics, ReadMetrics, Reading } from '../metrics/reading.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import { isOurs } from './messages.ts'

/** Set in the environment of the workers that `serveInWorkers` starts: other tools fork processes, too. */
export const WORKER_MARK = 'CAVEAT_WORKER'

/** What asks a process to stop: whoever runs it, or the terminal that closes. For a worker, a second one is no reason for haste: the process that started it sees to that. */
export const STOPPING = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/** A worker's line to the process that started it. */
export interface WorkerLink {
  /** Says which facts this worker has, and resolves to whether it may serve them; if not, the process ends. */
  readonly enter: (revision: string) => Promise<boolean>
  /** Gives the line up, which would keep a process alive that can't serve. */
  readonly leave: () => void
  readonly connectMetrics: (read: ReadMetrics) => GatherMetrics
  /** Calls back once when the worker is to stop: whoever asks several processes at once asks by a signal, and by way of the first of them. */
  readonly onStop: (stop: () => unknown) => void
}

/** The link of this process; null where it is no worker of ours. */
export function createWorkerLink (): WorkerLink | null {
  const { worker } = cluster
  if (worker === undefined || process.env[WORKER_MARK] !== '1') return null
  const awaited = new Map<number, (processes: readonly (readonly Reading[])[]) => void>()
  let welcome: (serve: boolean) => void = () => {}
  let read: ReadMetrics = async () => []
  let stop = (): unknown => process.exit(0)
  let stopping = false
  let asked = 0
  for (const signal of STOPPING) process.on(signal, stopOnce)
  process.on('message', (message: unknown) => { if (isOurs(message)) hear(message as ToWorker) })

  function hear (message: ToWorker): void {
    switch (message.caveat) {
      case 'welcome':
        welcome(message.serve)
        if (!message.serve) process.disconnect()
        return
      case 'read':
        // without an answer, the others' are told
        read().then(readings => { say({ caveat: 'readings', id: message.id, readings }) }, () => {})
        return
      case 'gathered':
        awaited.get(message.id)?.(message.processes)
        awaited.delete(message.id)
        return
      case 'stop':
        stopOnce()
    }
  }

  function stopOnce (): void {
    if (stopping) return
    stopping = true
    stop()
  }

  return {
    enter: async revision => await new Promise(resolve => {
      welcome = resolve
      say({ caveat: 'loaded', revision })
    }),
    leave: () => { worker.disconnect() },
    connectMetrics: own => {
      read = own
      return async () => await new Promise(resolve => {
        awaited.set(++asked, resolve)
        say({ caveat: 'gather', id: asked })
      })
    },
    onStop: callback => { stop = callback }
  }
}

function say (message: FromWorker): void {
  process.send?.(message)
}
