import { join } from 'node:path'
import type { QueryQuestion, QueryRun } from '../in-process/answer-queries.ts'
import { describeArchive } from '../lib/archive.ts'
import { serveCaveat } from '../lib/caveat-servers.ts'
import { factsFolder, versionOf, WORK } from '../lib/folders.ts'
import type { AskedProcess } from '../lib/asked-process.ts'
import { startAsked } from '../lib/asked-process.ts'
import type { PeerQuery } from '../lib/peer-parameters.ts'
import { DEEP, listParameters } from '../lib/peer-parameters.ts'
import { askGraphql, caveatQueries, postgraphileQueries } from '../lib/peer-requests.ts'
import { startServer } from '../lib/peers.ts'
import type { ServerProcess } from '../lib/processes.ts'
import type { Row } from '../lib/row.ts'
import { milliseconds, missing, row } from '../lib/row.ts'
import { median } from '../lib/statistics.ts'

const NAMES: readonly PeerQuery[] = ['two filters', '10,000th page', 'facts of a story', 'figures in a country', 'search', 'summary']
const PAGE = 100
const DATABASES = versionOf('generate', 'databases')
/** With so many parameters each query is asked. */
const ASKED = 25
const ROUNDS = 5

/** The same facts and queries in databases: SQLite in process, PostgreSQL behind PostGraphile over HTTP. */
export async function measurePeers (facts: number): Promise<Row[]> {
  const folder = await factsFolder(facts)
  return [
    ...await besideSqlite(folder, facts).catch((error: Error) => [missing('Beside SQLite', error.message)]),
    ...await besidePostgres(folder, facts).catch((error: Error) => [missing('Beside PostGraphile', error.message)])
  ]
}

async function besideSqlite (folder: string, facts: number): Promise<Row[]> {
  const theirs = await startAsked('databases/sqlite.ts', [join(WORK, `sqlite-${facts}-${DATABASES}.db`), String(facts)])
  try {
    const ours = await startAsked('in-process/peer-queries.ts', [folder, String(facts)])
    try {
      const rows: Row[] = []
      for (const name of NAMES) rows.push(await compareInProcess(name, ours, theirs))
      return rows
    } finally {
      await ours.stop()
    }
  } finally {
    await theirs.stop()
  }
}

/** Both in turn, round after round. @throws Error where they find different numbers of facts; search looks for more than whole words here, and may find more */
async function compareInProcess (name: PeerQuery, ours: AskedProcess, theirs: AskedProcess): Promise<Row> {
  const ask = async (asked: AskedProcess, isWarmUp: boolean): Promise<QueryRun> => await asked.ask({ name, isWarmUp } satisfies QueryQuestion) as QueryRun
  for (const each of [ours, theirs]) await ask(each, true)
  const rounds: { readonly our: QueryRun, readonly their: QueryRun }[] = []
  while (rounds.length < ROUNDS) rounds.push({ our: await ask(ours, false), their: await ask(theirs, false) })
  for (const { our, their } of rounds) {
    if (name !== 'search' && our.totals.join() !== their.totals.join()) throw new Error(`${name}: ${our.totals.join()} here and ${their.totals.join()} in SQLite`)
  }
  const medians = rounds.map(({ our, their }) => ({ our: median(our.milliseconds), their: median(their.milliseconds) }))
  const note = `median over other parameters each time, and of ${ROUNDS} rounds in turn; ours with caveats and the names of all that is referred to, theirs with the names of place and claimant; ${rounds[0]?.their.totals[0] ?? 0} in all at first`
  return comparePeer(`In process, beside SQLite: ${name}`, {
    our: median(medians.map(({ our }) => our)),
    their: median(medians.map(({ their }) => their)),
    ratio: median(medians.map(({ our, their }) => their / our)),
    note
  })
}

async function besidePostgres (folder: string, facts: number): Promise<Row[]> {
  const { startPostgres } = await import('../databases/postgres.ts')
  const database = await startPostgres(join(WORK, `postgres-${facts}-${DATABASES}`), facts)
  try {
    const peer = await startServer('postgraphile', { socket: database.socket }, { GRAPHILE_ENV: 'production' })
    const ours = await serveCaveat(folder, { flags: ['--answer-memory', '0'], patience: 90_000 })
    const rows = await compareQueries(facts, ours, peer)
    await Promise.all([ours.stop(), peer.stop()])
    return rows
  } finally {
    database.stop()
  }
}

async function compareQueries (facts: number, ours: ServerProcess, peer: ServerProcess): Promise<Row[]> {
  const parameters = listParameters(describeArchive(facts))
  const before = Math.min(DEEP - 20, Math.floor(facts * 0.3))
  const written = {
    ours: caveatQueries(await cursorAfter(ours, before)),
    peer: postgraphileQueries((await askGraphql(peer, `{ allFigures(first: 1, offset: ${before - 1}, orderBy: [DATE_KEY_DESC, ROW_ID_DESC]) { totalCount pageInfo { endCursor } } }`)).pageInfo?.endCursor ?? '')
  }
  for (const name of NAMES) await checkTotals(name, parameters[name], written, ours, peer)
  const rows: Row[] = []
  for (const name of NAMES) {
    const [our, their]: [number[], number[]] = [[], []]
    for (const parameter of parameters[name].slice(0, ASKED)) {
      our.push(await timeOf(ours, written.ours[name](parameter)))
      their.push(await timeOf(peer, written.peer[name](parameter)))
    }
    rows.push(comparePeer(`GraphQL over HTTP, beside PostGraphile: ${name}`, {
      our: median(our),
      their: median(their),
      ratio: median(their) / median(our),
      note: 'median of one request after the other, with other parameters each time; no answers are remembered'
    }))
  }
  return rows
}

/** How long an answer takes, in milliseconds. */
async function timeOf (server: ServerProcess, query: string): Promise<number> {
  const start = performance.now()
  await askGraphql(server, query)
  return performance.now() - start
}

/** @param compared both in milliseconds, and how many times as long theirs took */
function comparePeer (what: string, { our, their, ratio, note }: { readonly our: number, readonly their: number, readonly ratio: number, readonly note: string }): Row {
  return row({ what, ours: milliseconds(our), peer: milliseconds(their), ratio: ratio.toFixed(2), goal: '> 1', met: ratio > 1, note })
}

/** @throws Error where the two find different numbers of facts; search looks for more than whole words here, and may find more */
async function checkTotals (
  name: PeerQuery, parameters: readonly (readonly string[])[], written: { readonly ours: ReturnType<typeof caveatQueries>, readonly peer: ReturnType<typeof postgraphileQueries> }, ours: ServerProcess, peer: ServerProcess
): Promise<void> {
  for (const parameter of parameters) {
    const [our, their] = [await askGraphql(ours, written.ours[name](parameter)), await askGraphql(peer, written.peer[name](parameter))]
    if (name !== 'search' && our.totalCount !== their.totalCount) throw new Error(`${name} of ${parameter.join(', ')}: ${our.totalCount} here and ${their.totalCount} in PostgreSQL`)
  }
}

/** The cursor of the figure of this number, from page to page as a client would go. */
async function cursorAfter (server: ServerProcess, number: number): Promise<string> {
  let after: string | null = null
  for (let read = 0; read < number;) {
    const first = Math.min(PAGE, number - read)
    const { pageInfo } = await askGraphql(server, `{ figures(first: ${first}${after === null ? '' : `, after: "${after}"`}) { totalCount pageInfo { endCursor } } }`)
    after = pageInfo?.endCursor ?? null
    read += first
  }
  return after ?? ''
}
