import { createArena } from '../../core/packing/arena.ts'
import { joinColumns } from '../../core/packing/column.ts'
import { copyText } from '../../core/packing/text-bytes.ts'
import type { CollectedItems } from './collect-items.ts'
import { ascending, joinLists, select } from './number-lists.ts'
import type { NumberSort } from './packing/number-sort.ts'
import { createNumberSort } from './packing/number-sort.ts'
import { joinPacked } from './packing/packed-items.ts'
import { sortTexts } from './packing/text-sort.ts'

/** All numbers of items that were collected apart, see `AddedItems`, in two orders. */
export interface SortedItems {
  /** by id */
  readonly byId: Uint32Array
  /** by name, and those of one name by id; what has no name comes first */
  readonly byName: Uint32Array
}

export function sortItems (collected: readonly CollectedItems[]): SortedItems {
  const { slabs, addresses } = joinPacked(collected)
  const sort = createNumberSort(addresses.length)
  const byId = sortById(slabs, addresses, sort)
  return { byId, byName: sortByName(byId, collected, sort) }
}

/** Ids lie with their items, far apart in memory: they are sorted side by side. */
function sortById (slabs: readonly Buffer[], addresses: Uint32Array, sort: NumberSort): Uint32Array {
  const ids = createArena()
  const idAddresses = addresses.map(address => copyText(slabs, address, ids))
  const byId = ascending(addresses.length)
  sortTexts(byId, ids.slabs, number => idAddresses[number] as number, sort)
  return byId
}

function sortByName (byId: Uint32Array, collected: readonly CollectedItems[], sort: NumberSort): Uint32Array {
  const { adopt, slabs } = createArena()
  const bases = collected.map(({ names }) => adopt(names))
  /** one more than where the folded name of each item lies; 0 for none */
  const addresses = joinColumns(Uint32Array, collected.map(({ nameAddresses }) => nameAddresses), (own, collection) => {
    const base = bases[collection] as number
    for (let number = 0; number < own.length; number++) if (own[number] !== 0) own[number] = (own[number] as number) + base
  })
  const named = select(byId, number => addresses[number] !== 0)
  sortTexts(named, slabs, number => (addresses[number] as number) - 1, sort)
  return joinLists(select(byId, number => addresses[number] === 0), named)
}
