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

const FACTS = 1000

/** Another request each time: no answer is there already. */
export async function measureCold (): Promise<Row[]> {
  const ours = await serveCaveat(await factsFolder(FACTS))
  const mercurius = await startServer('mercurius', { facts: FACTS, jit: false })
  const compiled = await startServer('mercurius', { facts: FACTS, jit: true })
  await sameData(OTHER_VARIABLES, [ours, mercurius, compiled])
  const { body } = await captureAnswer(ours, OTHER_LISTS)
  const bare = await startServer('bare-fastify', { path: '/v1/figures', body })
  const measured = await measureRounds([
    { name: 'ours', server: ours, request: OTHER_VARIABLES },
    { name: 'mercurius', server: mercurius, request: OTHER_VARIABLES },
    { name: 'compiled', server: compiled, request: OTHER_VARIABLES },
    { name: 'list', server: ours, request: OTHER_LISTS },
    { name: 'bare', server: bare, request: OTHER_LISTS }
  ], { rounds: 7 })
  await Promise.all([ours, mercurius, compiled, bare].map(async ({ stop }) => { await stop() }))
  const of = (name: string): Measured => measured.get(name) as Measured
  return [
    compareSpeed('GraphQL POST, other variables each time, beside mercurius', of('ours'), of('mercurius'), { as: 'peer', least: 2.5 }),
    compareSpeed('GraphQL POST, other variables each time, beside mercurius with JIT', of('ours'), of('compiled'), { as: 'peer', least: 1 }),
    compareSpeed('REST list, other filters each time, beside bare Fastify', of('list'), of('bare'), { as: 'limit', least: 0.6, note: 'bare Fastify sends a text of the same size that is there already' })
  ]
}
