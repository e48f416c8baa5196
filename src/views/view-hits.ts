import type { FactStore, SearchHit } from '../core/fact-store.ts'
import { loadWording } from '../core/load-lookup.ts'
import { isFact } from '../domain/items.ts'
import { caveatOf, nameOf } from '../domain/wording.ts'
import type { HitView } from './view-types.ts'

/** Search hits as they are served: enough to print and to link to, and never without the caveat. */
export async function viewHits (store: FactStore, hits: readonly SearchHit[]): Promise<HitView[]> {
  const lookup = await loadWording(store, hits.map(({ item }) => item))
  return hits.map(({ item, score, matches }) => ({
    id: item.id,
    type: item.type,
    name: isFact(item) ? nameOf(item, lookup) : item.name,
    summary: 'summary' in item ? item.summary : null,
    score,
    matches,
    status: isFact(item) ? item.verification.status : null,
    caveat: isFact(item) ? caveatOf(item, lookup) : null
  }))
}
