import type { FactStore, SearchHit } from '../../core/fact-store.ts'
import { loadLookup } from '../../core/load-lookup.ts'
import { isFact } from '../../domain/items.ts'
import { caveatOf } from '../../domain/wording.ts'
import type { View } from './view-items.ts'
import { stubOfItem } from './view-items.ts'

/** Search hits as REST serves them: enough to print and to link to, and never without the caveat. */
export async function viewHits (store: FactStore, hits: readonly SearchHit[]): Promise<View[]> {
  const lookup = await loadLookup(store, hits.map(({ item }) => item))
  return hits.map(({ item, score, matches }) => ({
    ...stubOfItem(item, lookup),
    summary: 'summary' in item ? item.summary : null,
    score,
    matches,
    status: isFact(item) ? item.verification.status : null,
    caveat: isFact(item) ? caveatOf(item, lookup) : null
  }))
}
