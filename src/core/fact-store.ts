import type { ItemType } from '../domain/ids.ts'
import type { Item, ItemOf } from '../domain/items.ts'
import type { ReferenceName } from '../domain/references.ts'

/** For one request no more ids are suggested: a suggestion compares an id with thousands. */
export const SUGGESTIONS_MAX = 5

/**
 * What a list can be narrowed by: a reference, or a property with few values.
 * `place` takes in the places that contain the fact's place (and, of a place, itself and those that contain it);
 * `story` of a person, organisation or place means that usable facts of the story refer to it.
 */
export type IndexField = ReferenceName | 'kind' | 'category' | 'measure' | 'verification' | 'publication'

/** Holds of an item when the field has any of the values. */
export interface Condition {
  readonly field: IndexField
  readonly anyOf: readonly string[]
}

/**
 * `date` is an item's own date (asOf, saidAt, when, publishedAt) by its earliest day, or its latest
 * where it has no earliest; undated items come first.
 */
export type OrderField = 'date' | 'recordedAt' | 'name'

/** An item's place in an order: its key (see `orderKeyOf`), and its id where keys are equal. */
export interface Position {
  readonly key: string
  readonly id: string
}

export interface StoreQuery {
  readonly types: readonly ItemType[]
  /** all of them must hold; entities count as `publication` usable, marked ones as withheld */
  readonly where: readonly Condition[]
  /** a day (YYYY-MM-DD): items that may lie on it or later; undated items never do */
  readonly since: string | null
  /** a day (YYYY-MM-DD): items that may lie on it or earlier; undated items never do */
  readonly until: string | null
  /** full text, as in `search` */
  readonly text: string | null
  readonly order: { readonly by: OrderField, readonly descending: boolean }
  /** only items after this position, in the query's order */
  readonly after: Position | null
  /** only items before this position, in the query's order */
  readonly before: Position | null
  /** at most so many items, taken from the end where `fromEnd` is set */
  readonly limit: number
  readonly fromEnd: boolean
}

export interface StorePage {
  /** in the query's order, also where they were taken from the end */
  readonly items: readonly Item[]
  /** how many items the conditions hold for, whatever the positions and the limit */
  readonly total: number
  readonly hasPrevious: boolean
  readonly hasNext: boolean
}

export interface StoreSearch {
  readonly text: string
  readonly types: readonly ItemType[]
  readonly where: readonly Condition[]
  /** hits to leave out from the start */
  readonly offset: number
  readonly limit: number
}

/** A field of an item in which search terms were found, e.g. { field: 'aliases', terms: ['kiev'] }. */
export interface SearchMatch {
  readonly field: string
  readonly terms: readonly string[]
}

export interface SearchHit {
  readonly item: Item
  readonly score: number
  readonly matches: readonly SearchMatch[]
}

export interface StoreSearchPage {
  /** best first; equal scores by id */
  readonly hits: readonly SearchHit[]
  readonly total: number
}

/** Asks for usable, retracted or withheld figures, as `where` says, by what they count. Groups have keys as `groupKey` makes them. */
export interface StoreGroupQuery extends Pick<StoreQuery, 'where' | 'since' | 'until' | 'text'> {
  /** only groups whose key comes after this one */
  readonly after: string | null
  readonly limit: number
}

/** The figures of one measure, place and population: of one key. */
export interface StoreGroup {
  /** newest first, as a list by date that descends */
  readonly figures: readonly ItemOf<'figure'>[]
}

export interface StoreGroupPage {
  /** in the order of their keys, by code unit */
  readonly groups: readonly StoreGroup[]
  /** how many groups there are, whatever the position and the limit */
  readonly total: number
  readonly hasNext: boolean
}

/**
 * The port that every store implements: asynchronous, batched, its answers immutable.
 * A store holds every fact, withheld and retracted ones too; the use cases decide who sees which.
 *
 * A withheld fact must not betray itself through what it refers to. So a store marks entities as withheld, too, by
 * `publication: 'withheld'` on the items that it answers with: those that a withheld fact leads to, unless a usable or
 * a retracted fact, or an entity that is not marked, leads to them as well. A fact or an entity leads to the entities
 * that it refers to, and on to those that they refer to. What no fact leads to is not marked.
 */
export interface FactStore {
  /** Opaque; the same content gives the same revision, here, after a restart and on another replica. */
  revision: () => Promise<string>
  /** The items with these ids, in their order; null for an unknown id. */
  get: (ids: readonly string[]) => Promise<readonly (Item | null)[]>
  /** One page for each query, in their order. */
  list: (queries: readonly StoreQuery[]) => Promise<readonly StorePage[]>
  /** One page of groups. A store may do without: its figures are then listed, 10,000 at most, and grouped outside of it. */
  groups?: (query: StoreGroupQuery) => Promise<StoreGroupPage>
  /** Names, aliases, summaries, quotes and place names; case and accents folded; prefixes and small typos found. */
  search: (search: StoreSearch) => Promise<StoreSearchPage>
  /** The known id of one of these types that a misspelt one most likely meant, or null; never that of an item that is not usable. */
  suggest: (id: string, types: readonly ItemType[]) => Promise<string | null>
}
