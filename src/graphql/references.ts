import { getUsable, usable } from '../core/get-item.ts'
import type { ItemType } from '../domain/ids.ts'
import type { Item, ItemOf } from '../domain/items.ts'
import type { GraphqlContext } from './context.ts'

/** A promise only for what is not at hand: an answer may hold thousands of references. */
type MaybePromise<Value> = Value | Promise<Value>

/** Resolves a reference that is always there. */
export function loadOne<T extends ItemType> (id: string, context: GraphqlContext): MaybePromise<ItemOf<T>> {
  return loadMaybe<T>(id, context) as MaybePromise<ItemOf<T>>
}

/** Resolves a reference that may be empty; null for a fact that is not usable. */
export function loadMaybe<T extends ItemType> (id: string | null, { store }: GraphqlContext): MaybePromise<ItemOf<T> | null> {
  if (id === null) return null
  const known = store.known(id)
  return (known === undefined ? getUsable(store, [id]).then(([item]) => item ?? null) : usable(known)) as MaybePromise<ItemOf<T> | null>
}

/** Resolves references in their order, without facts that are not usable. */
export function loadMany<T extends ItemType> (ids: readonly string[], { store }: GraphqlContext): MaybePromise<readonly ItemOf<T>[]> {
  const known = ids.map(store.known)
  return (known.includes(undefined) ? getUsable(store, ids).then(seen) : seen(known.map(item => usable(item ?? null)))) as MaybePromise<readonly ItemOf<T>[]>
}

function seen (items: readonly (Item | null)[]): readonly Item[] {
  return items.filter(item => item !== null)
}
