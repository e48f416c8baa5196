import type { ItemType } from '../../domain/ids.ts'
import { ID_PREFIXES } from '../../domain/ids.ts'
import { nearestTo } from '../../domain/text.ts'
import { firstIndex } from './binary-search.ts'

/** The ids of a store, in their order. */
export interface SortedIds {
  readonly byId: Uint32Array
  readonly idAt: (ordinal: number) => string
  readonly isUsable: (ordinal: number) => boolean
}

/** More ids of one type than these are compared around the place where the misspelt one would stand. */
const COMPARED_MAX = 5_000

/** The usable id of one of these types that is nearest to a misspelt one, or null. */
export function suggestId ({ byId, idAt, isUsable }: SortedIds, id: string, types: readonly ItemType[]): string | null {
  const indexOf = (text: string): number => firstIndex(0, byId.length, index => idAt(byId[index] as number) >= text)
  const share = Math.floor(COMPARED_MAX / types.length)
  const candidates = types.flatMap(type => {
    const prefix = ID_PREFIXES[type]
    // '`' comes right after '_'
    const [start, end] = [indexOf(prefix), indexOf(prefix.replace('_', '`'))]
    const from = Math.max(start, Math.min(indexOf(prefix + id.slice(prefix.length)) - Math.floor(share / 2), end - share))
    return Array.from(byId.subarray(from, Math.min(end, from + share))).filter(isUsable).map(idAt)
  })
  return nearestTo(id, candidates)
}
