import { ownDateOf } from '../../../core/order-key.ts'
import type { ItemType } from '../../../domain/ids.ts'
import { ITEM_TYPES } from '../../../domain/ids.ts'
import type { Item } from '../../../domain/items.ts'
import { isFact, publicationOf } from '../../../domain/items.ts'
import { referencedIds, referencesOf } from '../../../domain/references.ts'
import type { Arena } from '../../../core/packing/arena.ts'
import type { Field } from './fields.ts'
import { fieldNumber, fieldOf } from './fields.ts'
import type { Packing } from './item-packings.ts'
import { PACKINGS } from './item-packings.ts'
import type { SymbolReader } from './item-reader.ts'
import { createItemReader } from './item-reader.ts'
import { createItemBuffer } from './item-writer.ts'
import type { Symbols } from '../../../core/packing/symbols.ts'
import { readText } from '../../../core/packing/text-bytes.ts'

/** Packs items, all into one arena. */
export interface Packer {
  /** The address of an item in the arena, which is that of its id, too. */
  readonly pack: (item: Item) => number
  /** What the item that was packed last has in which fields: the number of a field, then a symbol, for each. */
  readonly found: readonly number[]
}

const TYPE_BITS = 0x0f
const IS_JSON = 0x10
const TYPE_NUMBERS = new Map(ITEM_TYPES.map((type, number) => [type, number]))
const USABLE = publicationOf({} as Item)

/** An item that is not just what its type says, as when a member is missing, is packed as JSON. */
export function createPacker (arena: Arena, symbols: Symbols): Packer {
  const buffer = createItemBuffer(arena, symbols)
  const publication = fieldNumber('publication')
  return {
    found: buffer.found,
    pack: item => {
      const type = TYPE_NUMBERS.get(item.type) as number
      const { write } = PACKINGS[item.type] as Packing<ItemType>
      buffer.begin()
      write(item, buffer)
      if (buffer.fits()) {
        if (!isFact(item)) buffer.note(publication, USABLE)
        return buffer.keep(type, item.id)
      }
      buffer.begin()
      buffer.json({ ...item, type: undefined, id: undefined })
      noteMembers(item, (field, value) => { buffer.note(fieldNumber(field), value) })
      return buffer.keep(type | IS_JSON, item.id)
    }
  }
}

/** Reads what `createPacker` wrote: the item at an address. Its id need not be read where it is known. */
export function createUnpacker (slabs: readonly Buffer[], symbolsIn: readonly SymbolReader[]): (address: number, id?: string) => Item {
  const reader = createItemReader(slabs, symbolsIn)
  return (address, id = readText(slabs, address)) => {
    const head = reader.goTo(address)
    const type = ITEM_TYPES[head & TYPE_BITS] as ItemType
    return (head & IS_JSON) === 0 ? (PACKINGS[type] as Packing<ItemType>).read(id, reader) as Item : { type, id, ...reader.json<object>() } as Item
  }
}

/** Notes what writing it would have. */
function noteMembers (item: Item, note: (field: Field, value: string) => void): void {
  const date = ownDateOf(item)
  if (date != null) note('date', date)
  if ('kind' in item) note('kind', item.kind)
  if (item.type === 'figure') {
    note('measure', item.measure)
    if (item.population != null) note('population', item.population)
  }
  if (isFact(item)) note('verification', item.verification.status)
  note('publication', publicationOf(item))
  for (const [name] of referencesOf(item.type)) for (const id of referencedIds(item, name)) note(fieldOf(name), id)
}
