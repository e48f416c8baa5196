import type { Condition, Position, StorePage, StoreQuery } from '../../src/core/fact-store.ts'
import { orderKeyOf, ownDateOf } from '../../src/core/order-key.ts'
import { parseEdtf } from '../../src/domain/edtf-date.ts'
import type { Item } from '../../src/domain/items.ts'
import { isFact } from '../../src/domain/items.ts'
import { CATEGORY_OF } from '../../src/domain/measure.ts'
import { referencedIds, referencesOf } from '../../src/domain/references.ts'

/** A page as the port promises it, from a scan and a sort of everything: slow, and plain enough to be believed. */
export function naiveList (items: readonly Item[], query: StoreQuery): StorePage & { readonly contradictory: boolean } {
  const all = items.filter(item => holds(items, item, query)).sort(comparing(query))
  const compare = comparingPositions(query)
  const { after, before } = query
  const start = after === null ? 0 : all.filter(item => compare(positionOf(item, query), after) <= 0).length
  const end = before === null ? all.length : all.filter(item => compare(positionOf(item, query), before) < 0).length
  const first = query.fromEnd ? Math.max(start, end - query.limit) : start
  const last = query.fromEnd ? end : Math.min(end, start + query.limit)
  return {
    items: all.slice(first, Math.max(first, last)),
    total: all.length,
    hasPrevious: first > 0,
    hasNext: last < all.length,
    contradictory: after !== null && before !== null && compare(after, before) >= 0
  }
}

export function positionOf (item: Item, { order }: StoreQuery): Position {
  return { key: orderKeyOf(item, order.by), id: item.id }
}

/** The values that an item has in the field of a condition. */
export function valuesOf (items: readonly Item[], item: Item, field: Condition['field']): readonly string[] {
  switch (field) {
    case 'kind': return 'kind' in item ? [item.kind] : []
    case 'measure': return item.type === 'figure' ? [item.measure] : []
    case 'category': return item.type === 'figure' ? [CATEGORY_OF[item.measure]] : []
    case 'verification': return isFact(item) ? [item.verification.status] : []
    case 'publication': return [isFact(item) ? item.publication : withheldEntities(items).has(item.id) ? 'withheld' : 'usable']
    case 'place': return item.type === 'place' ? pathOf(items, item.id) : isFact(item) ? pathOf(items, item.place) : []
    case 'story': return ['person', 'organization', 'place'].includes(item.type) ? storiesOf(items, item.id) : referencedIds(item, 'story')
    default: return referencedIds(item, field)
  }
}

const withheldIn = new WeakMap<readonly Item[], ReadonlySet<string>>()

/** The entities that withheld facts lead to, and nothing else that is seen does. */
function withheldEntities (items: readonly Item[]): ReadonlySet<string> {
  const known = withheldIn.get(items)
  if (known !== undefined) return known
  const reached = entitiesFrom(items, items.filter(item => isFact(item) && item.publication === 'withheld'))
  const seen = entitiesFrom(items, items.filter(item => isFact(item) ? item.publication !== 'withheld' : !reached.has(item.id)))
  const withheld = new Set([...reached].filter(id => !seen.has(id)))
  withheldIn.set(items, withheld)
  return withheld
}

function entitiesFrom (items: readonly Item[], start: readonly Item[]): Set<string> {
  const reached = new Set<string>()
  for (let level = start; level.length > 0;) {
    const ids = new Set(level.flatMap(item => referencesOf(item.type).flatMap(([name]) => referencedIds(item, name))))
    level = items.filter(item => !isFact(item) && ids.has(item.id) && !reached.has(item.id))
    for (const { id } of level) reached.add(id)
  }
  return reached
}

function holds (items: readonly Item[], item: Item, { types, where, since, until }: StoreQuery): boolean {
  if (!types.includes(item.type)) return false
  if (!where.every(({ field, anyOf }) => valuesOf(items, item, field).some(value => anyOf.includes(value)))) return false
  if (since === null && until === null) return true
  const date = parseEdtf(ownDateOf(item) ?? '')
  if (date === null) return false
  return (since === null || date.latest === null || date.latest >= since) && (until === null || date.earliest === null || date.earliest <= until)
}

/** A place and all that contain it. */
function pathOf (items: readonly Item[], id: string | null): string[] {
  const place = items.find(item => item.id === id)
  return id === null ? [] : [id, ...place?.type === 'place' ? pathOf(items, place.containedIn) : []]
}

function storiesOf (items: readonly Item[], id: string): string[] {
  return items.filter(isFact)
    .filter(fact => fact.publication === 'usable' && referencesOf(fact.type).some(([name]) => referencedIds(fact, name).includes(id)))
    .map(({ story }) => story)
}

function comparing (query: StoreQuery): (one: Item, other: Item) => number {
  const compare = comparingPositions(query)
  return (one, other) => compare(positionOf(one, query), positionOf(other, query))
}

function comparingPositions ({ order }: StoreQuery): (one: Position, other: Position) => number {
  const rising = (one: Position, other: Position): number => compareText(one.key, other.key) || compareText(one.id, other.id)
  return (one, other) => order.descending ? rising(other, one) : rising(one, other)
}

function compareText (one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
