import type Database from 'better-sqlite3'
import type { z } from 'zod'
import type { FactStore } from '../../dist/core/fact-store.js'
import { QuantitySchema } from '../../src/domain/quantity.ts'
import type { FactType, ItemType } from '../../src/domain/ids.ts'
import { FACT_TYPES, isFactType, typeOfId } from '../../src/domain/ids.ts'
import type { Fact, Item } from '../../src/domain/items.ts'
import { ITEM_SCHEMAS } from '../../src/domain/items.ts'
import { VerificationSchema } from '../../src/domain/verification.ts'
import type { EntityRow } from './fact-rows.ts'

/** A fact as it lies in the database: its record has no more than what is not so by default. */
export interface FactRecord {
  readonly type: FactType
  readonly record: string
}

type Members = Readonly<Record<string, unknown>>

const STANDARD = Object.fromEntries(FACT_TYPES.map(type => [type, standardOf(ITEM_SCHEMAS[type])])) as Readonly<Record<FactType, Members>>
const [QUANTITY, VERIFICATION] = [standardOf(QuantitySchema), standardOf(VerificationSchema)]

/** What the members of an object are where nothing is said. */
function standardOf ({ shape }: z.ZodObject): Members {
  return Object.fromEntries(Object.entries(shape).flatMap(([name, member]) => {
    const { success, data } = (member as z.ZodType).safeParse(undefined)
    return success ? [[name, data]] : []
  }))
}

export function factOf ({ type, record }: FactRecord): Fact {
  const fact = { type, ...STANDARD[type], ...JSON.parse(record) }
  if (fact.verification !== STANDARD[type].verification) fact.verification = { ...VERIFICATION, ...fact.verification }
  if (type === 'figure') fact.quantity = { ...QUANTITY, ...fact.quantity }
  for (const place of fact.evidence) place.quote ??= null
  return fact
}

/** Of a store no more than what reads items by their ids: facts, and of entities what sentences and references say of them. */
export function createItems (database: Database.Database): FactStore {
  const facts = database.prepare("select type, record from fact where id in (select value from json_each(?)) and publication = 'usable'")
  const entities = database.prepare('select id, name, kind, role, anonymous from entity where id in (select value from json_each(?))').raw()

  async function get (ids: readonly string[]): Promise<(Item | null)[]> {
    const found = new Map<string, Item>()
    const [ofFacts, ofEntities]: [string[], string[]] = [[], []]
    for (const id of ids) (isFactType(typeOfId(id) as ItemType) ? ofFacts : ofEntities).push(id)
    if (ofFacts.length > 0) for (const row of facts.all(JSON.stringify(ofFacts)) as FactRecord[]) found.set(...entryOf(factOf(row)))
    if (ofEntities.length > 0) for (const row of entities.all(JSON.stringify(ofEntities)) as EntityRow[]) found.set(row[0], entityOf(row))
    return ids.map(id => found.get(id) ?? null)
  }

  return { get } as unknown as FactStore
}

function entryOf (item: Item): [string, Item] {
  return [item.id, item]
}

function entityOf ([id, name, kind, role, anonymous]: EntityRow): Item {
  return { id, type: typeOfId(id), name, kind, role, anonymous: anonymous === 1, publication: 'usable' } as unknown as Item
}
