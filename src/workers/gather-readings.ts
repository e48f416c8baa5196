import { joinReadings } from '../metrics/join-readings.ts'
import type { Reading } from '../metrics/reading.ts'
import type { ToWorker } from './messages.ts'

/** Metrics are told without the gauges of a worker that does not answer in time. */
const READ_WITHIN_MS = 1_000

type Processes = readonly (readonly Reading[])[]

/** A worker that runs now, and what asks it. */
export interface AskedWorker {
  readonly id: number
  readonly ask: (question: ToWorker) => void
}

export interface Gatherer {
  /**
   * Asks all workers for their metrics, and hands on those that come in time. A sum of counters never falls, or whoever watches it would take
   * it for a new beginning: those of a worker that is late, or has ended, stand as it last told them.
   */
  readonly gather: (done: (processes: Processes) => void) => void
  /** What a worker answers to a question of this number. */
  readonly add: (question: number, worker: number, readings: readonly Reading[]) => void
  /** Is told of each worker that ends. */
  readonly end: (worker: number) => void
}

/** @param workers those that run now */
export function createGatherer (workers: () => readonly AskedWorker[]): Gatherer {
  const open = new Map<number, (worker: number, readings: readonly Reading[]) => void>()
  /** the counters that each worker told last, and those of all that have ended, as one process */
  const last = new Map<number, readonly Reading[]>()
  let ended: readonly Reading[] = []
  let asked = 0
  return {
    gather: done => {
      const question = ++asked
      const all = workers()
      const answers = new Map<number, readonly Reading[]>()
      const finish = (): void => {
        clearTimeout(late)
        open.delete(question)
        // one that has ended since it answered is among those
        done([...[...last].map(([worker, counters]) => answers.get(worker) ?? counters), ended])
      }
      const late = setTimeout(finish, READ_WITHIN_MS)
      open.set(question, (worker, readings) => {
        answers.set(worker, readings)
        if (all.every(({ id }) => answers.has(id))) finish()
      })
      for (const { ask } of all) ask({ caveat: 'read', id: question })
    },
    add: (question, worker, readings) => {
      last.set(worker, readings.filter(({ type }) => type === 'counter'))
      open.get(question)?.(worker, readings)
    },
    end: worker => {
      ended = joinReadings([...ended, ...last.get(worker) ?? []])
      last.delete(worker)
    }
  }
}
