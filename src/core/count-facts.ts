import type { Condition, FactStore } from './fact-store.ts'
import { listEdges } from './list-items.ts'
import { readFilter } from './read-filter.ts'
import type { FactType } from '../domain/ids.ts'

/** What to count among a story's facts: those of a type, or those for which a condition holds. */
export type Counted = { readonly type: FactType } | Condition | null

/** How many usable facts of a story there are of each sort, in one call to the store; null counts all of them. */
export async function countFacts (store: FactStore, story: string, counted: readonly Counted[]): Promise<number[]> {
  const conditions = await readFilter(store, 'facts', { story: [story] })
  const pages = await listEdges(store, counted.map(sort => ({
    resource: 'facts' as const,
    first: 0,
    conditions: sort === null
      ? conditions
      : 'type' in sort ? { ...conditions, types: [sort.type] } : { ...conditions, where: [...conditions.where, sort] }
  })))
  return pages.map(({ total }) => total)
}
