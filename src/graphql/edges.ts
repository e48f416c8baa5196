import { filterOf } from '../core/filter-of.ts'
import type { ResourceName } from '../core/resources.ts'
import { RESOURCES } from '../core/resources.ts'
import type { ItemPage, ListRequest, PageRequest } from '../core/list-items.ts'
import { listItems, listPage } from '../core/list-items.ts'
import { readFilter } from '../core/read-filter.ts'
import type { ItemOf } from '../domain/items.ts'
import type { ReferenceName } from '../domain/references.ts'
import type { GraphqlContext } from './context.ts'
import type { Connection, Edge } from './models.ts'

type ItemIn<Resource extends ResourceName> = ItemOf<(typeof RESOURCES)[Resource]['types'][number]>

/** The arguments of every list field. */
export interface ListArguments extends PageRequest {
  readonly filter?: object | null
  readonly orderBy?: string | null
}

/** Resolves a list of all items of a resource. */
export function listOf<Resource extends ResourceName> (resource: Resource) {
  return async (_root: unknown, args: ListArguments, { store }: GraphqlContext): Promise<Connection<ItemIn<Resource>>> =>
    new PageConnection(await listItems(store, requestOf(resource, args)))
}

/**
 * Resolves an edge of the graph against its direction: the items of a resource that refer to the parent.
 * @param field the reference under which they do
 */
export function edgesTo<Resource extends ResourceName> (resource: Resource, field: ReferenceName) {
  return async ({ id }: { readonly id: string }, args: ListArguments, { store }: GraphqlContext): Promise<Connection<ItemIn<Resource>>> => {
    const request = requestOf(resource, args)
    const conditions = await readFilter(store, resource, request.filter ?? {})
    return new PageConnection(await listPage(store, request, { ...conditions, where: [...conditions.where, { field, anyOf: [id] }] }))
  }
}

/** Named one by one: to take the arguments apart by rest and spread takes longer than to find the items. */
function requestOf (resource: ResourceName, { filter, orderBy, first, after, last, before }: ListArguments): ListRequest {
  return { resource, filter: filterOf(filter), orderBy: orderBy ?? null, first: first ?? null, after: after ?? null, last: last ?? null, before: before ?? null }
}

/** A page as a connection; a class, as it has getters: cursors are made only where they are asked for. */
class PageConnection<Node> implements Connection<Node> {
  readonly #page: ItemPage
  readonly nodes: readonly Node[]
  readonly totalCount: number

  constructor (page: ItemPage) {
    this.#page = page
    this.nodes = page.items as readonly unknown[] as readonly Node[]
    this.totalCount = page.total
  }

  get edges (): readonly Edge<Node>[] {
    const { items, cursorOf } = this.#page
    return items.map(item => ({ node: item as Node, get cursor () { return cursorOf(item) } }))
  }

  get pageInfo (): Connection<Node>['pageInfo'] {
    const { items, hasPreviousPage, hasNextPage, cursorOf } = this.#page
    const cursorAt = (index: number): string | null => {
      const item = items.at(index)
      return item === undefined ? null : cursorOf(item)
    }
    return {
      hasPreviousPage,
      hasNextPage,
      get startCursor () { return cursorAt(0) },
      get endCursor () { return cursorAt(-1) }
    }
  }
}
