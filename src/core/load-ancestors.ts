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
  const parents = new Map<string, string | undefined>()
  for (let level = items; level.length > 0;) {
    const above = new Set<string>()
    for (const item of level) {
      const [parent] = referencedIds(item, field)
      parents.set(item.id, parent)
      if (parent !== undefined) above.add(parent)
    }
    const next = [...above].filter(id => !parents.has(id))
    level = next.length === 0 ? [] : (await store.get(next)).filter(item => item !== null)
  }
  return id => {
    const path: string[] = []
    // in a host's store references may go in a circle: nothing is inside of itself
    for (let at = parents.get(id); at !== undefined && at !== id && !path.includes(at); at = parents.get(at)) path.push(at)
    return path
  }
}
