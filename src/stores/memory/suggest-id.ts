import type { ItemType } from '../../domain/ids.ts'
import { ID_PREFIXES } from '../../domain/ids.ts'
import { publicationOf } from '../../domain/items.ts'
import type { Item } from '../../domain/items.ts'
import { nearestTo } from '../../domain/text.ts'
import { firstIndex } from './binary-search.ts'
import type { Ordinals } from './orders.ts'

/** More ids of one type than these are compared around the place where the misspelt one would stand. */
const COMPARED_MAX = 5_000

/** The usable id of one of these types that is nearest to a misspelt one, or null. */
export function suggestId ({ items, byId }: Ordinals, id: string, types: readonly ItemType[]): string | null {
  const idAt = (index: number): string => (items[byId[index] as number] as Item).id
  const indexOf = (text: string): number => firstIndex(0, byId.length, index => idAt(index) >= text)
  const share = Math.floor(COMPARED_MAX / types.length)
  const candidates = types.flatMap(type => {
    const prefix = ID_PREFIXES[type]
    // '`' comes right after '_'
    const [start, end] = [indexOf(prefix), indexOf(prefix.replace('_', '`'))]
    const from = Math.max(start, Math.min(indexOf(prefix + id.slice(prefix.length)) - Math.floor(share / 2), end - share))
    const nearby = Array.from(byId.subarray(from, Math.min(end, from + share)), ordinal => items[ordinal] as Item)
    return nearby.filter(item => publicationOf(item) === 'usable').map(item => item.id)
  })
  return nearestTo(id, candidates)
}
