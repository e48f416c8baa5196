import { readFileSync } from 'node:fs'
import { cpuOf, run } from './processes.ts'
import type { ServerProcess } from './processes.ts'
import type { Row } from './row.ts'
import { row } from './row.ts'
import { median } from './statistics.ts'
import type { LoadRequest } from './wrk.ts'
import { load } from './wrk.ts'

/** What one thing costs a server: the processor time of a request with it and without it, in microseconds, in each round. */
export interface Cost {
  readonly with: readonly number[]
  readonly without: readonly number[]
}

/** A server with the thing, and one without it. */
export interface Pair {
  readonly with: ServerProcess
  readonly without: ServerProcess
}

/** Two processes of the same code differ a little for as long as they run. */
export const PAIRS = 3
const ROUNDS = 3
const WARM_UP_SECONDS = 5
const SECONDS = 2
/** the first one that this process may use */
const CORE = /^Cpus_allowed_list:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0'

/**
 * Measures several pairs of servers, one after the other, under each kind of load.
 * @param look is given each pair when it has been measured
 * @throws Error when a request fails
 */
export async function measurePairs<Name extends string> (
  start: () => Promise<Pair>, requests: Readonly<Record<Name, LoadRequest>>, look: (pair: Pair) => Promise<void> = async () => {}
): Promise<Readonly<Record<Name, readonly Cost[]>>> {
  const names = Object.keys(requests) as Name[]
  const costs = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, Cost[]>
  for (let measured = 0; measured < PAIRS; measured++) {
    const pair = await start()
    for (const name of names) costs[name].push(await measureCost(pair, requests[name]))
    await look(pair)
    await Promise.all([pair.with.stop(), pair.without.stop()])
  }
  return costs
}

/**
 * Asks two servers the same at one time, while both have one core between them: each has its turns of some milliseconds, so that
 * whatever else goes on hits both alike. Where they are asked one after the other, two servers of the same code differ by a fifth; here, by a fiftieth.
 * @throws Error when a request fails
 */
async function measureCost (servers: Pair, request: LoadRequest): Promise<Cost> {
  const both = [servers.with, servers.without] as const
  for (const { child } of both) await run('taskset', ['-acp', CORE, String(child.pid)])
  const cost = { with: [] as number[], without: [] as number[] }
  let asked = 0
  for (let round = -1; round < ROUNDS; round++) {
    const [one, other] = await Promise.all(both.map(async server => await cpuEach(server, request, round < 0 ? WARM_UP_SECONDS : SECONDS, asked))) as [Asked, Asked]
    asked += Math.max(one.requests, other.requests) + 1000
    if (round < 0) continue
    cost.with.push(one.cpu)
    cost.without.push(other.cpu)
  }
  return cost
}

/** A row that says which share of the processor time with it there would not be without it: the median of several pairs of servers. */
export function costRow (what: string, pairs: readonly Cost[], { most, without }: { readonly most: number, readonly without: string }): Row {
  const shares = pairs.map(shareOf)
  const cost = median(shares)
  return row({
    what,
    ours: `${median(pairs.flatMap(pair => pair.with)).toFixed(0)} µs`,
    limit: `${median(pairs.flatMap(pair => pair.without)).toFixed(0)} µs ${without}`,
    ratio: percent(cost),
    goal: `< ${most * 100}%`,
    met: cost < most,
    note: `of processor time, the median of ${pairs.length} pairs of processes, from ${percent(Math.min(...shares))} to ${percent(Math.max(...shares))}`
  })
}

function shareOf (cost: Cost): number {
  return median(cost.with.map((cpu, round) => 1 - (cost.without[round] as number) / cpu))
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
  if (failed > 0 || requests === 0) throw new Error(`${failed} of ${requests} requests failed`)
  return { requests, cpu: (cpuOf(child.pid as number) - before) / requests }
}
