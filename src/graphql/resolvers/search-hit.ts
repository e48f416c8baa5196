import { isFact } from '../../domain/items.ts'
import type { SearchHitResolvers } from '../generated.ts'

export const searchHit: SearchHitResolvers = {
  type: ({ item }) => item.type,
  name: ({ item }, _, { write }) => write.name(item),
  status: ({ item }) => isFact(item) ? item.verification.status : null,
  caveat: ({ item }, _, { write }) => isFact(item) ? write.caveat(item) : null
}
