import { captureAnswer, PLAIN } from '../lib/capture.ts'
import { serveCaveat } from '../lib/caveat-servers.ts'
import { compareSpeed } from '../lib/compare.ts'
import { factsFolder } from '../lib/folders.ts'
import { startServer } from '../lib/peers.ts'
import type { ServerProcess } from '../lib/processes.ts'
import { SAME_LIST, SAME_QUERY } from '../lib/requests.ts'
import type { Measured, Target } from '../lib/rounds.ts'
import { measureRounds } from '../lib/rounds.ts'
import type { Row } from '../lib/row.ts'
import { sameData } from '../lib/same-data.ts'
import type { LoadRequest } from '../lib/wrk.ts'

const FACTS = 1000

/** The same requests again and again: what a breaking story does to a newsroom. */
export async function measureHot (): Promise<Row[]> {
  const folder = await factsFolder(FACTS)
  const servers: Record<string, ServerProcess> = {
    ours: await serveCaveat(folder),
    info: await serveCaveat(folder, { logLevel: 'info' }),
    mercurius: await startServer('mercurius', { facts: FACTS, jit: false }),
    yoga: await startServer('yoga', { facts: FACTS }),
    apollo: await startServer('apollo', { facts: FACTS })
  }
  const ours = servers.ours as ServerProcess
  const requests = await listRequests(ours)
  await sameData(SAME_QUERY, [ours, ...['mercurius', 'yoga', 'apollo'].map(name => servers[name] as ServerProcess)])
  // a path has one answer only, so those of GraphQL and 304 come from a server each
  servers.raw = await startServer('raw', await Promise.all([requests.query, requests.list, requests.entity].map(request => captureAnswer(ours, request))))
  servers.raw304 = await startServer('raw', [await captureAnswer(ours, requests.unchanged)])
  const target = (server: string, kind: keyof typeof requests): Target => ({ name: `${server} ${kind}`, server: servers[server] as ServerProcess, request: requests[kind] })
  const measured = await measureRounds([
    // what is compared stands side by side
    ...(['query', 'list'] as const).flatMap(kind => [target('ours', kind), target('raw', kind), target('info', kind)]),
    target('ours', 'entity'),
    target('raw', 'entity'),
    target('ours', 'unchanged'),
    target('raw304', 'unchanged'),
    ...['mercurius', 'yoga', 'apollo'].map(server => target(server, 'query'))
  ])
  await Promise.all(Object.values(servers).map(async ({ stop }) => { await stop() }))
  const of = (name: string): Measured => measured.get(name) as Measured
  const besideRaw = (what: string, kind: string, least: number): Row =>
    compareSpeed(`${what}, beside raw node:http`, of(`ours ${kind}`), of(`${kind === 'unchanged' ? 'raw304' : 'raw'} ${kind}`), { as: 'limit', least })
  const logging = (what: string, kind: string): Row =>
    compareSpeed(`${what}, logging every request`, of(`info ${kind}`), of(`raw ${kind}`), { as: 'limit', least: null, note: 'log level info, which is the default' })
  const query = of('ours query')
  return [
    besideRaw('GraphQL POST, repeated', 'query', 0.8),
    logging('GraphQL POST, repeated', 'query'),
    compareSpeed('GraphQL POST, repeated, beside mercurius', query, of('mercurius query'), { as: 'peer', least: 8 }),
    compareSpeed('GraphQL POST, repeated, beside graphql-yoga', query, of('yoga query'), { as: 'peer', least: 15 }),
    compareSpeed('GraphQL POST, repeated, beside Apollo Server', query, of('apollo query'), { as: 'peer', least: 20 }),
    besideRaw('REST list, repeated', 'list', 0.8),
    logging('REST list, repeated', 'list'),
    besideRaw('REST entity, repeated', 'entity', 0.8),
    besideRaw('REST list, unchanged (304)', 'unchanged', 0.85)
  ]
}

async function listRequests ({ origin }: ServerProcess): Promise<Record<'query' | 'list' | 'entity' | 'unchanged', LoadRequest>> {
  const response = await fetch(origin + SAME_LIST.path, { headers: PLAIN })
  const { items: [first] } = await response.json() as { items: { id: string }[] }
  return {
    query: SAME_QUERY,
    list: SAME_LIST,
    entity: { path: `/v1/figures/${first?.id}` },
    unchanged: { ...SAME_LIST, headers: { 'if-none-match': response.headers.get('etag') ?? '' } }
  }
}
