import { existsSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { ItemType } from '../../src/domain/ids.ts'
import { isFactType, typeOfId } from '../../src/domain/ids.ts'
import type { Fact } from '../../src/domain/items.ts'
import { referencesOf } from '../../src/domain/references.ts'
import { describeArchive } from '../lib/archive.ts'
import type { PeerQuery } from '../lib/peer-parameters.ts'
import { DEEP } from '../lib/peer-parameters.ts'
import { answerQueries } from '../in-process/answer-queries.ts'
import { entityRows, FACT_COLUMNS, factRows, textOf, withinRows } from './fact-rows.ts'

const FIGURE = "type = 'figure' and publication = 'usable'"
const USABLE = "publication = 'usable'"
const SCHEMA = `
  create table fact (number integer primary key, ${FACT_COLUMNS.join(', ')});
  create table entity (id text primary key, name text) without rowid;
  create table place_within (ancestor text, place text, primary key (ancestor, place)) without rowid;
  create virtual table fact_text using fts5(text, content = '', tokenize = "unicode61 remove_diacritics 2");
`
const INDEXES = `
  create unique index fact_id on fact (id, publication, title);
  create index figure_date on fact (date_key desc, id desc) where ${FIGURE};
  create index figure_measure on fact (measure, verification, date_key desc, id desc) where ${FIGURE};
  create index figure_place on fact (place, date_key desc, id desc) where ${FIGURE};
  create index figure_story on fact (story, measure, place, population, date_key desc, id desc, low, high) where ${FIGURE};
  create index fact_story on fact (story, date_key desc, id desc) where ${USABLE};
  analyze;
`

const [file = '', facts = ''] = process.argv.slice(2)
if (!existsSync(file)) fill(file, Number(facts))
answerQueries(prepareQueries(open(file)), describeArchive(Number(facts)))

function fill (file: string, facts: number): void {
  const draft = `${file}.draft`
  rmSync(draft, { force: true })
  const database = new Database(draft)
  database.pragma('journal_mode = off')
  database.pragma('synchronous = off')
  database.pragma('cache_size = -500000')
  database.exec(SCHEMA)
  const insert = database.prepare(`insert into fact values (?, ${FACT_COLUMNS.map(() => '?').join(', ')})`)
  const insertText = database.prepare('insert into fact_text (rowid, text) values (?, ?)')
  database.transaction(() => {
    let number = 0
    for (const row of factRows(facts)) {
      insert.run(++number, ...FACT_COLUMNS.map(name => row[name]))
      if (row.publication === 'usable') insertText.run(number, textOf(row))
    }
    for (const [table, rows] of [['entity', entityRows(facts)], ['place_within', withinRows(facts)]] as const) {
      const insertPair = database.prepare(`insert into ${table} values (?, ?)`)
      for (const row of rows) insertPair.run(...row)
    }
  })()
  database.exec(INDEXES)
  database.close()
  renameSync(draft, file)
}

function open (file: string): Database.Database {
  const database = new Database(file, { readonly: true })
  database.pragma('cache_size = -2000000')
  database.pragma('mmap_size = 4000000000')
  readAll(database)
  return database
}

/** Reads every table and index once: nothing need be fetched for the first query that comes by, as nothing need where all is in a process's own memory. */
function readAll (database: Database.Database): void {
  for (const read of [
    'select sum(length(record)) from fact', 'select sum(length(name)) from entity', "select count(*) from place_within where place > ''",
    'select sum(length(block)) from fact_text_data', 'select count(*) from fact_text_idx where segid >= 0', 'select sum(length(sz)) from fact_text_docsize'
  ]) database.prepare(read).get()
  const where = { [FIGURE]: ['figure_date', 'figure_measure', 'figure_place', 'figure_story'], [USABLE]: ['fact_story'], 'id is not null': ['fact_id'] }
  for (const [condition, indexes] of Object.entries(where)) for (const index of indexes) database.prepare(`select count(*) from fact indexed by ${index} where ${condition}`).get()
}

type Written = Omit<Fact, 'verification'> & Partial<Pick<Fact, 'verification'>>

/** Visits the ids that a record refers to. It has only what was written: nothing that is null, empty or the default. Without the lists that `referencedIds` makes, as ours does. */
function forEachId (record: Written, visit: (id: string) => void): void {
  for (const [name] of referencesOf(record.type)) {
    if (name === 'source') for (const { source } of record.evidence) visit(source)
    else {
      const value = name === 'assessedBy' ? record.verification?.assessedBy : (record as unknown as Record<string, string | readonly string[] | undefined>)[name]
      if (typeof value === 'string') visit(value)
      else if (value != null) for (const id of value) visit(id)
    }
  }
}

/** A record with what it refers to, by id. */
interface NamedRecords {
  readonly records: readonly Fact[]
  readonly names: ReadonlyMap<string, string>
}

/**
 * Each takes its parameters, reads a page of records with the names of all that they refer to, as ours does, or of hits with that of the first claimant, and gives the total. Phrases and
 * caveats are left to the reader.
 */
function prepareQueries (database: Database.Database): Readonly<Record<PeerQuery, (parameters: readonly string[]) => number>> {
  const namesIn = {
    entities: database.prepare('select id, name from entity where id in (select value from json_each(?))').raw(),
    facts: database.prepare(`select id, title from fact where id in (select value from json_each(?)) and ${USABLE}`).raw()
  }

  function read (rows: readonly unknown[]): NamedRecords {
    const records = (rows as readonly { type: string, record: string }[]).map(({ type, record }): Fact => ({ type, ...JSON.parse(record) }))
    const [entities, facts] = [new Set<string>(), new Set<string>()]
    for (const record of records) forEachId(record, id => (isFactType(typeOfId(id) as ItemType) ? facts : entities).add(id))
    const named = namesOf(namesIn.entities, entities)
    if (named.length !== entities.size) throw new Error('SQLite lacks names')
    return { records, names: new Map([...named, ...namesOf(namesIn.facts, facts)]) }
  }

  function namesOf (names: Database.Statement, ids: ReadonlySet<string>): [string, string][] {
    return ids.size === 0 ? [] : names.all(JSON.stringify([...ids])) as [string, string][]
  }

  const page = (where: string, rest: string, count = `select count(*) from fact where ${where}`) => {
    const rows = database.prepare(`select type, record from fact where ${where} ${rest} limit 20`)
    const total = database.prepare(count).pluck()
    return (parameters: readonly string[], counted = parameters): number => {
      return read(rows.all(...parameters)).records.length === 0 ? 0 : total.get(...counted) as number
    }
  }
  const newestFirst = 'order by date_key desc, fact.id desc'
  const hits = database.prepare('select fact.id, type, title, verification, entity.name claimant_name from (select rowid number, rank from fact_text where fact_text match ? order by rank limit 20) found join fact using (number) left join entity on entity.id = fact.claimant order by found.rank')
  const hitCount = database.prepare('select count(*) from fact_text where fact_text match ?').pluck()
  const figureCount = `select count(*) from fact where ${FIGURE}`
  // what stands before the 10,000th page, or before the last one where there are fewer
  const deep = database.prepare(`select date_key, id from fact where ${FIGURE} order by date_key desc, id desc limit 1 offset ?`)
    .get(Math.min(DEEP, database.prepare(figureCount).pluck().get() as number) - 21) as { date_key: string, id: string }
  const deepPage = page(`${FIGURE} and (date_key, fact.id) < (?, ?)`, newestFirst, figureCount)
  const groups = database.prepare(`select measure, place, population, count(*) claims, min(low) low, max(high) high from fact where ${FIGURE} and story = ? group by measure, place, population order by measure, place, population limit 20`)
  const groupCount = database.prepare(`select count(*) from (select 1 from fact where ${FIGURE} and story = ? group by measure, place, population)`).pluck()
  const claims = database.prepare(`select type, record from fact where ${FIGURE} and story = ? and measure = ? and fact.place is ? and population is ? ${newestFirst} limit 20`)
  const summary = ([story]: readonly string[]): number => {
    const shown = groups.all(story) as { measure: string, place: string | null, population: string | null }[]
    const { records } = read(shown.flatMap(({ measure, place, population }) => claims.all(story, measure, place, population)))
    return records.length === 0 ? 0 : groupCount.get(story) as number
  }
  return {
    'two filters': page(`${FIGURE} and measure = ? and verification = ?`, newestFirst),
    '10,000th page': () => deepPage([deep.date_key, deep.id], []),
    'facts of a story': page(`${USABLE} and story = ?`, newestFirst),
    'figures in a country': page(`${FIGURE} and fact.place in (select place from place_within where ancestor = ?)`, newestFirst),
    search: ([text]) => hits.all(text).length === 0 ? 0 : hitCount.get(text) as number,
    summary
  }
}
