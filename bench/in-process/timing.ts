import { performance } from 'node:perf_hooks'
import { median, quantile } from '../lib/statistics.ts'

/** How long many different requests took, in milliseconds. */
export interface Timings {
  readonly requests: number
  /** over the requests; each counts with the median of its runs, which other load on the machine moves less */
  readonly p50: number
  readonly p99: number
  /** over all runs, whatever else went on meanwhile */
  readonly rawP99: number
  readonly slowest: string
}

const RUNS = 3
const WARM_UP_SECONDS = 1

/** Runs requests for a while: code that runs for the first time is still being compiled. */
export async function warmUp (runs: readonly (() => Promise<unknown>)[]): Promise<void> {
  const until = performance.now() + WARM_UP_SECONDS * 1000
  while (performance.now() < until) for (const run of runs) await run()
}

/** Runs each request several times, all of them before any one comes again, and stops early when time is up. */
export async function timeRequests (requests: readonly (readonly [name: string, run: () => Promise<unknown>])[], seconds: number): Promise<Timings> {
  const until = performance.now() + seconds * 1000
  const durations = new Map<string, number[]>()
  for (let runs = 0; runs < RUNS; runs++) {
    for (const [name, run] of requests) {
      if (performance.now() > until) break
      const start = performance.now()
      await run()
      const taken = durations.get(name) ?? []
      taken.push(performance.now() - start)
      durations.set(name, taken)
    }
  }
  const typical = [...durations].map(([name, taken]) => [name, median(taken)] as const)
  const slowest = typical.reduce((worst, each) => each[1] > worst[1] ? each : worst, ['', 0])
  return {
    requests: typical.length,
    p50: quantile(typical.map(([, taken]) => taken), 0.5),
    p99: quantile(typical.map(([, taken]) => taken), 0.99),
    rawP99: quantile([...durations.values()].flat(), 0.99),
    slowest: `${slowest[0]} (${slowest[1].toFixed(2)} ms)`
  }
}
