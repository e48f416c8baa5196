import { createArena } from '../../../core/packing/arena.ts'
import { joinColumns, raiseAll } from '../../../core/packing/column.ts'

/** The bytes of items, and where each begins, by its number: with its id, see `writeText`. */
export interface PackedItems {
  readonly slabs: readonly Buffer[]
  readonly addresses: Uint32Array
}

/** Puts items together that were packed apart: their bytes stay where they are, and numbers go on from one part to the next. */
export function joinPacked (parts: readonly { readonly slabs: readonly SharedArrayBuffer[], readonly addresses: readonly Uint32Array[] }[]): PackedItems {
  const { adopt, slabs } = createArena()
  const bases = parts.map(part => adopt(part.slabs))
  return { slabs, addresses: joinColumns(Uint32Array, parts.map(({ addresses }) => addresses), (own, part) => { raiseAll(own, bases[part] as number) }) }
}
