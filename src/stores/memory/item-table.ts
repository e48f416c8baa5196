import type { ItemType } from '../../domain/ids.ts'
import type { Item } from '../../domain/items.ts'

/** Items by ordinal, packed into bytes: reading one decodes it, unless it was read lately. */
export interface ItemTable {
  /** ordinals go from 0 up to, not with, this */
  readonly size: number
  /** costs no decoding */
  readonly typeAt: (ordinal: number) => ItemType
  readonly at: (ordinal: number) => Item
  /** what `openItemTable` makes the same table from in another thread; posting it there copies nothing */
  readonly shared: SharedItems
}

/** The bytes of items, in shared memory. */
export interface SharedItems {
  readonly size: number
}
