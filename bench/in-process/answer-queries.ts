import { createHash } from 'node:crypto'
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

/** A page, and how many there are in all. */
export interface PeerAnswer {
  readonly items: unknown
  readonly total: number
}

export interface QueryRun {
  /** with each parameter: how long it took, in milliseconds, and how many there were in all */
  readonly milliseconds: readonly number[]
  readonly totals: readonly number[]
  /** a digest of all pages */
  readonly digest: string
}

/** Each query takes its parameter. */
export type Queries = Readonly<Record<PeerQuery, (parameter: readonly string[]) => Promise<PeerAnswer>>>

/** Answers the questions of the process that started this one. */
export function answerQueries (queries: Queries, archive: Archive): void {
  const [parameters, others] = [listParameters(archive), listOtherParameters(archive)]

  async function runRound (name: PeerQuery, round: number): Promise<QueryRun> {
    const [milliseconds, totals]: [number[], number[]] = [[], []]
    const digest = createHash('sha256')
    for (const parameter of parameters[name].filter((_, index) => index % ROUNDS === round)) {
      const start = performance.now()
      const answer = await queries[name](parameter)
      milliseconds.push(performance.now() - start)
      totals.push(answer.total)
      digest.update(JSON.stringify(answer))
    }
    return { milliseconds, totals, digest: digest.digest('hex') }
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
