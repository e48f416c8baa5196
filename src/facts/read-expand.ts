import { checkWords } from '../core/check-request.ts'
import type { ItemType } from '../domain/ids.ts'
import type { ReferenceName } from '../domain/references.ts'
import { referencesOf } from '../domain/references.ts'

const NOTHING: ReadonlySet<ReferenceName> = new Set()

/**
 * The references to answer with whole items.
 * @throws DomainError INVALID_PARAMETER for a reference that none of these types has
 */
export function readExpand (types: readonly ItemType[], expand?: readonly ReferenceName[]): ReadonlySet<ReferenceName> {
  // as mostly
  if (expand === undefined) return NOTHING
  checkWords('expand', expand, [...new Set(types.flatMap(type => referencesOf(type).map(([name]) => name)))])
  return new Set(expand)
}
