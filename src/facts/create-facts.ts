import type { ResourceName } from '../core/resources.ts'
import { RESOURCE_NAMES } from '../core/resources.ts'
import type { FactStore } from '../core/fact-store.ts'
import type { ItemType } from '../domain/ids.ts'
import { FACT_TYPES, ITEM_TYPES } from '../domain/ids.ts'
import type { ReferenceName } from '../domain/references.ts'
import { FactsOptionsSchema, readOptions } from '../options.ts'
import type { HitView, ViewOf } from '../views/view-types.ts'
import { getView } from './get-view.ts'
import { eachView, listViews } from './list-views.ts'
import type { EachRequest, ExpandOf, GetRequest, ListRequest, Page, SearchOptions, SummaryRequest, TypeIn } from './requests.ts'
import { searchViews } from './search-views.ts'
import type { SummaryPage } from './summarize.ts'
import { summarize } from './summarize.ts'

/** Answers with one item of these types, or throws a DomainError: INVALID_ID, NOT_FOUND, RETRACTED. */
export type Get<T extends ItemType> = <Expanded extends ExpandOf<T> = never>(id: string, request?: GetRequest<Expanded>) => Promise<ViewOf<T, Expanded>>

/** Answers with one page of a list, or throws a DomainError that says what is wrong with the request. */
export type List<Resource extends ResourceName> =
  <Expanded extends ExpandOf<TypeIn<Resource>> = never>(request?: ListRequest<Resource, Expanded>) => Promise<Page<ViewOf<TypeIn<Resource>, Expanded>>>

/** One by its id: `person`, `figure`, … */
type Gets = { readonly [T in ItemType]: Get<T> }
/** A page of them: `people`, `figures`, `facts`, … */
type Lists = { readonly [Resource in ResourceName]: List<Resource> }

/** The use cases of Caveat in process: what they answer is what REST answers, caveats and all. */
export interface Facts extends Gets, Lists {
  /** Anything by its id. */
  readonly get: Get<ItemType>
  /** A statement, a figure or an event by its id. */
  readonly fact: Get<(typeof FACT_TYPES)[number]>
  /** All items of a list, page after page as they are taken. */
  readonly each: <Resource extends ResourceName, Expanded extends ExpandOf<TypeIn<Resource>> = never>(
    resource: Resource, request?: EachRequest<Resource, Expanded>
  ) => AsyncGenerator<ViewOf<TypeIn<Resource>, Expanded>, void, undefined>
  /** Full text over everything, best first. */
  readonly search: (query: string, options?: SearchOptions) => Promise<Page<HitView>>
  /** Rival claims side by side, and their sum where there is a right one. */
  readonly summary: (request?: SummaryRequest) => Promise<SummaryPage>
  /** Names the content of the store: as long as it is the same, so are all answers. */
  readonly revision: () => Promise<string>
}

/**
 * The facts of a store, for code that runs in the same process: server components, scripts, exports.
 * @throws DomainError when the store is missing or is none
 */
export function createFacts (options: { readonly store: FactStore }): Facts {
  const { store } = readOptions(FactsOptionsSchema, options)
  const getOf = (...types: readonly ItemType[]) => async (id: string, request?: GetRequest<ReferenceName>) => await getView(store, types, id, request)
  const listOf = (resource: ResourceName) => async (request?: ListRequest<ResourceName, ReferenceName>) => await listViews(store, resource, request)
  return {
    ...Object.fromEntries(ITEM_TYPES.map(type => [type, getOf(type)])),
    ...Object.fromEntries(RESOURCE_NAMES.map(resource => [resource, listOf(resource)])),
    get: getOf(...ITEM_TYPES),
    fact: getOf(...FACT_TYPES),
    each: (resource: ResourceName, request?: EachRequest<ResourceName, ReferenceName>) => eachView(store, resource, request),
    search: async (query: string, options?: SearchOptions) => await searchViews(store, query, options),
    summary: async (request?: SummaryRequest) => await summarize(store, request),
    revision: async () => await store.revision()
  } as unknown as Facts
}
