import type { RawAnswer } from '../servers/raw.ts'
import { captureAnswer } from '../lib/capture.ts'
import { serveCaveat } from '../lib/caveat-servers.ts'
import { compareSpeed } from '../lib/compare.ts'
import { factsFolder } from '../lib/folders.ts'
import { startServer } from '../lib/peers.ts'
import { OTHER_LISTS, OTHER_VARIABLES } from '../lib/requests.ts'
import type { Measured } from '../lib/rounds.ts'
import { measureRounds } from '../lib/rounds.ts'
import type { Row } from '../lib/row.ts'
import { sameData } from '../lib/same-data.ts'
import type { ServerProcess } from '../lib/processes.ts'
import { median } from '../lib/statistics.ts'
import type { LoadRequest } from '../lib/wrk.ts'

const FACTS = 1000
/** So many requests are looked at before any is measured, spread over those that will be. */
const [SAMPLES, STEP] = [40, 4057]
/** How far the answers of bare Fastify may be from ours in length, heads included. */
const TOLERANCE = 0.05

/** Another request each time: no answer is there already. */
export async function measureCold (): Promise<Row[]> {
  const ours = await serveCaveat(await factsFolder(FACTS))
  const mercurius = await startServer('mercurius', { facts: FACTS, jit: false })
  const compiled = await startServer('mercurius', { facts: FACTS, jit: true })
  for (const request of samplesOf(OTHER_VARIABLES)) await sameData(request, [ours, mercurius, compiled])
  const bare = await startServer('bare-fastify', { path: '/v1/figures', body: (await typicalAnswer(ours, OTHER_LISTS)).body })
  const measured = await measureRounds([
    { name: 'ours', server: ours, request: OTHER_VARIABLES },
    { name: 'mercurius', server: mercurius, request: OTHER_VARIABLES },
    { name: 'compiled', server: compiled, request: OTHER_VARIABLES },
    { name: 'list', server: ours, request: OTHER_LISTS },
    { name: 'bare', server: bare, request: OTHER_LISTS }
  ], { rounds: 5, seconds: 2 })
  await Promise.all([ours, mercurius, compiled, bare].map(async ({ stop }) => { await stop() }))
  const of = (name: string): Measured => measured.get(name) as Measured
  const [sent, bareSent] = [median(of('list').bytesEach), median(of('bare').bytesEach)]
  if (Math.abs(sent / bareSent - 1) > TOLERANCE) throw new Error(`a list takes ${sent} bytes, and ${bareSent} from bare Fastify`)
  return [
    compareSpeed('GraphQL POST, other variables each time, beside mercurius', of('ours'), of('mercurius'), { as: 'peer', least: 2.5 }),
    compareSpeed('GraphQL POST, other variables each time, beside mercurius with JIT', of('ours'), of('compiled'), { as: 'peer', least: 1 }),
    compareSpeed('REST list, other filters each time, beside bare Fastify', of('list'), of('bare'), { as: 'limit', least: 0.6, note: 'bare Fastify sends a text of the same size that is there already' })
  ]
}

function samplesOf ({ nth }: LoadRequest): LoadRequest[] {
  return Array.from({ length: SAMPLES }, (_, number) => nth?.(number * STEP) as LoadRequest)
}

/** The answer of median length to some requests. */
async function typicalAnswer (server: ServerProcess, request: LoadRequest): Promise<RawAnswer> {
  const answers: RawAnswer[] = []
  for (const sample of samplesOf(request)) answers.push(await captureAnswer(server, sample))
  return answers.sort((one, other) => (one.body?.length ?? 0) - (other.body?.length ?? 0))[SAMPLES / 2] as RawAnswer
}
