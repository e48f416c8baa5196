import { performance } from 'node:perf_hooks'
import type { Archive } from '../lib/archive.ts'
import type { PeerQuery } from '../lib/peer-parameters.ts'
import { listOtherParameters, listParameters } from '../lib/peer-parameters.ts'
import { warmUp } from './timing.ts'

/** What a process that answers queries is asked: to warm one up with other parameters, or to run it with those of a round, each once. */
export interface QueryQuestion {
  readonly name: PeerQuery
  /** null to warm up */
  readonly round: number | null
}

/** Each has parameters of its own. */
export const ROUNDS = 5

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

  async function runRound (name: PeerQuery, round: number): Promise<QueryRun> {
    const [milliseconds, totals]: [number[], number[]] = [[], []]
    for (const parameter of parameters[name].filter((_, index) => index % ROUNDS === round)) {
      const start = performance.now()
      totals.push(await queries[name](parameter))
      milliseconds.push(performance.now() - start)
    }
    return { milliseconds, totals }
  }

  async function answer ({ name, round }: QueryQuestion): Promise<void> {
    if (round === null) await warmUp(others[name].map(parameter => async () => await queries[name](parameter)))
    process.send?.(round === null ? 'warm' : await runRound(name, round))
  }

  process.on('message', (question: QueryQuestion) => {
    answer(question).catch(error => {
      console.error(error)
      process.exit(1)
    })
  })
  process.send?.('ready')
}
