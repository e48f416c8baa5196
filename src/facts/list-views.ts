import { checkRequest, checkWords } from '../core/check-request.ts'
import type { FactStore } from '../core/fact-store.ts'
import { filterOf } from '../core/filter-of.ts'
import { listItems } from '../core/list-items.ts'
import { PAGE_SIZE } from '../core/page-size.ts'
import type { ResourceName } from '../core/resources.ts'
import { RESOURCE_NAMES, resourceOf } from '../core/resources.ts'
import type { ItemType } from '../domain/ids.ts'
import type { ReferenceName } from '../domain/references.ts'
import { viewItems } from '../views/view-items.ts'
import type { ViewOf } from '../views/view-types.ts'
import { ownCopy } from './own-copy.ts'
import { readExpand } from './read-expand.ts'
import type { EachRequest, ListRequest, Page } from './requests.ts'

/** @throws DomainError as `listItems` does, and UNKNOWN_PARAMETER for what a request doesn't take */
export async function listViews (
  store: FactStore, resource: ResourceName, request: ListRequest<ResourceName, ReferenceName> = {}
): Promise<Page<ViewOf<ItemType>>> {
  checkRequest(request, ['filter', 'orderBy', 'first', 'after', 'expand'])
  const { filter, orderBy = null, first = null, after = null } = request
  const expand = readExpand(resourceOf(resource).types, request.expand)
  const { items, total, hasNextPage, cursorOf } = await listItems(store, { resource, filter: filterOf(filter), orderBy, first, after })
  const last = items.at(-1)
  return { items: ownCopy(await viewItems(store, items, expand)), total, next: hasNextPage && last !== undefined ? cursorOf(last) : null }
}

/** All items of a list; a page is read when its first item is asked for. */
export async function * eachView (
  store: FactStore, resource: ResourceName, request: EachRequest<ResourceName, ReferenceName> = {}
): AsyncGenerator<ViewOf<ItemType>, void, undefined> {
  checkWords('resource', [resource], RESOURCE_NAMES)
  checkRequest(request, ['filter', 'orderBy', 'expand'])
  let after: string | null = null
  do {
    const { items, next }: Page<ViewOf<ItemType>> = await listViews(store, resource, { ...request, first: PAGE_SIZE.max, after })
    yield * items
    after = next
  } while (after !== null)
}
