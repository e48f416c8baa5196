import { loadLookup } from '../core/load-lookup.ts'
import type { FactStore } from '../core/fact-store.ts'
import { readDate } from '../domain/edtf-date.ts'
import type { ItemType } from '../domain/ids.ts'
import { isFactType, ITEM_TYPES } from '../domain/ids.ts'
import type { Fact, Item } from '../domain/items.ts'
import { isFact } from '../domain/items.ts'
import { CATEGORY_OF } from '../domain/measure.ts'
import type { ReferenceName } from '../domain/references.ts'
import { referencedIds } from '../domain/references.ts'
import type { Lookup } from '../domain/wording.ts'
import { caveatOf, nameOf, phraseOf } from '../domain/wording.ts'
import type { Field } from './fields.ts'
import { FIELDS } from './fields.ts'
import type { Stub, ViewOf } from './view-types.ts'

/** Views in which all that they hold is null: to fill a copy takes less time than to add one thing after the other, and than to fill one that lacks the last few. */
const BLANK = Object.fromEntries(ITEM_TYPES.map(type => {
  const names = ['id', 'type', ...FIELDS[type].map(({ name }) => name), ...(type === 'figure' ? ['category', 'phrase'] : []), ...(isFactType(type) ? ['caveat'] : [])]
  return [type, Object.fromEntries(names.map(name => [name, name === 'type' ? type : null]))]
})) as Readonly<Record<ItemType, object>>

/** What stands for an item that is referred to under a name; null when no one may see it. */
type Refer = (id: string, name: ReferenceName) => Stub | ViewOf<ItemType> | null

/**
 * Items as they are served. References become stubs, except that those in `expand` become whole items,
 * whose own references are stubs. References to facts that are not usable become null, or are left out of lists.
 */
export async function viewItems (store: FactStore, items: readonly Item[], expand: ReadonlySet<ReferenceName>): Promise<ViewOf<ItemType>[]> {
  const lookup = await loadLookup(store, items)
  const stubOf = createStubs(lookup)
  if (expand.size === 0) return items.map(item => viewItem(item, lookup, stubOf))
  const ids = items.flatMap(item => [...expand].flatMap(name => referencedIds(item, name)))
  const inlined = [...new Set(ids)].flatMap(id => lookup(id) ?? [])
  const wholes = new Map((await viewItems(store, inlined, new Set())).map(view => [view.id, view]))
  return items.map(item => viewItem(item, lookup, (id, name) => expand.has(name) ? wholes.get(id) ?? null : stubOf(id)))
}

/** Makes stubs of what a lookup finds, each once. */
export function createStubs (lookup: Lookup): (id: string) => Stub | null {
  const stubs = new Map<string, Stub | null>()
  return id => {
    const known = stubs.get(id)
    if (known !== undefined) return known
    const item = lookup(id)
    const stub = item === null ? null : stubOfItem(item, lookup)
    stubs.set(id, stub)
    return stub
  }
}

/** What stands for an item: enough to print it, and to find it. */
export function stubOfItem (item: Item, lookup: Lookup): Stub {
  return { id: item.id, type: item.type, name: nameOf(item, lookup) }
}

/** One item, with what `refer` makes of its references. */
export function viewItem (item: Item, lookup: Lookup, refer: Refer): ViewOf<ItemType> {
  const view: Record<string, unknown> = { ...BLANK[item.type], id: item.id }
  for (const field of FIELDS[item.type]) view[field.name] = valueOf(field, item, refer)
  if (item.type === 'figure') {
    view.category = CATEGORY_OF[item.measure]
    view.phrase = phraseOf(item, lookup)
  }
  if (isFact(item)) view.caveat = caveatOf(item, lookup)
  return view as unknown as ViewOf<ItemType>
}

function valueOf (field: Field, item: Item, refer: Refer): unknown {
  const value = (item as unknown as Record<string, unknown>)[field.name]
  switch (field.is) {
    case 'plain': return value
    case 'date': return readDate(value as string | null)
    case 'verification': return verificationView(value as Fact['verification'], refer)
    case 'evidence': return (value as Fact['evidence']).map(({ source, ...evidence }) => ({ source: refer(source, 'source'), ...evidence }))
    case 'reference': return Array.isArray(value)
      ? value.flatMap(id => refer(id, field.name) ?? [])
      : value === null ? null : refer(value as string, field.name)
  }
}

function verificationView ({ status, note, assessedBy, assessedAt }: Fact['verification'], refer: Refer): object {
  return { status, note, assessedBy: assessedBy === null ? null : refer(assessedBy, 'assessedBy'), assessedAt: readDate(assessedAt) }
}
