import { join } from 'node:path'
import type { Postgres } from '../databases/postgres.ts'
import type { QueryQuestion, QueryRun } from '../in-process/answer-queries.ts'
import { ROUNDS } from '../in-process/answer-queries.ts'
import { warmUp } from '../in-process/timing.ts'
import { describeArchive } from '../lib/archive.ts'
import { searchFirst, serveCaveat } from '../lib/caveat-servers.ts'
import { factsFolder, versionOf, WORK } from '../lib/folders.ts'
import type { AskedProcess } from '../lib/asked-process.ts'
import { startAsked } from '../lib/asked-process.ts'
import type { PeerQuery } from '../lib/peer-parameters.ts'
import { DEEP, listOtherParameters, listParameters } from '../lib/peer-parameters.ts'
import type { GraphqlRequest } from '../lib/peer-requests.ts'
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

/** The same facts and queries in databases: SQLite in process, PostgreSQL behind PostGraphile over HTTP. */
export async function measurePeers (facts: number): Promise<Row[]> {
  const folder = await factsFolder(facts)
  const filled = fillPostgres(facts)
  return [
    ...await besideSqlite(folder, facts, filled).catch((error: Error) => [missing('Beside SQLite', error.message)]),
    ...await besidePostgres(folder, facts).catch((error: Error) => [missing('Beside PostGraphile', error.message)])
  ]
}

/** It is filled the first time, at the time at which SQLite is, and is not there while that is measured. Whether it can't be is found again by whoever starts it. */
async function fillPostgres (facts: number): Promise<void> {
  await openPostgres(facts).then(({ stop }) => { stop() }, () => {})
}

async function openPostgres (facts: number): Promise<Postgres> {
  const { startPostgres } = await import('../databases/postgres.ts')
  return await startPostgres(join(WORK, `postgres-${facts}-${DATABASES}`), facts)
}

/** @param after what is to be over before anything is measured */
async function besideSqlite (folder: string, facts: number, after: Promise<void>): Promise<Row[]> {
  const starting = [startAsked('in-process/peer-queries.ts', [folder, String(facts)]), startAsked('databases/sqlite.ts', [join(WORK, `sqlite-${facts}-${DATABASES}.db`), String(facts)])]
  try {
    const [ours, theirs] = await Promise.all(starting) as [AskedProcess, AskedProcess]
    await after
    for (const name of NAMES) for (const asked of [ours, theirs]) await asked.ask({ name, round: null } satisfies QueryQuestion)
    const rows: Row[] = []
    for (const name of NAMES) rows.push(await compareInProcess(name, ours, theirs))
    return rows
  } finally {
    for (const started of await Promise.allSettled(starting)) if (started.status === 'fulfilled') await started.value.stop()
  }
}

/** Both in turn, round after round, once more warmed up with just this query. @throws Error where they do not agree on the number of facts, or on a page */
async function compareInProcess (name: PeerQuery, ours: AskedProcess, theirs: AskedProcess): Promise<Row> {
  const ask = async (asked: AskedProcess, round: number | null): Promise<QueryRun> => await asked.ask({ name, round } satisfies QueryQuestion) as QueryRun
  for (const each of [ours, theirs]) await ask(each, null)
  const rounds: { readonly our: QueryRun, readonly their: QueryRun }[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push({ our: await ask(ours, round), their: await ask(theirs, round) })
  for (const { our, their } of rounds) {
    if (our.totals.length !== their.totals.length || !our.totals.every((total, index) => agree(name, total, their.totals[index] as number))) throw new Error(`${name}: ${our.totals.join()} here and ${their.totals.join()} in SQLite`)
    if (name !== 'search' && our.digest !== their.digest) throw new Error(`${name}: another page than in SQLite`)
  }
  const medians = rounds.map(({ our, their }) => ({ our: median(our.milliseconds), their: median(their.milliseconds) }))
  const note = `median over other parameters each time, and of ${ROUNDS} rounds in turn; ${madeOf(name)}; ${rounds[0]?.their.totals[0] ?? 0} in all at first`
  return comparePeer(`In process, beside SQLite: ${name}`, {
    our: median(medians.map(({ our }) => our)),
    their: median(medians.map(({ their }) => their)),
    ratio: median(medians.map(({ our, their }) => their / our)),
    note
  })
}

async function besidePostgres (folder: string, facts: number): Promise<Row[]> {
  const database = await openPostgres(facts)
  try {
    const peer = await startServer('postgraphile', { socket: database.socket }, { GRAPHILE_ENV: 'production' })
    const ours = await serveCaveat(folder, { flags: ['--answer-memory', '0'], patience: 90_000 })
    await searchFirst(ours)
    const rows = await compareQueries(facts, ours, peer)
    await Promise.all([ours.stop(), peer.stop()])
    return rows
  } finally {
    database.stop()
  }
}

async function compareQueries (facts: number, ours: ServerProcess, peer: ServerProcess): Promise<Row[]> {
  const archive = describeArchive(facts)
  const [parameters, others] = [listParameters(archive), listOtherParameters(archive)]
  const before = Math.min(DEEP - 20, Math.floor(facts * 0.3))
  const written = {
    ours: caveatQueries(await cursorAfter(ours, before)),
    peer: postgraphileQueries((await askGraphql(peer, { query: `{ allFigures(first: 1, offset: ${before - 1}, orderBy: [DATE_KEY_DESC, ROW_ID_DESC]) { totalCount pageInfo { endCursor } } }` })).pageInfo?.endCursor ?? '')
  }
  /** Asks both, and answers how long each took, in milliseconds. @throws Error where they do not agree on the number of facts */
  async function askBoth (name: PeerQuery, parameter: readonly string[]): Promise<readonly [our: number, their: number]> {
    const [our, their] = [await timeOf(ours, written.ours[name](parameter)), await timeOf(peer, written.peer[name](parameter))]
    if (!agree(name, our.total, their.total)) throw new Error(`${name} of ${parameter.join(', ')}: ${our.total} here and ${their.total} in PostgreSQL`)
    return [our.milliseconds, their.milliseconds]
  }

  const rows: Row[] = []
  for (const name of NAMES) {
    await warmUp(others[name].slice(0, ASKED).map(parameter => async () => await askBoth(name, parameter)))
    const taken: (readonly [our: number, their: number])[] = []
    for (const parameter of parameters[name].slice(0, ASKED)) taken.push(await askBoth(name, parameter))
    const [our, their] = [median(taken.map(([our]) => our)), median(taken.map(([, their]) => their))]
    rows.push(comparePeer(`GraphQL over HTTP, beside PostGraphile: ${name}`, {
      our,
      their,
      ratio: their / our,
      note: `median of one request after the other, over ${name === '10,000th page' ? 'the same request again' : 'other parameters each time'}; no answers are remembered`
    }))
  }
  return rows
}

/** Whether both found the same number of facts. Search looks for more than whole words here, and may find more. */
function agree (name: PeerQuery, our: number, their: number): boolean {
  return name === 'search' ? our >= their && their > 0 : our === their
}

/** What the answers in process have, in words. */
function madeOf (name: PeerQuery): string {
  return name === 'search'
    ? 'ours finds slips and other forms, and says where words stand, too'
    : 'the same pages, whose names, phrases and caveats the same code words'
}

async function timeOf (server: ServerProcess, request: GraphqlRequest): Promise<{ readonly milliseconds: number, readonly total: number }> {
  const start = performance.now()
  const { totalCount } = await askGraphql(server, request)
  return { milliseconds: performance.now() - start, total: totalCount }
}

/** @param compared both in milliseconds, and how many times as long theirs took */
function comparePeer (what: string, { our, their, ratio, note }: { readonly our: number, readonly their: number, readonly ratio: number, readonly note: string }): Row {
  return row({ what, ours: milliseconds(our), peer: milliseconds(their), ratio: ratio.toFixed(2), goal: '> 1', met: ratio > 1, note })
}

/** The cursor of the figure of this number, from page to page as a client would go. */
async function cursorAfter (server: ServerProcess, number: number): Promise<string> {
  let after: string | null = null
  for (let read = 0; read < number;) {
    const first = Math.min(PAGE, number - read)
    const { pageInfo } = await askGraphql(server, { query: `{ figures(first: ${first}${after === null ? '' : `, after: "${after}"`}) { totalCount pageInfo { endCursor } } }` })
    after = pageInfo?.endCursor ?? null
    read += first
  }
  return after ?? ''
}
