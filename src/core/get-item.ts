import { DomainError } from '../domain/errors.ts'
import type { ItemType } from '../domain/ids.ts'
import type { Item, ItemOf } from '../domain/items.ts'
import { publicationOf } from '../domain/items.ts'
import { wrongId } from '../domain/wrong-id.ts'
import type { FactStore } from './fact-store.ts'

export interface GetOptions {
  /** Retracted facts answer only when asked for. */
  readonly retracted?: boolean
}

/**
 * The item with this id, of one of these types.
 * @throws DomainError INVALID_ID, NOT_FOUND, RETRACTED; what is withheld is not found
 */
export async function getItem<T extends ItemType> (store: FactStore, id: string, types: readonly T[], options: GetOptions = {}): Promise<ItemOf<T>> {
  const wrong = wrongId(id, types)
  if (wrong !== null) throw new DomainError('INVALID_ID', wrong, { details: [{ parameter: 'id', message: wrong }] })
  const [item] = await store.get([id])
  if (item == null || publicationOf(item) === 'withheld') throw await notFound(store, id, types)
  if (publicationOf(item) === 'retracted' && options.retracted !== true) {
    throw new DomainError('RETRACTED', `${id} was retracted; ask for retracted facts to read it`, { ids: [id] })
  }
  return item as unknown as ItemOf<T>
}

/** The items with these ids that anyone may see unasked, in their order; null for all others. */
export async function getUsable (store: FactStore, ids: readonly string[]): Promise<(Item | null)[]> {
  const items = await store.get(ids)
  return items.map(usable)
}

/** The item if anyone may see it unasked, else null. */
export function usable (item: Item | null): Item | null {
  return item !== null && publicationOf(item) === 'usable' ? item : null
}

async function notFound (store: FactStore, id: string, types: readonly ItemType[]): Promise<DomainError> {
  const suggestion = await store.suggest(id, types)
  const message = `there is no ${id}${suggestion === null ? '' : `; did you mean ${suggestion}?`}`
  return new DomainError('NOT_FOUND', message, { details: [{ parameter: 'id', message }] })
}
