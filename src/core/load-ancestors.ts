import type { ReferenceName } from '../domain/references.ts'
import { referencedIds } from '../domain/references.ts'
import type { FactStore } from './fact-store.ts'
import type { Ancestors } from './sum-refusals.ts'

/**
 * Loads what these items are inside of, level by level: one call to the store a level.
 * @param field the reference to follow, e.g. `containedIn` or `partOf`
 */
export async function loadAncestors (store: FactStore, ids: readonly string[], field: ReferenceName): Promise<Ancestors> {
  const parents = new Map<string, readonly string[]>()
  let level = [...new Set(ids)]
  while (level.length > 0) {
    const items = await store.get(level)
    for (const [index, id] of level.entries()) {
      const item = items[index]
      parents.set(id, item == null ? [] : referencedIds(item, field))
    }
    level = [...new Set(level.flatMap(id => parents.get(id) ?? []))].filter(id => !parents.has(id))
  }
  const pathOf = (id: string): readonly string[] => {
    const path: string[] = []
    for (let at = parents.get(id)?.[0]; at !== undefined && !path.includes(at); at = parents.get(at)?.[0]) path.push(at)
    return path
  }
  return pathOf
}
