import type { Item } from '../domain/items.ts'
import type { ReferenceName } from '../domain/references.ts'
import { referencedIds } from '../domain/references.ts'
import type { FactStore } from './fact-store.ts'
import type { Ancestors } from './sum-refusals.ts'

/**
 * Loads what these items are inside of, level by level: one call to the store a level.
 * @param field the reference to follow, e.g. `containedIn` or `partOf`
 */
export async function loadAncestors (store: FactStore, items: readonly Item[], field: ReferenceName): Promise<Ancestors> {
  const parents = new Map<string, readonly string[]>()
  for (let level = items; level.length > 0;) {
    for (const item of level) parents.set(item.id, referencedIds(item, field))
    const next = [...new Set(level.flatMap(({ id }) => parents.get(id) ?? []))].filter(id => !parents.has(id))
    level = next.length === 0 ? [] : (await store.get(next)).filter(item => item !== null)
  }
  const pathOf = (id: string): readonly string[] => {
    const path: string[] = []
    for (let at = parents.get(id)?.[0]; at !== undefined && !path.includes(at); at = parents.get(at)?.[0]) path.push(at)
    return path
  }
  return pathOf
}
