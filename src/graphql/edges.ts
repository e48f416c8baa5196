import { filterOf } from '../core/filter-of.ts'
import type { ResourceName } from '../core/resources.ts'
import { RESOURCES } from '../core/resources.ts'
import type { ItemPage, PageRequest } from '../core/list-items.ts'
import { listEdges, listItems } from '../core/list-items.ts'
import { readFilter } from '../core/read-filter.ts'
import type { ItemOf } from '../domain/items.ts'
import type { ReferenceName } from '../domain/references.ts'
import type { GraphqlContext } from './context.ts'
import type { Connection } from './models.ts'

type ItemIn<Resource extends ResourceName> = ItemOf<(typeof RESOURCES)[Resource]['types'][number]>

/** The arguments of every list field. */
export interface ListArguments extends PageRequest {
  readonly filter?: object | null
  readonly orderBy?: string | null
}

/** Resolves a list of all items of a resource. */
export function listOf<Resource extends ResourceName> (resource: Resource) {
  return async (_root: unknown, { filter, ...request }: ListArguments, { store }: GraphqlContext): Promise<Connection<ItemIn<Resource>>> =>
    connectionOf(await listItems(store, { ...request, resource, filter: filterOf(filter) }))
}

/**
 * Resolves an edge of the graph against its direction: the items of a resource that refer to the parent.
 * @param field the reference under which they do
 */
export function edgesTo<Resource extends ResourceName> (resource: Resource, field: ReferenceName) {
  return async ({ id }: { readonly id: string }, { filter, ...request }: ListArguments, { store }: GraphqlContext): Promise<Connection<ItemIn<Resource>>> => {
    const conditions = await readFilter(store, resource, filterOf(filter))
    const where = [...conditions.where, { field, anyOf: [id] }]
    const [page] = await listEdges(store, [{ ...request, resource, conditions: { ...conditions, where } }])
    return connectionOf(page as ItemPage)
  }
}

/** Cursors are made only where they are asked for. */
function connectionOf<Node> ({ items, total, hasPreviousPage, hasNextPage, cursorOf }: ItemPage): Connection<Node> {
  const nodes = items as readonly unknown[] as readonly Node[]
  const cursorAt = (index: number): string | null => {
    const item = items.at(index)
    return item === undefined ? null : cursorOf(item)
  }
  return {
    nodes,
    totalCount: total,
    get edges () {
      return items.map(item => ({ node: item as Node, get cursor () { return cursorOf(item) } }))
    },
    pageInfo: {
      hasPreviousPage,
      hasNextPage,
      get startCursor () { return cursorAt(0) },
      get endCursor () { return cursorAt(-1) }
    }
  }
}
