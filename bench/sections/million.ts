import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import type { StoreMeasures, TypicalPages } from '../in-process/measure-store.ts'
import type { Timings } from '../in-process/timing.ts'
import type { Archive } from '../lib/archive.ts'
import { describeArchive } from '../lib/archive.ts'
import { searchFirst, serveCaveat } from '../lib/caveat-servers.ts'
import { CLI, factsFolder } from '../lib/folders.ts'
import { mixRequests } from '../lib/mixed-requests.ts'
import type { ServerProcess } from '../lib/processes.ts'
import { cpuOf, memoryOf, stop } from '../lib/processes.ts'
import { measureStore } from '../lib/measure-store.ts'
import { askProbe, WITH_PROBE } from '../lib/probe.ts'
import type { Row } from '../lib/row.ts'
import { bounded, bytes, milliseconds, missing, row, seconds } from '../lib/row.ts'
import { exponentOf } from '../lib/statistics.ts'
import { load } from '../lib/wrk.ts'

/** Longer than this, nobody waits. */
const PATIENCE_S = 90
const LOAD_S = 10
const FEW = 1000
/** What is remembered would keep the event loop from work. */
const PROBED = { node: WITH_PROBE, flags: ['--answer-memory', '0'] }

/** What is noted of a folder must not grow with it, but for its largest story and what all stories share, which are ten times as large, too. */
const MEMORY_GROWTH = 2

/** An archive of so many facts: how long it takes to load and to check, what it holds, how fast its pages are. */
export async function measureMillion (facts: number): Promise<Row[]> {
  const folder = await factsFolder(facts)
  const measures = await measureStore(folder, facts, 'all').catch((error: Error) => error)
  return [
    ...await measureServer(folder, facts).catch((error: Error) => [missing('Load, memory and event loop', error.message)]),
    ...await measureCheck(folder, facts),
    ...(measures instanceof Error ? [missing('Pages, search and summary in process', measures.message)] : rowsOf(measures)),
    ...(measures instanceof Error ? [] : await measureGrowth(facts, measures.typical as TypicalPages))
  ]
}

async function measureServer (folder: string, facts: number): Promise<Row[]> {
  const archive = describeArchive(facts)
  const started = Date.now()
  const server = await serveCaveat(folder, { ...PROBED, patience: PATIENCE_S * 1000 })
  const ready = (Date.now() - started) / 1000
  const cpu = cpuOf(server.child.pid as number) / 1e6
  await searchFirst(server)
  const searched = (Date.now() - started) / 1000
  const held = await memoryHeld(server)
  const without = await measureFewFacts()
  const delays = await measureDelays(server, archive)
  await server.stop()
  return [
    bounded(`${facts.toLocaleString('en')} facts, from start to ready`, ready, 12, seconds, `${cpu.toFixed(1)} s of processor time; the first search is answered after ${searched.toFixed(1)} s`),
    bounded('Memory held for a fact, the index of words too', (held - without) / facts, 1200, bytes, `all that the process holds after garbage collection, ${bytes(held)}, but for the ${bytes(without)} that one with ${FEW.toLocaleString('en')} facts does`),
    delays
  ]
}

/** All memory of a process: shared memory, in which the facts lie, is no part of what Node tells of its own. */
async function memoryHeld ({ child }: ServerProcess): Promise<number> {
  await askProbe(child, 'collect garbage')
  return memoryOf(child.pid as number, 'VmRSS')
}

async function measureFewFacts (): Promise<number> {
  const server = await serveCaveat(await factsFolder(FEW), PROBED)
  await searchFirst(server)
  const held = await memoryHeld(server)
  await server.stop()
  return held
}

async function measureDelays (server: ServerProcess, archive: Archive): Promise<Row> {
  const request = mixRequests(archive)
  await load(server.origin, request, 2)
  await askProbe(server.child, 'reset delays')
  const { perSecond, failed, p99: answer } = await load(server.origin, request, LOAD_S, 100_000)
  const { p99, p50, max } = await askProbe<{ p50: number, p99: number, max: number }>(server.child, 'delays')
  const delay = bounded('Delay of the event loop under load, p99', p99, 10, milliseconds,
    `p50 ${milliseconds(p50)}, longest ${milliseconds(max)}; ${Math.round(perSecond)} mixed requests a second, none of which is remembered, ${failed} failed, answers within ${milliseconds(answer)} (p99)`)
  return failed === 0 ? delay : { ...delay, met: false }
}

async function measureCheck (folder: string, facts: number): Promise<Row[]> {
  const sizes: Checked[] = []
  for (let size = FEW; size < facts; size *= 10) sizes.push(await check(await factsFolder(size)))
  const checked = await check(folder)
  if (checked.failure !== null) return [missing('caveat check', checked.failure, '≤ 30.0 s')]
  const growth = checked.most / (sizes.at(-1) ?? checked).most
  return [
    bounded('caveat check', checked.taken, 30, seconds, `${checked.cpu.toFixed(1)} s of processor time`),
    row({
      what: `Memory that caveat check holds at most, from ${FEW.toLocaleString('en')} to ${facts.toLocaleString('en')} facts, and its growth with the last tenfold`,
      ours: [...sizes, checked].map(({ most }) => bytes(most)).join(' → '),
      ratio: growth.toFixed(2),
      goal: `≤ ${MEMORY_GROWTH.toFixed(2)} for the last tenfold`,
      met: growth <= MEMORY_GROWTH,
      note: 'from 16 MiB on a folder is read by threads, each of which holds what is noted of a few stories, or of a large one, and of what all stories share'
    })
  ]
}

/** A run of `caveat check`, in seconds and bytes. */
interface Checked {
  readonly taken: number
  readonly cpu: number
  readonly most: number
  /** why it found no end, or a bad one */
  readonly failure: string | null
}

async function check (folder: string): Promise<Checked> {
  const started = Date.now()
  const child = spawn(process.execPath, [CLI, 'check', folder], { stdio: 'ignore' })
  let [most, cpu] = [0, 0]
  while (child.exitCode === null && child.signalCode === null && Date.now() - started < PATIENCE_S * 1000) {
    await setTimeout(50)
    most = Math.max(most, memoryOf(child.pid as number, 'VmHWM'))
    cpu = cpuIn(child, cpu)
  }
  const taken = (Date.now() - started) / 1000
  if (child.exitCode === 0) return { taken, cpu, most, failure: null }
  const why = child.exitCode === null && child.signalCode === null ? `not done within ${PATIENCE_S} s` : `it ended with ${String(child.exitCode ?? child.signalCode)}`
  await stop(child)
  return { taken, cpu, most, failure: `${why}, ${bytes(most)} held at most` }
}

function cpuIn ({ pid }: ChildProcess, before: number): number {
  try {
    return cpuOf(pid as number) / 1e6
  } catch {
    return before
  }
}

function rowsOf ({ first, deep, last, withText, search, summary }: StoreMeasures): Row[] {
  const pages = (what: string, timings: Timings | undefined, most: number): Row[] => timings === undefined
    ? []
    : [bounded(what, timings.p99, most, milliseconds, `p50 ${milliseconds(timings.p50)} over ${timings.requests} requests; ${milliseconds(timings.rawP99)} with whatever else went on; slowest: ${timings.slowest}`)]
  return [
    ...pages('First page of 20 by two filters in any order, total included, p99', first, 2),
    ...pages('10,000th page, the same, of lists that have one, p99', deep, 2),
    ...pages('Last page, the same, of other lists, p99', last, 2),
    ...pages('First page by a filter and full text, which is a search, p99', withText, 15),
    ...pages('Search, p99', search, 15),
    ...(summary === undefined
      ? []
      : [bounded('Summary of the largest story', summary.milliseconds, 20, milliseconds, `${summary.figures.toLocaleString('en')} figures${summary.refusal === null ? '' : `; larger ones are refused: ${summary.refusal}`}`)].map(found => summary.refusal === null ? found : { ...found, met: false }))
  ]
}

/** How the time of a filtered page grows with the number of facts: of lists that were read before, and of lists that were not. */
async function measureGrowth (facts: number, typical: TypicalPages): Promise<Row[]> {
  const points: (readonly [number, TypicalPages])[] = []
  for (let size = 1000; size < facts; size *= 10) points.push([size, (await measureStore(await factsFolder(size), size, 'typical')).typical as TypicalPages])
  points.push([facts, typical])
  return [
    growthOf('A filtered page of a list that was read before', points.map(([size, { next }]) => [size, next])),
    growthOf('The first page of a list', points.map(([size, { first }]) => [size, first]))
  ]
}

function growthOf (what: string, points: readonly (readonly [number, number])[]): Row {
  const [[least, fastest], [facts, slowest]] = [points.at(0), points.at(-1)] as [readonly [number, number], readonly [number, number]]
  const most = Math.log(facts) / Math.log(least)
  const growth = slowest / fastest
  return row({
    what: `${what}, from ${least.toLocaleString('en')} to ${facts.toLocaleString('en')} facts`,
    ours: points.map(([, time]) => time.toFixed(3)).join(' → ') + ' ms',
    ratio: growth.toFixed(2),
    goal: `≤ ${most.toFixed(2)}, as log n grows`,
    met: growth <= most,
    note: `at ${points.map(([size]) => size.toLocaleString('en')).join(', ')}; fitted: n to the power of ${exponentOf(points).toFixed(3)}`
  })
}
