import type { Condition, IndexField } from '../../core/fact-store.ts'
import type { ItemType } from '../../domain/ids.ts'
import { ITEM_TYPES } from '../../domain/ids.ts'
import type { Item } from '../../domain/items.ts'
import { isFact, publicationOf } from '../../domain/items.ts'
import { CATEGORY_OF } from '../../domain/measure.ts'
import type { ReferenceName } from '../../domain/references.ts'
import { referencedIds, referencesOf } from '../../domain/references.ts'
import type { OrdinalSet } from './ordinal-set.ts'
import { setOf, uniteSets } from './ordinal-set.ts'
import { isNamed } from './orders.ts'

/** Which items have a value in a field: the indexes that lists are read from. */
export interface Postings {
  readonly ofTypes: (types: readonly ItemType[]) => OrdinalSet
  readonly ofCondition: (condition: Condition) => OrdinalSet
  /** the items that hold this id under this reference, without what `place` takes in */
  readonly ofReference: (name: ReferenceName, id: string) => OrdinalSet
}

const NOTHING: OrdinalSet = new Uint32Array(0)

/** `at` is the place itself, `place` takes in the places that contain it. */
type Field = IndexField | 'type' | 'at'

const NAMED_REFERENCES = new Map(ITEM_TYPES.map(type => [type, referencesOf(type).filter(([, { to }]) => to.some(isNamed)).map(([name]) => name)]))
const ALL_REFERENCES = new Map(ITEM_TYPES.map(type => [type, referencesOf(type).map(([name]) => name)]))

/** @param items in the order of their ordinals */
export function createPostings (items: readonly Item[], find: (id: string) => Item | null): Postings {
  const lists = new Map<Field, Map<string, number[]>>()
  const add = (field: Field, value: string, ordinal: number): void => {
    let byValue = lists.get(field)
    if (byValue === undefined) lists.set(field, byValue = new Map())
    const list = byValue.get(value)
    if (list === undefined) byValue.set(value, [ordinal])
    else if (list[list.length - 1] !== ordinal) list.push(ordinal)
  }
  const around = createAncestors(find)
  const stories = storiesOfEntities(items)
  for (const [ordinal, item] of items.entries()) {
    for (const [field, value] of propertiesOf(item)) add(field, value, ordinal)
    for (const name of ALL_REFERENCES.get(item.type) ?? []) {
      for (const id of referencedIds(item, name)) add(name === 'place' ? 'at' : name, id, ordinal)
    }
    for (const id of placesOf(item, around)) add('place', id, ordinal)
    for (const id of stories.get(item.id) ?? []) add('story', id, ordinal)
  }
  const sets = new Map([...lists].map(([field, byValue]) => [
    field, new Map([...byValue].map(([value, list]) => [value, setOf(list, items.length)]))
  ]))
  const unite = (field: Field, values: readonly string[]): OrdinalSet => {
    const byValue = sets.get(field)
    return uniteSets([...new Set(values)].flatMap(value => byValue?.get(value) ?? []), items.length)
  }
  return {
    ofTypes: types => unite('type', types),
    ofCondition: ({ field, anyOf }) => unite(field, anyOf),
    ofReference: (name, id) => sets.get(name === 'place' ? 'at' : name)?.get(id) ?? NOTHING
  }
}

function * propertiesOf (item: Item): Generator<[Field, string]> {
  yield ['type', item.type]
  yield ['publication', publicationOf(item)]
  if ('kind' in item) yield ['kind', item.kind]
  if (isFact(item)) yield ['verification', item.verification.status]
  if (item.type === 'figure') {
    yield ['measure', item.measure]
    yield ['category', CATEGORY_OF[item.measure]]
  }
}

function placesOf (item: Item, around: (place: string) => readonly string[]): readonly string[] {
  if (item.type === 'place') return [item.id, ...around(item.id)]
  return isFact(item) && item.place !== null ? [item.place, ...around(item.place)] : []
}

/** The places that contain a place, the nearest first; a cycle ends where it would begin again. */
function createAncestors (find: (id: string) => Item | null): (place: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  const parentOf = (id: string): string | null => {
    const place = find(id)
    return place?.type === 'place' ? place.containedIn : null
  }
  return place => {
    const found = known.get(place)
    if (found !== undefined) return found
    const path: string[] = []
    for (let at = parentOf(place); at !== null && at !== place && !path.includes(at); at = parentOf(at)) path.push(at)
    known.set(place, path)
    return path
  }
}

/** The stories whose usable facts refer to a person, an organisation or a place. */
function storiesOfEntities (items: readonly Item[]): Map<string, Set<string>> {
  const stories = new Map<string, Set<string>>()
  for (const fact of items) {
    if (!isFact(fact) || fact.publication !== 'usable') continue
    for (const name of NAMED_REFERENCES.get(fact.type) ?? []) {
      for (const id of referencedIds(fact, name)) {
        const known = stories.get(id)
        if (known === undefined) stories.set(id, new Set([fact.story]))
        else known.add(fact.story)
      }
    }
  }
  return stories
}
