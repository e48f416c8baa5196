import { DomainError } from '../domain/errors.ts'
import type { Item } from '../domain/items.ts'
import { didYouMean, shown } from '../domain/text.ts'
import { decodeCursor, encodeCursor, fingerprintOf, refuseCursor } from './cursor.ts'
import type { FactStore, OrderField, Position, StorePage, StoreQuery } from './fact-store.ts'
import { orderKeyFrom, orderTextOf } from './order-key.ts'
import { pageSizeOf } from './page-size.ts'
import type { Conditions } from './read-filter.ts'
import { digestConditions, readFilter } from './read-filter.ts'
import type { Filter, ResourceName } from './resources.ts'
import { resourceOf } from './resources.ts'

/** Which page of a list: `first` items `after` a cursor, or the `last` ones `before` it. */
export interface PageRequest {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

export interface ListRequest extends PageRequest {
  readonly resource: ResourceName
  readonly filter?: Filter
  /** a public order name of the resource, with '-' before it for descending */
  readonly orderBy?: string | null
}

export interface ItemPage {
  readonly items: readonly Item[]
  /** how many items the whole list has */
  readonly total: number
  readonly hasPreviousPage: boolean
  readonly hasNextPage: boolean
  /** The opaque cursor of an item on this page. */
  readonly cursorOf: (item: Item) => string
}

/** A request for one of several pages, its filter read already. */
export interface EdgeRequest extends Omit<ListRequest, 'filter'> {
  readonly conditions: Conditions
}

/**
 * One page of a list, newest first (entities by name) unless ordered otherwise.
 * @throws DomainError UNKNOWN_PARAMETER, INVALID_PARAMETER, INVALID_CURSOR, PAGE_TOO_LARGE, FORBIDDEN
 */
export async function listItems (store: FactStore, request: ListRequest): Promise<ItemPage> {
  return await listPage(store, request, await readFilter(store, request.resource, request.filter ?? {}))
}

/** One page of a list whose filter is read already. Errors as in `listItems`. */
export async function listPage (store: FactStore, request: Omit<ListRequest, 'filter'>, conditions: Conditions): Promise<ItemPage> {
  const { query, fingerprint } = readPage(request, conditions)
  const [page] = await store.list([query])
  return itemPage(page as StorePage, query.order.by, fingerprint)
}

/** Several pages in one call to the store, in the order of the requests. Errors as in `listItems`. */
export async function listEdges (store: FactStore, requests: readonly EdgeRequest[]): Promise<ItemPage[]> {
  const queries = requests.map(request => readPage(request, request.conditions))
  const pages = await store.list(queries.map(({ query }) => query))
  return queries.map(({ query, fingerprint }, index) => itemPage(pages[index] as StorePage, query.order.by, fingerprint))
}

function itemPage ({ items, total, hasPrevious, hasNext }: StorePage, by: OrderField, fingerprint: () => string): ItemPage {
  return {
    items,
    total,
    hasPreviousPage: hasPrevious,
    hasNextPage: hasNext,
    cursorOf: item => encodeCursor(fingerprint(), orderTextOf(item, by), item.id)
  }
}

function readPage ({ resource, orderBy, first, after, last, before }: Omit<ListRequest, 'filter'>, conditions: Conditions): { query: StoreQuery, fingerprint: () => string } {
  if (first != null && last != null) throw bad('last', 'goes without first: ask for one end of the list at a time')
  const order = readOrder(resource, orderBy)
  // most pages are asked for without any cursor
  const fingerprint = once(() => fingerprintOf(resource, order.by, String(order.descending), digestConditions(conditions)))
  return {
    fingerprint,
    // spread, the conditions would take longer than all the rest here
    query: {
      types: conditions.types,
      where: conditions.where,
      since: conditions.since,
      until: conditions.until,
      text: conditions.text,
      order,
      after: readCursor(after, order.by, fingerprint, 'after'),
      before: readCursor(before, order.by, fingerprint, 'before'),
      limit: last == null ? pageSizeOf(first, 'first') : pageSizeOf(last, 'last'),
      fromEnd: last != null
    }
  }
}

function once (make: () => string): () => string {
  let made: string | undefined
  return () => {
    made ??= make()
    return made
  }
}

function readOrder (resource: ResourceName, orderBy: unknown): StoreQuery['order'] {
  const { orders, defaultOrder } = resourceOf(resource)
  const asked = orderBy ?? defaultOrder
  const chosen = typeof asked === 'string' ? asked : ''
  const descending = chosen.startsWith('-')
  const name = descending ? chosen.slice(1) : chosen
  const by = Object.hasOwn(orders, name) ? orders[name] : undefined
  if (by === undefined) {
    const names = Object.keys(orders).flatMap(known => [known, `-${known}`])
    throw bad('orderBy', `${shown(asked)} is not one of ${names.join(', ')}${didYouMean(chosen, names)}`)
  }
  return { by, descending }
}

function readCursor (cursor: string | null | undefined, by: OrderField, fingerprint: () => string, name: string): Position | null {
  if (cursor == null) return null
  const [text, id] = decodeCursor(cursor, fingerprint(), name)
  return typeof text === 'string' && typeof id === 'string' ? { key: orderKeyFrom(text, by), id } : refuseCursor(name)
}

function bad (parameter: string, message: string): DomainError {
  return new DomainError('INVALID_PARAMETER', `${parameter} ${message}`, { details: [{ parameter, message }] })
}
