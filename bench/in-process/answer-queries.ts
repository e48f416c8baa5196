import { performance } from 'node:perf_hooks'
import type { Archive } from '../lib/archive.ts'
import type { PeerQuery } from '../lib/peer-parameters.ts'
import { listOtherParameters, listParameters } from '../lib/peer-parameters.ts'
import { warmUp } from './timing.ts'

/** What a process that answers queries is asked: to warm one up with other parameters, or to run it with each of its parameters once. */
export interface QueryQuestion {
  readonly name: PeerQuery
  readonly isWarmUp: boolean
}

/** With each parameter: how long it took, in milliseconds, and how many there were in all. */
export interface QueryRun {
  readonly milliseconds: readonly number[]
  readonly totals: readonly number[]
}

/** Each query takes its parameter, reads a page, and answers how many there are in all. */
export type Queries = Readonly<Record<PeerQuery, (parameter: readonly string[]) => number | Promise<number>>>

/** Answers the questions of the process that started this one. */
export function answerQueries (queries: Queries, archive: Archive): void {
  const [parameters, others] = [listParameters(archive), listOtherParameters(archive)]

  async function runOnce (name: PeerQuery): Promise<QueryRun> {
    const [milliseconds, totals]: [number[], number[]] = [[], []]
    for (const parameter of parameters[name]) {
      const start = performance.now()
      totals.push(await queries[name](parameter))
      milliseconds.push(performance.now() - start)
    }
    return { milliseconds, totals }
  }

  async function answer ({ name, isWarmUp }: QueryQuestion): Promise<void> {
    if (isWarmUp) await warmUp(others[name].map(parameter => async () => await queries[name](parameter)))
    process.send?.(isWarmUp ? 'warm' : await runOnce(name))
  }

  process.on('message', (question: QueryQuestion) => {
    answer(question).catch(error => {
      console.error(error)
      process.exit(1)
    })
  })
  process.send?.('ready')
}
