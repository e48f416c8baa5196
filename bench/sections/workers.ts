import { serveCaveat } from '../lib/caveat-servers.ts'
import { factsFolder } from '../lib/folders.ts'
import { OTHER_LISTS, OTHER_VARIABLES } from '../lib/requests.ts'
import type { Measured } from '../lib/rounds.ts'
import { joinMeasured, measureRounds, ratioOf } from '../lib/rounds.ts'
import type { Row } from '../lib/row.ts'
import { perSecond, row } from '../lib/row.ts'
import { median } from '../lib/statistics.ts'

const FACTS = 1000
const CORES = 2
const LEAST = 0.9
const PAIRS = 3
const REQUESTS = { 'GraphQL, other variables each time': OTHER_VARIABLES, 'REST lists, other filters each time': OTHER_LISTS }

/**
 * Two processes beside one, each with as many connections: of fewer at a time each request takes more, as there are fewer answers for each time that whoever
 * waits for them is woken. Whoever asks needs a part of the two cores as well, so the limit is what that leaves.
 */
export async function measureWorkers (): Promise<Row[]> {
  const folder = await factsFolder(FACTS)
  const measured: ReadonlyMap<string, Measured>[] = []
  while (measured.length < PAIRS) {
    const one = await serveCaveat(folder)
    const two = await serveCaveat(folder, { flags: ['--workers', String(CORES)] })
    measured.push(await measureRounds(Object.entries(REQUESTS).flatMap(([name, request]) => [
      { name: `${name} one`, server: one, request },
      { name: `${name} two`, server: two, request, processes: CORES }
    ]), { rounds: 3, seconds: 2 }))
    await Promise.all([one.stop(), two.stop()])
  }
  const of = (name: string): Measured => joinMeasured(measured.map(pair => pair.get(name) as Measured))
  return Object.keys(REQUESTS).map(name => compareWorkers(name, of(`${name} two`), of(`${name} one`)))
}

function compareWorkers (name: string, two: Measured, one: Measured): Row {
  const speed = ratioOf(two, one).speed
  const limit = Math.min(CORES, CORES * 1e6 / (median(one.cpu) + median(one.askingCpu)) / median(one.perSecond))
  return row({
    what: `Two workers beside one (${name})`,
    ours: perSecond(median(two.perSecond)),
    peer: `${perSecond(median(one.perSecond))} with one`,
    limit: `${limit.toFixed(2)} ×`,
    ratio: speed.toFixed(2),
    goal: `≥ ${(LEAST * limit).toFixed(2)}`,
    met: speed >= LEAST * limit,
    note: `${perSecond(1e6 / median(two.cpu))} of processor time with two, ${perSecond(1e6 / median(one.cpu))} with one; the limit is what wrk leaves of two cores; as many connections for each process; ${PAIRS} pairs`
  })
}
