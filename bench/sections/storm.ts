import { Agent, get } from 'node:http'
import { serveCaveat } from '../lib/caveat-servers.ts'
import type { Pair } from '../lib/cost.ts'
import { costRow, measurePairs } from '../lib/cost.ts'
import { factsFolder } from '../lib/folders.ts'
import { answerMetric } from '../lib/metrics.ts'
import type { ServerProcess } from '../lib/processes.ts'
import { memoryOf } from '../lib/processes.ts'
import { OTHER_LISTS, OTHER_VARIABLES } from '../lib/requests.ts'
import type { Row } from '../lib/row.ts'
import { bytes, missing, row } from '../lib/row.ts'

const FACTS = 1000
const MOST = 0.05
const AT_ONCE = 1000
/** The memory of answers that Caveat has unless it is told otherwise. */
const BOUND = 64 * 2 ** 20
const REQUESTS = { GraphQL: OTHER_VARIABLES, 'REST lists': OTHER_LISTS }

/** Requests of which no two are alike, which a memory of answers can't help with, and must not suffer from. */
export async function measureStorm (): Promise<Row[]> {
  const folder = await factsFolder(FACTS)
  const sizes: Row[] = []
  const costs = await measurePairs({ with: async () => await serveCaveat(folder), without: async () => await serveCaveat(folder, { flags: ['--answer-memory', '0'] }) }, REQUESTS, async pair => {
    sizes.push(await sizeOf(pair))
  })
  const fresh = await serveCaveat(folder)
  const atOnce = await askAtOnce(fresh)
  await fresh.stop()
  return [
    ...Object.entries(costs).map(([name, pairs]) => costRow(`A storm of distinct requests (${name}): what the memory of answers costs`, pairs, { most: MOST, without: 'with no memory' })),
    ...sizes.slice(0, 1),
    atOnce
  ]
}

async function sizeOf ({ with: remembering, without: forgetting }: Pair): Promise<Row> {
  const [held, evictions] = [await answerMetric(remembering, 'bytes'), await answerMetric(remembering, 'evictions')]
  const [on, off] = [remembering, forgetting].map(({ child }) => memoryOf(child.pid as number, 'VmRSS')) as [number, number]
  return row({
    what: 'Memory of answers after the storm',
    ours: held === null ? '' : bytes(held),
    limit: bytes(BOUND),
    goal: `≤ ${bytes(BOUND)}`,
    met: held === null ? null : held <= BOUND,
    note: `${held === null ? 'not told by /metrics' : `${evictions ?? 'unknown'} evictions`}; the process holds ${bytes(on)}, and ${bytes(off)} with no memory of answers`
  })
}

async function askAtOnce (server: ServerProcess): Promise<Row> {
  const what = `${AT_ONCE.toLocaleString('en')} equal requests at once on a cold key: answers made`
  const before = await answerMetric(server, 'misses')
  const agent = new Agent({ maxSockets: AT_ONCE })
  const bodies = await Promise.all(Array.from({ length: AT_ONCE }, async () => await new Promise<string>((resolve, reject) => {
    get(`${server.origin}/v1/figures?limit=17`, { agent }, response => {
      let body = String(response.statusCode)
      response.on('data', chunk => { body += String(chunk) })
      response.on('end', () => { resolve(body) })
    }).on('error', reject)
  })))
  agent.destroy()
  const after = await answerMetric(server, 'misses')
  if (before === null || after === null) return missing(what, '/metrics does not tell of misses', '1')
  const same = new Set(bodies).size === 1 && (bodies[0] ?? '').startsWith('200')
  return row({ what, ours: String(after - before), goal: '1', met: after - before === 1 && same, note: same ? 'all answers are equal' : 'the answers differ' })
}
