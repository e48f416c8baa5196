import { cpuOf } from './processes.ts'
import type { ServerProcess } from './processes.ts'
import { median } from './statistics.ts'
import type { LoadRequest, LoadResult } from './wrk.ts'
import { load } from './wrk.ts'

/** A server under one kind of load. */
export interface Target {
  readonly name: string
  readonly server: ServerProcess
  readonly request: LoadRequest
  /** how many the server is; one unless said otherwise */
  readonly processes?: number
}

/** What a target did in each round, in their order. */
export interface Measured {
  readonly perSecond: readonly number[]
  /** processor time of the server's process for one request, in microseconds */
  readonly cpu: readonly number[]
  /** processor time of whoever asks, in the same way */
  readonly askingCpu: readonly number[]
  /** bytes of an answer on average, its head too */
  readonly bytesEach: readonly number[]
}

export interface RoundOptions {
  readonly rounds?: number
  /** of each target in each round */
  readonly seconds?: number
}

/** So many requests each process answers before it is measured, or all that it can in some seconds: until then it compiles, and the more code, the longer. */
const WARM_UP = { requests: 25_000, seconds: 6 } as const
/** The answers that are still on their way when time is up count with their bytes alone. */
const LENGTH_TOLERANCE = 0.05

/** The rounds of several processes of one kind, as one after the other. */
export function joinMeasured (measured: readonly Measured[]): Measured {
  return {
    perSecond: measured.flatMap(({ perSecond }) => perSecond),
    cpu: measured.flatMap(({ cpu }) => cpu),
    askingCpu: measured.flatMap(({ askingCpu }) => askingCpu),
    bytesEach: measured.flatMap(({ bytesEach }) => bytesEach)
  }
}

/**
 * Loads each target in turn, round after round and every other time backwards: what else goes on meanwhile hits all of them alike.
 * @throws Error when a request fails, or an answer to the same request has other bytes, or is none
 */
export async function measureRounds (targets: readonly Target[], { rounds = 5, seconds = 1 }: RoundOptions = {}): Promise<ReadonlyMap<string, Measured>> {
  const measured = new Map(targets.map(({ name }) => [name, { perSecond: [] as number[], cpu: [] as number[], askingCpu: [] as number[], bytesEach: [] as number[] }]))
  const known = new Map<string, { readonly body: string, readonly bytesEach: number }>()
  let asked = 0
  for (const target of targets) {
    const warm = await warmUp(target)
    known.set(target.name, { body: await bodyOf(target), bytesEach: warm.bytesEach })
    asked = Math.max(asked, warm.asked)
  }
  for (let round = 0; round < rounds; round++) {
    let most = 0
    for (const target of round % 2 === 0 ? targets : targets.toReversed()) {
      const pid = target.server.child.pid as number
      const before = cpuOf(pid)
      const result = await loadTarget(target, seconds, asked)
      if (result.requests === 0) throw new Error(`${target.name}: no request was answered within ${seconds} s`)
      measured.get(target.name)?.perSecond.push(result.perSecond)
      measured.get(target.name)?.cpu.push((cpuOf(pid) - before) / result.requests)
      measured.get(target.name)?.askingCpu.push(result.cpuEach)
      measured.get(target.name)?.bytesEach.push(result.bytesEach)
      most = Math.max(most, result.requests)
      await checkAnswers(target, result, known.get(target.name), asked)
    }
    asked += most + 1000
  }
  return measured
}

/** @returns how many requests may have been sent, as those without an answer are not counted */
async function warmUp (target: Target): Promise<{ readonly asked: number, readonly bytesEach: number }> {
  let [answered, asked, bytesEach] = [0, 0, 0]
  for (let second = 0; second < WARM_UP.seconds && answered < WARM_UP.requests * (target.processes ?? 1); second++) {
    const result = await loadTarget(target, 1, asked)
    answered += result.requests
    asked += result.requests + 1000
    // in its first second a server may answer nothing
    if (result.requests > 0) bytesEach = result.bytesEach
  }
  return { asked, bytesEach }
}

/** The median of the ratios within a round: of requests a second, and of processor time (the other way round, so that more is better). */
export function ratioOf (ours: Measured, other: Measured): { readonly speed: number, readonly cpu: number } {
  return {
    speed: median(ours.perSecond.map((value, round) => value / (other.perSecond[round] as number))),
    cpu: median(other.cpu.map((value, round) => value / (ours.cpu[round] as number)))
  }
}

/** The body of the answer to a target's request, or to the first of its requests. */
export async function bodyOf ({ server, request: { method = 'GET', path, headers, body } }: Target): Promise<string> {
  return await (await fetch(server.origin + path, { method, ...(headers === undefined ? {} : { headers }), ...(body === undefined ? {} : { body }) })).text()
}

async function loadTarget ({ name, server, request, processes }: Target, seconds: number, from: number): Promise<LoadResult> {
  const result = await load(server.origin, request, seconds, from, processes)
  if (result.failed > 0) throw new Error(`${name}: ${result.failed} of ${result.requests} requests failed`)
  return result
}

/** @param asked the number of the first request of the round, where each is another */
async function checkAnswers (target: Target, { bytesEach }: LoadResult, known: { readonly body: string, readonly bytesEach: number } | undefined, asked: number): Promise<void> {
  if (known === undefined) return
  const { nth } = target.request
  if (nth !== undefined) {
    const answer = JSON.parse(await bodyOf({ ...target, request: nth(asked) })) as { readonly errors?: unknown, readonly data?: unknown, readonly items?: unknown }
    if (answer.errors !== undefined || (answer.data ?? answer.items) == null) throw new Error(`${target.name}: request ${asked} is answered with ${JSON.stringify(answer).slice(0, 600)}`)
    return
  }
  if (Math.abs(bytesEach / known.bytesEach - 1) > LENGTH_TOLERANCE) throw new Error(`${target.name}: answers of ${bytesEach} bytes, and of ${known.bytesEach} before`)
  if (await bodyOf(target) !== known.body) throw new Error(`${target.name}: the same request is answered with other bytes`)
}
