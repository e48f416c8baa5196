import { existsSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { groupOf } from '../../dist/core/figure-group.js'
import { loadAncestors } from '../../dist/core/load-ancestors.js'
import { viewHits } from '../../dist/views/view-hits.js'
import { viewItems } from '../../dist/views/view-items.js'
import { viewSummary } from '../../dist/views/view-summary.js'
import type { ItemOf } from '../../src/domain/items.ts'
import type { PeerAnswer, Queries } from '../in-process/answer-queries.ts'
import { answerQueries } from '../in-process/answer-queries.ts'
import { describeArchive } from '../lib/archive.ts'
import { DEEP } from '../lib/peer-parameters.ts'
import { entityRows, FACT_COLUMNS, factRows, textOf, withinRows } from './fact-rows.ts'
import type { FactRecord } from './sqlite-items.ts'
import { createItems, factOf } from './sqlite-items.ts'

const FIGURE = "type = 'figure' and publication = 'usable'"
const USABLE = "publication = 'usable'"
const SCHEMA = `
  create table fact (number integer primary key, ${FACT_COLUMNS.join(', ')});
  create table entity (id text primary key, name text, kind text, role text, anonymous integer) without rowid;
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
    const insertEntity = database.prepare('insert into entity values (?, ?, ?, ?, ?)')
    for (const row of entityRows(facts)) insertEntity.run(...row)
    const insertWithin = database.prepare('insert into place_within values (?, ?)')
    for (const row of withinRows(facts)) insertWithin.run(...row)
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
    'select sum(length(record)) from fact', 'select sum(length(name) + length(kind)) from entity', "select count(*) from place_within where place > ''",
    'select sum(length(block)) from fact_text_data', 'select count(*) from fact_text_idx where segid >= 0', 'select sum(length(sz)) from fact_text_docsize'
  ]) database.prepare(read).get()
  const where = { [FIGURE]: ['figure_date', 'figure_measure', 'figure_place', 'figure_story'], [USABLE]: ['fact_story'], 'id is not null': ['fact_id'] }
  for (const [condition, indexes] of Object.entries(where)) for (const index of indexes) database.prepare(`select count(*) from fact indexed by ${index} where ${condition}`).get()
}

/**
 * Each takes its parameters, and gives the total and the page that ours gives: with the names of all that is referred to, phrases and caveats, which our own code words
 * here, too. Of hits it does not say where the words stand.
 */
function prepareQueries (database: Database.Database): Queries {
  const items = createItems(database)
  const nothing = new Set<never>()

  const page = (where: string, rest: string, count = `select count(*) from fact where ${where}`) => {
    const rows = database.prepare(`select type, record from fact where ${where} ${rest} limit 20`)
    const total = database.prepare(count).pluck()
    return async (parameters: readonly string[], counted = parameters): Promise<PeerAnswer> => {
      const facts = (rows.all(...parameters) as FactRecord[]).map(factOf)
      return { items: await viewItems(items, facts, nothing), total: total.get(...counted) as number }
    }
  }
  const newestFirst = 'order by date_key desc, fact.id desc'
  const hits = database.prepare('select type, record, rank from (select rowid number, rank from fact_text where fact_text match ? order by rank limit 20) found join fact using (number) order by found.rank')
  const hitCount = database.prepare('select count(*) from fact_text where fact_text match ?').pluck()
  const search = async ([text]: readonly string[]): Promise<PeerAnswer> => {
    const found = (hits.all(text) as (FactRecord & { readonly rank: number })[]).map(row => ({ item: factOf(row), score: -row.rank, matches: [] }))
    return { items: await viewHits(items, found), total: hitCount.get(text) as number }
  }
  const figureCount = `select count(*) from fact where ${FIGURE}`
  // what stands before the 10,000th page, or before the last one where there are fewer
  const deep = database.prepare(`select date_key, id from fact where ${FIGURE} order by date_key desc, id desc limit 1 offset ?`)
    .get(Math.min(DEEP, database.prepare(figureCount).pluck().get() as number) - 21) as { date_key: string, id: string }
  const deepPage = page(`${FIGURE} and (date_key, fact.id) < (?, ?)`, newestFirst, figureCount)
  const groups = database.prepare(`select distinct measure, place, population from fact where ${FIGURE} and story = ? order by measure, place, population limit 20`)
  const groupCount = database.prepare(`select count(*) from (select 1 from fact where ${FIGURE} and story = ? group by measure, place, population)`).pluck()
  const claims = database.prepare(`select type, record from fact where ${FIGURE} and story = ? and measure = ? and fact.place is ? and population is ? ${newestFirst}`)
  const summary = async ([story]: readonly string[]): Promise<PeerAnswer> => {
    const shown = groups.all(story) as { measure: string, place: string | null, population: string | null }[]
    const claimed = shown.map(({ measure, place, population }) => (claims.all(story, measure, place, population) as FactRecord[]).map(row => factOf(row) as ItemOf<'figure'>))
    const wholes = await loadAncestors(items, claimed.flat(), 'partOf')
    const view = await viewSummary(items, claimed.map(figures => groupOf(figures, wholes)), null)
    return { items: view.groups, total: groupCount.get(story) as number }
  }
  return {
    'two filters': page(`${FIGURE} and measure = ? and verification = ?`, newestFirst),
    '10,000th page': async () => await deepPage([deep.date_key, deep.id], []),
    'facts of a story': page(`${USABLE} and story = ?`, newestFirst),
    'figures in a country': page(`${FIGURE} and fact.place in (select place from place_within where ancestor = ?)`, newestFirst),
    search,
    summary
  }
}
