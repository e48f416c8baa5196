import type { Reading } from '../metrics/reading.ts'
import type { ToWorker } from './messages.ts'

/** Metrics are told without a worker that does not answer in time. */
const READ_WITHIN_MS = 1_000

type Processes = readonly (readonly Reading[])[]

export interface Gatherer {
  /** Asks all workers for their metrics, and hands on those that come in time. */
  readonly gather: (done: (processes: Processes) => void) => void
  /** What a worker answers to a question of this number. */
  readonly add: (question: number, readings: readonly Reading[]) => void
}

/** @param workers what asks each worker that runs now */
export function createGatherer (workers: () => readonly ((question: ToWorker) => void)[]): Gatherer {
  const open = new Map<number, (readings: readonly Reading[]) => void>()
  let asked = 0
  return {
    gather: done => {
      const question = ++asked
      const asks = workers()
      const answers: (readonly Reading[])[] = []
      const end = (): void => {
        clearTimeout(late)
        open.delete(question)
        done(answers)
      }
      const late = setTimeout(end, READ_WITHIN_MS)
      open.set(question, readings => {
        answers.push(readings)
        if (answers.length === asks.length) end()
      })
      for (const ask of asks) ask({ caveat: 'read', id: question })
    },
    add: (question, readings) => open.get(question)?.(readings)
  }
}
