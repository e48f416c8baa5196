import type { RESOURCES, ResourceName } from '../core/resources.ts'
import type { ItemType } from '../domain/ids.ts'
import type { ReferenceName, REFERENCES } from '../domain/references.ts'

type Definitions = typeof RESOURCES

/** The types of the items of a resource. */
export type TypeIn<Resource extends ResourceName> = Definitions[Resource]['types'][number]

type NamesOf<T> = T extends unknown ? keyof T : never

/** The references of these types that can be answered with whole items. */
export type ExpandOf<T extends ItemType> = NamesOf<(typeof REFERENCES)[T]> & ReferenceName

type FilterValue<Definition> =
  Definition extends { readonly reads: { readonly is: 'enum', readonly values: readonly (infer Word)[] } } ? Word : string

/** What narrows a list: all of it must hold, of several values of one filter any. */
export type FilterFor<Resource extends ResourceName> = {
  readonly [Name in keyof Definitions[Resource]['filters']]?:
  FilterValue<Definitions[Resource]['filters'][Name]> | readonly FilterValue<Definitions[Resource]['filters'][Name]>[] | null | undefined
}

type OrderName<Resource extends ResourceName> = keyof Definitions[Resource]['orders'] & string

export interface GetRequest<Expanded extends ReferenceName = never> {
  /** whether to answer with a fact that was retracted, too */
  readonly retracted?: boolean | undefined
  /** references to answer with whole items instead of stubs */
  readonly expand?: readonly Expanded[] | undefined
}

export interface EachRequest<Resource extends ResourceName, Expanded extends ReferenceName = never> {
  readonly filter?: FilterFor<Resource> | null | undefined
  /** with - before it for descending */
  readonly orderBy?: OrderName<Resource> | `-${OrderName<Resource>}` | null | undefined
  /** references to answer with whole items instead of stubs */
  readonly expand?: readonly Expanded[] | undefined
}

export interface ListRequest<Resource extends ResourceName, Expanded extends ReferenceName = never> extends EachRequest<Resource, Expanded> {
  /** how many items, 100 at most; 20 when not given */
  readonly first?: number | null | undefined
  /** the `next` of the page before */
  readonly after?: string | null | undefined
}

export interface SearchOptions {
  readonly types?: readonly ItemType[] | null | undefined
  /** how many hits, 100 at most; 20 when not given */
  readonly first?: number | null | undefined
  /** the `next` of the page before */
  readonly after?: string | null | undefined
}

export interface SummaryRequest {
  readonly filter?: FilterFor<'figures'> | null | undefined
  /** whether to add the figures up, too */
  readonly sum?: boolean | undefined
  /** how many groups, 100 at most; 20 when not given */
  readonly first?: number | null | undefined
  /** the `next` of the page before */
  readonly after?: string | null | undefined
}

export interface Page<Item> {
  readonly items: readonly Item[]
  /** how many items the whole list has */
  readonly total: number
  /** where the next page begins: an argument for `after`; null on the last one */
  readonly next: string | null
}
