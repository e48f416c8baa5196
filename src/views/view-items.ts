import { loadLookup } from '../core/load-lookup.ts'
import type { FactStore } from '../core/fact-store.ts'
import type { ItemType } from '../domain/ids.ts'
import type { Item, ItemOf } from '../domain/items.ts'
import { isFact } from '../domain/items.ts'
import type { ReferenceName } from '../domain/references.ts'
import { referencedIds } from '../domain/references.ts'
import type { Lookup } from '../domain/wording.ts'
import { nameOf } from '../domain/wording.ts'
import type { Refer } from './item-views.ts'
import { ITEM_VIEWS } from './item-views.ts'
import type { Stub, ViewOf } from './view-types.ts'

/** What the views of some items are made from, besides the items. */
interface Referred {
  readonly lookup: Lookup
  /** the items that are inlined, and what their own views are made from; null where none are */
  readonly inlined: { readonly items: readonly Item[], readonly referred: Referred } | null
}

/** Reads all that the views of these items are made from. */
export async function loadReferred (store: FactStore, items: readonly Item[], expand: ReadonlySet<ReferenceName>): Promise<Referred> {
  const lookup = await loadLookup(store, items)
  if (expand.size === 0) return { lookup, inlined: null }
  const ids = items.flatMap(item => [...expand].flatMap(name => referencedIds(item, name)))
  const inlined = [...new Set(ids)].flatMap(id => lookup(id) ?? [])
  return { lookup, inlined: { items: inlined, referred: await loadReferred(store, inlined, new Set()) } }
}

/**
 * Items as they are served. References become stubs, except that those in `expand` become whole items,
 * whose own references are stubs. References to facts that are not usable become null, or are left out of lists.
 */
export async function viewItems (store: FactStore, items: readonly Item[], expand: ReadonlySet<ReferenceName>): Promise<ViewOf<ItemType>[]> {
  return viewsOf(items, await loadReferred(store, items, expand), expand)
}

function viewsOf (items: readonly Item[], { lookup, inlined }: Referred, expand: ReadonlySet<ReferenceName>): ViewOf<ItemType>[] {
  const stubOf = createStubs(lookup)
  if (inlined === null) return items.map(item => viewItem(item, lookup, stubOf))
  const wholes = new Map(viewsOf(inlined.items, inlined.referred, new Set()).map(view => [view.id, view]))
  return items.map(item => viewItem(item, lookup, (id, name) => expand.has(name) ? wholes.get(id) ?? null : stubOf(id)))
}

/** Makes stubs of what a lookup finds. */
export function createStubs (lookup: Lookup): (id: string) => Stub | null {
  return id => {
    const item = lookup(id)
    return item === null ? null : stubOfItem(item, lookup)
  }
}

/** What stands for an item: enough to print it, and to find it. */
export function stubOfItem (item: Item, lookup: Lookup): Stub {
  return { id: item.id, type: item.type, name: isFact(item) ? nameOf(item, lookup) : item.name }
}

/** One item, with what `refer` makes of its references. */
export function viewItem<T extends ItemType> (item: ItemOf<T>, lookup: Lookup, refer: Refer): ViewOf<T> {
  const view = ITEM_VIEWS[item.type] as (item: ItemOf<T>, refer: Refer, lookup: Lookup) => object
  return view(item, refer, lookup) as ViewOf<T>
}
