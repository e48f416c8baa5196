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
import { DEEP, FAR_PAGES } from '../lib/peer-parameters.ts'
import { entityRows, FACT_COLUMNS, namedFactRows, textOf, withinRows } from './fact-rows.ts'
import type { FactRecord } from './sqlite-items.ts'
import { createItems, factOf } from './sqlite-items.ts'

const FIGURE = "type = 'figure' and publication = 'usable'"
const USABLE = "publication = 'usable'"
const SCHEMA = `
  create table fact (number integer primary key, ${FACT_COLUMNS.join(', ')});
  create table entity (id text primary key, name text, kind text, role text, anonymous integer) without rowid;
  create table place_within (ancestor text, place text, primary key (ancestor, place)) without rowid;
  create table figure_within (ancestor text, date_key text, id text, number integer, primary key (ancestor, date_key desc, id desc)) without rowid;
  create virtual table fact_text using fts5(text, content = '', prefix = '2 3', tokenize = "unicode61 remove_diacritics 2");
`
const INDEXES = `
  create unique index fact_id on fact (id, publication);
  create index figure_date on fact (date_key desc, id desc) where ${FIGURE};
  create index figure_measure on fact (measure, verification, date_key desc, id desc) where ${FIGURE};
  create index figure_story on fact (story, measure, place, population, date_key desc, id desc) where ${FIGURE};
  create index fact_story on fact (story, date_key desc, id desc) where ${USABLE};
  insert into figure_within select ancestor, date_key, id, number from fact join place_within using (place) where ${FIGURE};
  insert into fact_text(fact_text) values('optimize');
  drop table place_within;
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
    for (const [row, names] of namedFactRows(facts)) {
      insert.run(++number, ...FACT_COLUMNS.map(name => row[name]))
      if (row.publication === 'usable') insertText.run(number, [textOf(row), ...names].join(' '))
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
  // the lock is taken once, and not by each statement
  database.exec('begin; select 1 from fact limit 1')
  return database
}

/** Reads every table and index once: nothing need be fetched for the first query that comes by, as nothing need where all is in a process's own memory. */
function readAll (database: Database.Database): void {
  for (const read of [
    'select sum(length(record)) from fact', 'select sum(length(name) + length(kind)) from entity', 'select count(*) from figure_within where number >= 0',
    'select sum(length(block)) from fact_text_data', 'select count(*) from fact_text_idx where segid >= 0', 'select sum(length(sz)) from fact_text_docsize'
  ]) database.prepare(read).get()
  const where = { [FIGURE]: ['figure_date', 'figure_measure', 'figure_story'], [USABLE]: ['fact_story'], 'id is not null': ['fact_id'] }
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
  // in the order of a column, SQLite keeps the best twenty; in that of the hidden column rank, it sorts all
  const hits = database.prepare('select type, record, score from (select rowid number, bm25(fact_text) score from fact_text where fact_text match ? order by 2 limit 20) found cross join fact using (number) order by score')
  const hitCount = database.prepare('select count(*) from fact_text where fact_text match ?').pluck()
  const search = async ([word]: readonly string[]): Promise<PeerAnswer> => {
    // longer words that it begins are found, as here
    const text = `"${word}" *`
    const found = (hits.all(text) as (FactRecord & { readonly score: number })[]).map(row => ({ item: factOf(row), score: -row.score, matches: [] }))
    return { items: await viewHits(items, found), total: hitCount.get(text) as number }
  }
  const figureCount = `select count(*) from fact where ${FIGURE}`
  const figures = database.prepare(figureCount).pluck().get() as number
  const before = database.prepare(`select date_key, id from fact where ${FIGURE} order by date_key desc, id desc limit 1 offset ?`)
  /** what stands before a far page, by its number from the 10,000th one back, or from the last one where there are fewer */
  const positions = Array.from({ length: FAR_PAGES }, (_, number) => before.get(Math.max(0, Math.min(DEEP, figures) - 21 - number * 20)) as { date_key: string, id: string })
  const farPage = page(`${FIGURE} and (date_key, fact.id) < (?, ?)`, newestFirst, figureCount)
  const country = {
    rows: database.prepare('select type, record from (select number from figure_within where ancestor = ? order by date_key desc, id desc limit 20) cross join fact using (number)'),
    total: database.prepare('select count(*) from figure_within where ancestor = ?').pluck()
  }
  const groups = database.prepare(`select distinct measure, place, population from fact where ${FIGURE} and story = ? order by measure, place, population limit 20`)
  const groupCount = database.prepare(`select count(*) from (select 1 from fact where ${FIGURE} and story = ? group by measure, place, population)`).pluck()
  const claims = database.prepare(`select type, record from fact where ${FIGURE} and story = ? and (measure, ifnull(fact.place, ''), ifnull(population, '')) <= (?, ifnull(?, ''), ifnull(?, '')) order by measure, fact.place, population, date_key desc, fact.id desc`)
  const summary = async ([story]: readonly string[]): Promise<PeerAnswer> => {
    const last = (groups.all(story) as { measure: string, place: string | null, population: string | null }[]).at(-1)
    const claimed = last === undefined ? [] : (claims.all(story, last.measure, last.place, last.population) as FactRecord[]).map(row => factOf(row) as ItemOf<'figure'>)
    const wholes = await loadAncestors(items, claimed, 'partOf')
    const view = await viewSummary(items, inGroups(claimed).map(figures => groupOf(figures, wholes)), null)
    return { items: view.groups, total: groupCount.get(story) as number }
  }
  return {
    'two filters': page(`${FIGURE} and measure = ? and verification = ?`, newestFirst),
    '10,000th page': async ([number]) => {
      const { date_key: date, id } = positions[Number(number)] as { date_key: string, id: string }
      return await farPage([date, id], [])
    },
    'facts of a story': page(`${USABLE} and story = ?`, newestFirst),
    'figures in a country': async ([place]) => ({ items: await viewItems(items, (country.rows.all(place) as FactRecord[]).map(factOf), nothing), total: country.total.get(place) as number }),
    search,
    summary
  }
}

/** Figures of one measure, place and population after the other, as they come. */
function inGroups (figures: readonly ItemOf<'figure'>[]): ItemOf<'figure'>[][] {
  const groups: ItemOf<'figure'>[][] = []
  let before: ItemOf<'figure'> | undefined
  for (const figure of figures) {
    const isSame = before?.measure === figure.measure && before.place === figure.place && before.population === figure.population
    if (isSame) groups.at(-1)?.push(figure)
    else groups.push([figure])
    before = figure
  }
  return groups
}
