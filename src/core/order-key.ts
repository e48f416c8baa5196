import { parseEdtf } from '../domain/edtf-date.ts'
import type { Item } from '../domain/items.ts'
import { dateOf, isFact } from '../domain/items.ts'
import { foldText } from '../domain/text.ts'
import type { OrderField } from './fact-store.ts'

/** The EDTF string that dates any item, or null. */
export function ownDateOf (item: Item): string | null {
  if (isFact(item)) return dateOf(item)
  if (item.type === 'story') return item.when
  return item.type === 'source' ? item.publishedAt : null
}

/** What an item is ordered by, as a string that compares by code unit; '' where it has none. */
export function orderKeyOf (item: Item, by: OrderField): string {
  return orderKeyFrom(orderTextOf(item, by), by)
}

/** What an item's order key is made from; unlike the key, never longer than the item's own text. */
export function orderTextOf (item: Item, by: OrderField): string {
  switch (by) {
    case 'date': return earliestDay(ownDateOf(item))
    case 'recordedAt': return isFact(item) ? item.recordedAt : ''
    case 'name': return 'name' in item ? item.name : ''
  }
}

/** The order key that is made from a text as `orderTextOf` answers it. */
export function orderKeyFrom (text: string, by: OrderField): string {
  return by === 'name' ? foldText(text) : text
}

/** The earliest day of a date, or its latest where it has no earliest, as "by 28 March" has none. */
function earliestDay (edtf: string | null): string {
  const date = edtf === null ? null : parseEdtf(edtf)
  return date?.earliest ?? date?.latest ?? ''
}
