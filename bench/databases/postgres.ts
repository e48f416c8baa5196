import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { agentRows, FACT_COLUMNS, factRows, placeRows, textOf, withinRows } from './fact-rows.ts'

/** A PostgreSQL server of the bench's own: on a socket in its own folder, and on no port. */
export interface Postgres {
  readonly socket: string
  readonly stop: () => void
}

const DEBIAN = '/usr/lib/postgresql'
const USER = 'postgres'
const NUMBERS = ['value', 'low', 'high']
const FIGURE = "type = 'figure' and publication = 'usable'"
const USABLE = "publication = 'usable'"

const SCHEMA = `
  create table agent (id text primary key, name text);
  create table place (id text primary key, name text);
  create table place_within (ancestor text, place text, primary key (ancestor, place));
  create table fact (${FACT_COLUMNS.map(name => `${name} ${NUMBERS.includes(name) ? 'bigint' : 'text'}`).join(', ')}, words tsvector);
  comment on table place_within is '@behavior -*';
  comment on column fact.words is '@behavior -*';
`
const INDEXES = `
  alter table fact add primary key (id), add foreign key (claimant) references agent, add foreign key (place) references place;
  create index figure_date on fact (date_key desc, id desc) where ${FIGURE};
  create index figure_measure on fact (measure, verification, date_key desc, id desc) where ${FIGURE};
  create index figure_place on fact (place, date_key desc, id desc) where ${FIGURE};
  create index figure_story on fact (story, measure, place, population) include (low, high, claimant, verification) where ${FIGURE};
  create index fact_story on fact (story, date_key desc, id desc) where ${USABLE};
  create index fact_date on fact (date_key desc, id desc);
  create index fact_words on fact using gin (words) where ${USABLE};
  create view figure as select * from fact where ${FIGURE};
  create view usable_fact as select * from fact where ${USABLE};
  comment on view figure is E'@primaryKey id\\n@foreignKey (claimant) references agent (id)\\n@foreignKey (place) references place (id)';
  comment on view usable_fact is E'@primaryKey id\\n@foreignKey (claimant) references agent (id)\\n@foreignKey (place) references place (id)';
  create function figures_in (country text) returns setof figure stable language sql as
    $$ select * from figure where place in (select place from place_within where ancestor = country) order by date_key desc, id desc $$;
  create function search_facts (query text) returns setof usable_fact stable language sql as
    $$ select usable_fact.* from usable_fact, websearch_to_tsquery('simple', query) asked where words @@ asked order by ts_rank(words, asked) desc, id $$;
  create function summary (of_story text) returns table (measure text, place_name text, population text, claims bigint, low bigint, high bigint, claimants text[], statuses text[]) stable language sql as
    $$ select measure, (select name from place where id = f.place), population, count(*), min(low), max(high), array(select name from agent where id = any (array_agg(distinct f.claimant))), array_agg(distinct verification)
       from figure f where story = of_story group by measure, place, population order by measure, place, population $$;
`

/**
 * Starts a server with an archive in it; the first time, it is filled.
 * @throws Error where PostgreSQL is not installed
 */
export async function startPostgres (folder: string, facts: number): Promise<Postgres> {
  const version = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort().at(-1) : undefined
  if (version === undefined) throw new Error('PostgreSQL is missing: apt-get install postgresql')
  const bin = join(DEBIAN, version, 'bin')
  const [data, socket, done] = [join(folder, 'data'), join(folder, 'socket'), join(folder, 'filled')]
  if (!existsSync(data)) {
    mkdirSync(socket, { recursive: true })
    if (process.getuid?.() === 0) spawnSync('chown', ['-R', USER, folder])
    chmodSync(folder, 0o755)
    asPostgres(join(bin, 'initdb'), ['-D', data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale', 'C.UTF-8'])
  }
  const stop = (): void => {
    process.off('exit', stop)
    asPostgres(join(bin, 'pg_ctl'), ['-D', data, '-w', '-m', 'fast', 'stop'])
  }
  // one that a run left behind which was broken off
  if (existsSync(join(data, 'postmaster.pid'))) stop()
  const settings = ["-c listen_addresses=''", `-c unix_socket_directories='${socket}'`, '-c shared_buffers=2GB', '-c work_mem=64MB', '-c maintenance_work_mem=512MB', '-c effective_cache_size=8GB', '-c fsync=off', '-c max_wal_size=8GB', '-c random_page_cost=1.1', '-c jit=off']
  asPostgres(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'socket/log'), '-o', settings.join(' '), 'start'])
  // it is no child of this process
  process.on('exit', stop)
  try {
    if (!existsSync(done)) {
      await fill(socket, facts)
      writeFileSync(done, '')
    }
  } catch (error) {
    stop()
    throw error
  }
  return { socket, stop }
}

async function fill (socket: string, facts: number): Promise<void> {
  await psql(socket, ['drop schema public cascade; create schema public;', SCHEMA])
  await copy(socket, 'agent', agentRows(facts))
  await copy(socket, 'place', placeRows(facts))
  await copy(socket, 'place_within', withinRows(facts))
  await copy(socket, `fact (${FACT_COLUMNS.join(', ')}, words)`, wordedRows(facts))
  await psql(socket, [INDEXES])
  await psql(socket, ['vacuum analyze'])
}

/** The lexemes are made here and not by a trigger: all of the work is the same, once. */
function * wordedRows (facts: number): Generator<readonly (string | number | null)[]> {
  for (const row of factRows(facts)) {
    const words = new Set(textOf(row).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    yield [...FACT_COLUMNS.map(name => row[name]), [...words].map(word => `'${word}'`).join(' ')]
  }
}

async function copy (socket: string, table: string, rows: Iterable<readonly (string | number | null)[]>): Promise<void> {
  const client = startPsql(socket, [`copy ${table} from stdin`])
  let text = ''
  for (const row of rows) {
    text += `${row.map(value => value === null ? '\\N' : typeof value === 'number' ? value : escape(value)).join('\t')}\n`
    if (text.length < 1 << 18) continue
    if (!client.stdin.write(text)) await once(client.stdin, 'drain')
    text = ''
  }
  client.stdin.end(text)
  await ended(client)
}

function escape (text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n')
}

async function psql (socket: string, commands: readonly string[]): Promise<void> {
  const client = startPsql(socket, commands)
  client.stdin.end()
  await ended(client)
}

function startPsql (socket: string, commands: readonly string[]) {
  return spawn('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-h', socket, '-U', USER, ...commands.flatMap(command => ['-c', command])], { stdio: ['pipe', 'ignore', 'inherit'] })
}

async function ended (client: ReturnType<typeof startPsql>): Promise<void> {
  const [code] = await once(client, 'close')
  if (code !== 0) throw new Error(`psql ended with ${code}`)
}

/** PostgreSQL refuses to run as root. */
function asPostgres (command: string, args: readonly string[]): void {
  const isRoot = process.getuid?.() === 0
  const { status, stderr } = isRoot
    ? spawnSync('runuser', ['-u', USER, '--', command, ...args], { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' })
    : spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`)
}
