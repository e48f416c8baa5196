import { ORGANIZATION_KINDS, PLACE_KINDS } from '../domain/entities.ts'
import { EVENT_KINDS, STATEMENT_KINDS } from '../domain/facts.ts'
import type { ItemType } from '../domain/ids.ts'
import { AGENT_TYPES, FACT_TYPES } from '../domain/ids.ts'
import { CATEGORIES, MEASURES } from '../domain/measure.ts'
import { PUBLICATIONS, VERIFICATION_STATUSES } from '../domain/verification.ts'
import type { OrderField } from './fact-store.ts'

/** How a filter reads its values: ids of these types, one of these words, dates, or free text. */
export type FilterKind =
  | { readonly is: 'id', readonly of: readonly ItemType[] }
  | { readonly is: 'enum', readonly values: readonly string[] }
  | { readonly is: 'date' }
  | { readonly is: 'text' }

export interface FilterDefinition {
  readonly reads: FilterKind
  readonly description: string
}

const id = (description: string, ...of: readonly ItemType[]): FilterDefinition => ({ reads: { is: 'id', of }, description })
const words = <Word extends string>(description: string, values: readonly Word[]) => ({ reads: { is: 'enum', values }, description }) as const

const story = id('Only what belongs to, or is referred to by, one of these stories', 'story')
const place = id('Only what is at one of these places or at a place inside it', 'place')
const q: FilterDefinition = { reads: { is: 'text' }, description: 'Only what full-text search finds for these words' }
const since: FilterDefinition = { reads: { is: 'date' }, description: 'Only what may lie on this date or later (EDTF); undated items are left out' }
const until: FilterDefinition = { reads: { is: 'date' }, description: 'Only what may lie on this date or earlier (EDTF); undated items are left out' }
const claimant = id('Only what one of these agents claims', ...AGENT_TYPES)
const speaker = id('Only statements by one of these agents', ...AGENT_TYPES)
const category = words('Only figures of these categories', CATEGORIES)
const measure = words('Only figures of these measures', MEASURES)

const factFilters = {
  story,
  place,
  mentions: id('Only facts about one of these people, organisations or places', 'person', 'organization', 'place'),
  verification: words('Only facts with one of these verification statuses', VERIFICATION_STATUSES),
  publication: words('Which facts by publication status; usable ones when not given', PUBLICATIONS),
  since,
  until,
  q
}

export interface ResourceDefinition {
  readonly types: readonly ItemType[]
  readonly filters: Readonly<Record<string, FilterDefinition>>
  /** what the list can be ordered by, under its public name */
  readonly orders: Readonly<Record<string, OrderField>>
  /** a public order name, with '-' before it for descending */
  readonly defaultOrder: string
}

/** The lists that Caveat serves, with their filters and orders: REST, GraphQL and the documentation read this table. */
export const RESOURCES = {
  people: { types: ['person'], filters: { story, q }, orders: { name: 'name' }, defaultOrder: 'name' },
  organizations: {
    types: ['organization'],
    filters: { story, kind: words('Only organisations of these kinds', ORGANIZATION_KINDS), q },
    orders: { name: 'name' },
    defaultOrder: 'name'
  },
  places: {
    types: ['place'],
    filters: { story, place, kind: words('Only places of these kinds', PLACE_KINDS), q },
    orders: { name: 'name' },
    defaultOrder: 'name'
  },
  stories: { types: ['story'], filters: { since, until, q }, orders: { when: 'date', name: 'name' }, defaultOrder: '-when' },
  sources: { types: ['source'], filters: { story, since, until, q }, orders: { publishedAt: 'date', name: 'name' }, defaultOrder: '-publishedAt' },
  statements: {
    types: ['statement'],
    filters: { ...factFilters, speaker, kind: words('Only statements of these kinds', STATEMENT_KINDS) },
    orders: { saidAt: 'date', recordedAt: 'recordedAt' },
    defaultOrder: '-saidAt'
  },
  figures: {
    types: ['figure'],
    filters: { ...factFilters, claimant, category, measure },
    orders: { asOf: 'date', recordedAt: 'recordedAt' },
    defaultOrder: '-asOf'
  },
  events: {
    types: ['event'],
    filters: { ...factFilters, claimant, kind: words('Only events of these kinds', EVENT_KINDS) },
    orders: { when: 'date', recordedAt: 'recordedAt' },
    defaultOrder: '-when'
  },
  facts: {
    types: FACT_TYPES,
    filters: { ...factFilters, claimant, speaker, kind: words('Only facts of these types', FACT_TYPES), category, measure },
    orders: { date: 'date', recordedAt: 'recordedAt' },
    defaultOrder: '-date'
  }
} as const satisfies Record<string, ResourceDefinition>

export type ResourceName = keyof typeof RESOURCES

export const RESOURCE_NAMES = Object.keys(RESOURCES) as readonly ResourceName[]

type NamesOf<T> = T extends unknown ? keyof T : never
export type FilterName = NamesOf<(typeof RESOURCES)[ResourceName]['filters']> & string

/** Values by filter name; several values of one filter mean "or". */
export type Filter = Readonly<Partial<Record<FilterName, readonly string[]>>>

/** A resource's definition under its general type. */
export function resourceOf (name: ResourceName): ResourceDefinition {
  return RESOURCES[name]
}
