import type Database from 'better-sqlite3'
import type { FactStore } from '../../dist/core/fact-store.js'
import type { FactType, ItemType } from '../../src/domain/ids.ts'
import { isFactType, typeOfId } from '../../src/domain/ids.ts'
import type { Fact, Item } from '../../src/domain/items.ts'
import type { EntityRow } from './fact-rows.ts'

type Evidence = Fact['evidence'][number]

/** A fact as it lies in the database: its record has no more than what is not so by default. */
export interface FactRecord {
  readonly type: FactType
  readonly record: string
}

const NONE: readonly never[] = []

/** Each kind of fact has one shape, written out: the code that reads facts of many shapes is slower. */
export function factOf ({ type, record }: FactRecord): Fact {
  const read = JSON.parse(record)
  const { id, story, recordedAt, mentions = NONE, relayedBy = NONE, publication = 'usable', place = null } = read
  const verification = verificationOf(read.verification ?? {})
  const evidence = read.evidence.map(({ source, anchor, quote = null }: Evidence) => ({ source, anchor, quote }))
  const fact = { story, mentions, recordedAt, relayedBy, verification, publication, evidence }
  switch (type) {
    case 'statement': {
      const { kind, speakers, text = null, summary, saidAt = null, medium = null, occasion = null, respondsTo = null, anonymity = null } = read
      return { type, id, kind, speakers, text, summary, saidAt, place, medium, occasion, respondsTo, anonymity, ...fact }
    }
    case 'figure': {
      const { measure, unit, population = null, counting, periodStart = null, periodEnd = null, asOf = null, claimant, partOf = null, people = NONE, rank = 'normal' } = read
      const { value = null, low = null, high = null, qualifier, asReported } = read.quantity
      return { type, id, measure, quantity: { value, low, high, qualifier, asReported }, unit, population, counting, periodStart, periodEnd, asOf, place, claimant, partOf, people, rank, ...fact }
    }
    case 'event': {
      const { kind, name, summary, stage, when = null, participants = NONE, claimant } = read
      return { type, id, kind, name, summary, stage, when, place, participants, claimant, ...fact }
    }
  }
}

function verificationOf ({ status = 'unverified', note = null, assessedBy = null, assessedAt = null }: Partial<Fact['verification']>): Fact['verification'] {
  return { status, note, assessedBy, assessedAt }
}

/** Of a store no more than what reads items by their ids: facts, and of entities what sentences and references say of them. */
export function createItems (database: Database.Database): FactStore {
  const facts = database.prepare("select type, record from fact where id in (select value from json_each(?)) and publication = 'usable'")
  const entities = database.prepare('select id, name, kind, role, anonymous from entity where id in (select value from json_each(?))').raw()

  async function get (ids: readonly string[]): Promise<(Item | null)[]> {
    const found = new Map<string, Item>()
    const [ofFacts, ofEntities]: [string[], string[]] = [[], []]
    for (const id of ids) (isFactType(typeOfId(id) as ItemType) ? ofFacts : ofEntities).push(id)
    const add = (item: Item): void => { found.set(item.id, item) }
    if (ofFacts.length > 0) for (const row of facts.all(JSON.stringify(ofFacts)) as FactRecord[]) add(factOf(row))
    if (ofEntities.length > 0) for (const row of entities.all(JSON.stringify(ofEntities)) as EntityRow[]) add(entityOf(row))
    return ids.map(id => found.get(id) ?? null)
  }

  return { get } as unknown as FactStore
}

function entityOf ([id, name, kind, role, anonymous]: EntityRow): Item {
  return { id, type: typeOfId(id), name, kind, role, anonymous: anonymous === 1, publication: 'usable' } as unknown as Item
}
