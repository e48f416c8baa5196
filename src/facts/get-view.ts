import { checkRequest } from '../core/check-request.ts'
import type { FactStore } from '../core/fact-store.ts'
import { getItem } from '../core/get-item.ts'
import type { ItemType } from '../domain/ids.ts'
import type { ReferenceName } from '../domain/references.ts'
import { viewItems } from '../views/view-items.ts'
import type { ViewOf } from '../views/view-types.ts'
import { ownCopy } from './own-copy.ts'
import { readExpand } from './read-expand.ts'
import type { GetRequest } from './requests.ts'

/** @throws DomainError INVALID_ID, NOT_FOUND, RETRACTED, UNKNOWN_PARAMETER, INVALID_PARAMETER */
export async function getView (store: FactStore, types: readonly ItemType[], id: string, request: GetRequest<ReferenceName> = {}): Promise<ViewOf<ItemType> | undefined> {
  checkRequest(request, ['retracted', 'expand'])
  const expand = readExpand(types, request.expand)
  const item = await getItem(store, id, types, { retracted: request.retracted === true })
  const [view] = await viewItems(store, [item], expand)
  return ownCopy(view)
}
