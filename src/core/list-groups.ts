import type { FactStore, StoreGroupPage, StoreGroupQuery } from './fact-store.ts'
import { groupKey } from './figure-group.ts'
import { groupBy } from './group-by.ts'
import type { Conditions } from './read-filter.ts'
import { readFiguresOf } from './read-figures.ts'

/** Answers one page of the groups that some conditions select. */
type ListGroups = (paging: Pick<StoreGroupQuery, 'after' | 'limit'>) => Promise<StoreGroupPage>

/**
 * Groups as the store has them, or, where it has none, from its figures, which are read once.
 * @throws DomainError SUMMARY_TOO_LARGE where the store has no groups
 */
export function groupsIn (store: FactStore, conditions: Conditions): ListGroups {
  const { types, ...selection } = conditions
  if (store.groups !== undefined) return async paging => await (store as Required<FactStore>).groups({ ...selection, ...paging })
  let groups: Promise<ListGroups> | null = null
  return async paging => await (await (groups ??= readGroups(store, conditions)))(paging)
}

async function readGroups (store: FactStore, conditions: Conditions): Promise<ListGroups> {
  const groups = groupBy(await readFiguresOf(store, conditions), groupKey)
  const keys = [...groups.keys()].sort()
  return async ({ after, limit }) => {
    const rest = after === null ? keys : keys.filter(key => key > after)
    return {
      groups: rest.slice(0, limit).map(key => ({ figures: groups.get(key) ?? [] })),
      total: keys.length,
      hasNext: rest.length > limit
    }
  }
}
