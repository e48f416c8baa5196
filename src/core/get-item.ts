import { DomainError } from '../domain/errors.ts'
import type { ItemType } from '../domain/ids.ts'
import { ID_PREFIXES, typeOfId } from '../domain/ids.ts'
import type { Item, ItemOf } from '../domain/items.ts'
import { isFact } from '../domain/items.ts'
import type { FactStore } from './fact-store.ts'

export interface GetOptions {
  /** Retracted facts answer only when asked for. */
  readonly retracted?: boolean
}

/**
 * The item with this id, of one of these types.
 * @throws DomainError INVALID_ID, NOT_FOUND, RETRACTED; a withheld fact is not found
 */
export async function getItem<T extends ItemType> (store: FactStore, id: string, types: readonly T[], options: GetOptions = {}): Promise<ItemOf<T>> {
  const type = typeOfId(id)
  if (type === null || !(types as readonly ItemType[]).includes(type)) {
    const prefixes = types.map(expected => ID_PREFIXES[expected])
    const message = `${JSON.stringify(id.slice(0, 100))} is not an id that starts with ${prefixes.join(' or ')}`
    throw new DomainError('INVALID_ID', message, { details: [{ parameter: 'id', message }] })
  }
  const [item] = await store.get([id])
  if (item == null || (isFact(item) && item.publication === 'withheld')) throw await notFound(store, id, types)
  if (isFact(item) && item.publication === 'retracted' && options.retracted !== true) {
    throw new DomainError('RETRACTED', `${id} was retracted; ask for retracted facts to read it`, { ids: [id] })
  }
  return item as unknown as ItemOf<T>
}

/** The items with these ids that anyone may see unasked, in their order; null for all others. */
export async function getUsable (store: FactStore, ids: readonly string[]): Promise<(Item | null)[]> {
  const items = await store.get(ids)
  return items.map(item => item !== null && isFact(item) && item.publication !== 'usable' ? null : item)
}

async function notFound (store: FactStore, id: string, types: readonly ItemType[]): Promise<DomainError> {
  const suggestion = await store.suggest(id, types)
  const message = `there is no ${id}${suggestion === null ? '' : `; did you mean ${suggestion}?`}`
  return new DomainError('NOT_FOUND', message, { details: [{ parameter: 'id', message }] })
}
