import { createArena } from '../../../core/packing/arena.ts'
import { joinColumns, raiseAll } from '../../../core/packing/column.ts'
import { holdsText, readText } from '../../../core/packing/text-bytes.ts'

/** The bytes of items, and where each begins, by its number: with its id, see `writeText`. */
export interface PackedItems {
  readonly slabs: readonly Buffer[]
  readonly addresses: Uint32Array
}

/** The ids of packed items, by number. */
export interface PackedIds {
  readonly idAt: (number: number) => string
  readonly isIdAt: (number: number, id: string) => boolean
}

/** Stands by itself: ids are read as long as there is a store, and what else is known of items while it is built need not be held for them. */
export function openIds ({ slabs, addresses }: PackedItems): PackedIds {
  return {
    idAt: number => readText(slabs, addresses[number] as number),
    isIdAt: (number, id) => holdsText(slabs, addresses[number] as number, id)
  }
}

/** Puts items together that were packed apart: their bytes stay where they are, and numbers go on from one part to the next. */
export function joinPacked (parts: readonly { readonly slabs: readonly SharedArrayBuffer[], readonly addresses: readonly Uint32Array[] }[]): PackedItems {
  const { adopt, slabs } = createArena()
  const bases = parts.map(part => adopt(part.slabs))
  return { slabs, addresses: joinColumns(Uint32Array, parts.map(({ addresses }) => addresses), (own, part) => { raiseAll(own, bases[part] as number) }) }
}
