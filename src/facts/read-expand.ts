import { checkWords } from '../core/check-request.ts'
import type { ItemType } from '../domain/ids.ts'
import type { ReferenceName } from '../domain/references.ts'
import { referencesOf } from '../domain/references.ts'

/**
 * The references to answer with whole items.
 * @throws DomainError INVALID_PARAMETER for a reference that none of these types has
 */
export function readExpand (types: readonly ItemType[], expand: readonly ReferenceName[] = []): ReadonlySet<ReferenceName> {
  checkWords('expand', expand, [...new Set(types.flatMap(type => referencesOf(type).map(([name]) => name)))])
  return new Set(expand)
}
