import { readFileSync } from 'node:fs'
import { cpuOf, run } from './processes.ts'
import type { ServerProcess } from './processes.ts'
import type { Row } from './row.ts'
import { row } from './row.ts'
import { median } from './statistics.ts'
import type { LoadRequest } from './wrk.ts'
import { load } from './wrk.ts'

/** What one thing costs a server: the processor time of a request with it and without it, in microseconds. */
export interface Cost {
  readonly with: number
  readonly without: number
}

/** A server with the thing, and one without it. */
export interface Pair {
  readonly with: ServerProcess
  readonly without: ServerProcess
}

type Starters = Readonly<Record<keyof Pair, () => Promise<ServerProcess>>>

/** Two processes of the same code differ by some hundredths for as long as they run: many pairs tell more than many rounds of one. */
const PAIRS = 4
/** So many requests each answers before it is measured: until then it compiles more than it answers, and the more code, the longer. */
const WARM_UP_REQUESTS = 10_000
const STEP_SECONDS = 1
/** Whoever has not answered so many by then, in seconds, is not measured. */
const WARM_UP_PATIENCE = 60
const SECONDS = 3
/** the first one that this process may use */
const CORE = /^Cpus_allowed_list:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0'

/**
 * Measures several pairs of servers, one after the other, under each kind of load.
 * @param look is given each pair when it has been measured
 * @throws Error when a request fails
 */
export async function measurePairs<Name extends string> (
  start: Starters, requests: Readonly<Record<Name, LoadRequest>>, look: (pair: Pair) => Promise<void> = async () => {}
): Promise<Readonly<Record<Name, readonly Cost[]>>> {
  const names = Object.keys(requests) as Name[]
  const costs = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, Cost[]>
  for (let measured = 0; measured < PAIRS; measured++) {
    const pair = await startPair(start, measured % 2 === 0)
    for (const name of names) costs[name].push(await measureCost(pair, requests[name]))
    await look(pair)
    await Promise.all([pair.with.stop(), pair.without.stop()])
  }
  return costs
}

/**
 * Asks two servers the same at one time, while both have one core between them: each has its turns of some milliseconds, so that
 * whatever else goes on hits both alike. Where they are asked one after the other, two servers of the same code differ by a fifth; here, by a fiftieth.
 * @throws Error when a request fails, or none is answered
 */
async function measureCost (servers: Pair, request: LoadRequest): Promise<Cost> {
  const both = [servers.with, servers.without] as const
  for (const { child } of both) await run('taskset', ['-acp', CORE, String(child.pid)])
  const ask = async (seconds: number, from: number): Promise<[Asked, Asked]> => await Promise.all(both.map(async server => await cpuEach(server, request, seconds, from))) as [Asked, Asked]
  let [fewest, asked] = [0, 0]
  for (let second = 0; fewest < WARM_UP_REQUESTS; second += STEP_SECONDS) {
    if (second >= WARM_UP_PATIENCE) throw new Error(`${fewest} requests were answered within ${WARM_UP_PATIENCE} s`)
    // in the first second there may be no answer at all
    const counts = (await ask(STEP_SECONDS, asked)).map(({ requests }) => requests)
    fewest += Math.min(...counts)
    asked += Math.max(...counts) + 1000
  }
  const [one, other] = await ask(SECONDS, asked)
  if (one.requests === 0 || other.requests === 0) throw new Error(`no request was answered within ${SECONDS} s`)
  return { with: one.cpu, without: other.cpu }
}

/** Whichever starts first should not be the same one each time. */
async function startPair ({ with: startWith, without: startWithout }: Starters, isWithFirst: boolean): Promise<Pair> {
  if (isWithFirst) return { with: await startWith(), without: await startWithout() }
  const without = await startWithout()
  return { with: await startWith(), without }
}

/** A row that says which share of the processor time with it there would not be without it: the median of several pairs of servers. */
export function costRow (what: string, pairs: readonly Cost[], { most, without }: { readonly most: number, readonly without: string }): Row {
  const shares = pairs.map(cost => 1 - cost.without / cost.with)
  const cost = median(shares)
  return row({
    what,
    ours: `${median(pairs.map(pair => pair.with)).toFixed(0)} µs`,
    limit: `${median(pairs.map(pair => pair.without)).toFixed(0)} µs ${without}`,
    ratio: percent(cost),
    goal: `< ${most * 100}%`,
    met: cost < most,
    note: `of processor time, the median of ${pairs.length} pairs of processes, from ${percent(Math.min(...shares))} to ${percent(Math.max(...shares))}`
  })
}

function percent (share: number): string {
  return `${(share * 100).toFixed(1)}%`
}

interface Asked {
  readonly requests: number
  readonly cpu: number
}

async function cpuEach ({ origin, child }: ServerProcess, request: LoadRequest, seconds: number, from: number): Promise<Asked> {
  const before = cpuOf(child.pid as number)
  const { requests, failed } = await load(origin, request, seconds, from)
  if (failed > 0) throw new Error(`${failed} of ${requests} requests failed`)
  return { requests, cpu: (cpuOf(child.pid as number) - before) / requests }
}
