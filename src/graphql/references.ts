import { getUsable } from '../core/get-item.ts'
import type { ItemType } from '../domain/ids.ts'
import type { ItemOf } from '../domain/items.ts'
import type { GraphqlContext } from './context.ts'

/** Resolves a reference that is always there. */
export function loadOne<T extends ItemType> (id: string, context: GraphqlContext): Promise<ItemOf<T>> {
  return loadMaybe<T>(id, context) as Promise<ItemOf<T>>
}

/** Resolves a reference that may be empty; null for a fact that is not usable. */
export async function loadMaybe<T extends ItemType> (id: string | null, { store }: GraphqlContext): Promise<ItemOf<T> | null> {
  if (id === null) return null
  const [item] = await getUsable(store, [id])
  return (item ?? null) as ItemOf<T> | null
}

/** Resolves references in their order, without facts that are not usable. */
export async function loadMany<T extends ItemType> (ids: readonly string[], { store }: GraphqlContext): Promise<readonly ItemOf<T>[]> {
  const items = await getUsable(store, ids)
  return items.filter(item => item !== null) as readonly unknown[] as readonly ItemOf<T>[]
}
