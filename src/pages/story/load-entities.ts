import type { FactStore, IndexField } from '../../core/fact-store.ts'
import { listItems } from '../../core/list-items.ts'
import type { Item, ItemOf } from '../../domain/items.ts'
import { countFacts } from '../../core/count-facts.ts'

type EntityType = 'person' | 'organization' | 'place'
const LIST_OF = { person: 'people', organization: 'organizations', place: 'places' } as const

type Counts = Readonly<Partial<Record<IndexField, number>>>

/** Somebody or something that a story's facts refer to, with how many do so in which way. */
export interface NamedEntity<T extends EntityType> {
  readonly item: ItemOf<T>
  readonly counts: Counts
}

export interface NamedEntities<T extends EntityType> {
  /** those that most facts refer to first */
  readonly shown: readonly NamedEntity<T>[]
  readonly total: number
}

/** How many are read, by name: a story that has more is read in the API. */
const READ_MAX = 100

/** The people, organisations or places of a story, with how many facts refer to them in each of these ways. */
export async function loadEntities<T extends EntityType> (store: FactStore, story: string, type: T, fields: readonly IndexField[]): Promise<NamedEntities<T>> {
  const { items, total } = await listItems(store, { resource: LIST_OF[type], filter: { story: [story] }, first: READ_MAX })
  const counts = await countFacts(store, story, items.flatMap(({ id }) => fields.map(field => ({ field, anyOf: [id] }))))
  const shown = items.map((item: Item, index) => ({
    item: item as unknown as ItemOf<T>,
    counts: Object.fromEntries(fields.map((field, offset) => [field, counts[index * fields.length + offset] ?? 0])) as Counts
  }))
  // stable, so that equals stay in the order of their names
  return { shown: shown.sort((one, other) => weightOf(other.counts) - weightOf(one.counts)), total }
}

function weightOf (counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
