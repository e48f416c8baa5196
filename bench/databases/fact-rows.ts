import { parseEdtf } from '../../src/domain/edtf-date.ts'
import type { Fact, Item } from '../../src/domain/items.ts'
import { claimantIdsOf, dateOf, isFact } from '../../src/domain/items.ts'
import { CATEGORY_OF } from '../../src/domain/measure.ts'
import { forEachReferencedId } from '../../src/domain/references.ts'
import { boundsOf } from '../../src/domain/quantity.ts'
import { generateItems } from '../generate/generate-items.ts'
import { recordOf } from '../generate/record-of.ts'
import { storiesOf } from '../generate/stories.ts'
import { createWorld, entitiesOf } from '../generate/world.ts'

/** The columns of a table of facts, in their order. */
export const FACT_COLUMNS = [
  'id', 'type', 'story', 'place', 'date', 'date_key', 'recorded_at', 'kind', 'measure', 'category', 'verification', 'publication', 'claimant',
  'population', 'value', 'low', 'high', 'qualifier', 'as_reported', 'title', 'record'
] as const

export type FactRow = Readonly<Record<(typeof FACT_COLUMNS)[number], string | number | null>>

/** The facts of an archive as rows. */
export function * factRows (facts: number): Generator<FactRow> {
  for (const fact of factsIn(facts)) yield rowOf(fact)
}

/** The same, each with the names of the people, organisations and places that it refers to. */
export function * namedFactRows (facts: number): Generator<readonly [row: FactRow, names: readonly string[]]> {
  const names = new Map([...agentRows(facts), ...placeRows(facts)])
  for (const fact of factsIn(facts)) {
    const referred = new Set<string>()
    forEachReferencedId(fact, id => referred.add(names.get(id) ?? ''))
    yield [rowOf(fact), [...referred]]
  }
}

function * factsIn (facts: number): Generator<Fact> {
  for (const item of generateItems(facts)) if (isFact(item)) yield item
}

/** [id, name] of whoever claims anything. */
export function agentRows (facts: number): (readonly [string, string])[] {
  const { people, organizations } = createWorld(facts)
  return [...people, ...organizations].map(({ id, name }) => [id, name])
}

/** What sentences say of an entity. */
export type EntityRow = readonly [id: string, name: string, kind: string | null, role: string | null, anonymous: number]

/** All that facts refer to, but for other facts. */
export function * entityRows (facts: number): Generator<EntityRow> {
  const world = createWorld(facts)
  for (const item of entitiesOf(world)) if (!isFact(item)) yield entityRow(item)
  for (const { story, sources } of storiesOf(world)) for (const item of [story, ...sources]) yield entityRow(item)
}

function entityRow (item: Exclude<Item, Fact>): EntityRow {
  const [role, anonymous] = item.type === 'person' ? [item.role, item.anonymous] : [null, false]
  return [item.id, item.name, 'kind' in item ? item.kind : null, role, Number(anonymous)]
}

/** [id, name] of each place. */
export function placeRows (facts: number): (readonly [string, string])[] {
  return createWorld(facts).places.all.map(({ id, name }) => [id, name])
}

/** [ancestor, place] of each place and whatever holds it, itself too. */
export function withinRows (facts: number): (readonly [string, string])[] {
  const { all, parents } = createWorld(facts).places
  return all.flatMap(({ id }, number) => {
    const rows: (readonly [string, string])[] = []
    for (let at: number | null = number; at !== null; at = parents[at] ?? null) rows.push([(all[at] as Item).id, id])
    return rows
  })
}

/** The words that a fact is found by. */
export function textOf (fact: FactRow): string {
  return [fact.title, fact.type === 'figure' ? fact.measure : null, fact.population].filter(part => part !== null).join(' ')
}

function rowOf (fact: Fact): FactRow {
  const edtf = dateOf(fact)
  const date = edtf === null ? null : parseEdtf(edtf)
  const quantity = fact.type === 'figure' ? fact.quantity : null
  const bounds = quantity === null ? null : boundsOf(quantity)
  return {
    id: fact.id,
    type: fact.type,
    story: fact.story,
    place: fact.place,
    date: edtf,
    date_key: date?.earliest ?? date?.latest ?? '',
    recorded_at: fact.recordedAt,
    kind: fact.type === 'figure' ? null : fact.kind,
    measure: fact.type === 'figure' ? fact.measure : null,
    category: fact.type === 'figure' ? CATEGORY_OF[fact.measure] : null,
    verification: fact.verification.status,
    publication: fact.publication,
    claimant: claimantIdsOf(fact)[0] ?? null,
    population: fact.type === 'figure' ? fact.population : null,
    value: quantity?.value ?? null,
    low: bounds?.low ?? null,
    high: bounds?.high ?? null,
    qualifier: quantity?.qualifier ?? null,
    as_reported: quantity?.asReported ?? null,
    title: fact.type === 'figure' ? fact.quantity.asReported : [fact.type === 'statement' ? fact.text : fact.name, fact.summary].filter(part => part !== null).join(' '),
    record: JSON.stringify(recordOf(fact))
  }
}
