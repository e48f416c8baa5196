import { checkRequest, checkWords } from '../core/check-request.ts'
import type { FactStore } from '../core/fact-store.ts'
import { searchItems } from '../core/search-items.ts'
import { ITEM_TYPES } from '../domain/ids.ts'
import { viewHits } from '../views/view-hits.ts'
import type { HitView } from '../views/view-types.ts'
import { ownCopy } from './own-copy.ts'
import type { Page, SearchOptions } from './requests.ts'

/** @throws DomainError INVALID_PARAMETER, INVALID_CURSOR, PAGE_TOO_LARGE, UNKNOWN_PARAMETER */
export async function searchViews (store: FactStore, query: string, options: SearchOptions = {}): Promise<Page<HitView>> {
  checkRequest(options, ['types', 'first', 'after'])
  if (options.types != null) checkWords('types', options.types, ITEM_TYPES)
  const { types = null, first = null, after = null } = options
  const { hits, total, hasNextPage, cursorAt } = await searchItems(store, { query, types, first, after })
  return { items: ownCopy(await viewHits(store, hits)), total, next: hasNextPage ? cursorAt(hits.length - 1) : null }
}
