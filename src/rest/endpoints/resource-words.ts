import type { ResourceName } from '../../core/resources.ts'
import { resourceOf } from '../../core/resources.ts'
import { FactViewSchema, ITEM_VIEW_SCHEMAS } from '../../views/item-schemas.ts'
import type { NamedSchema } from './endpoint.ts'

/** What the documentation calls a resource; `schema` is the name of one item's schema. */
export interface ResourceWords {
  readonly schema: string
  readonly one: string
  readonly many: string
  readonly about: string
}

export const RESOURCE_WORDS: Readonly<Record<ResourceName, ResourceWords>> = {
  people: { schema: 'Person', one: 'person', many: 'people', about: 'Human beings who speak, claim, are spoken about or are counted; anonymous ones say so' },
  organizations: { schema: 'Organization', one: 'organisation', many: 'organisations', about: 'Governments, ministries, armies, alliances, agencies, outlets' },
  places: { schema: 'Place', one: 'place', many: 'places', about: 'Countries, regions, towns, crossings and buildings, nested by `containedIn`' },
  stories: { schema: 'Story', one: 'story', many: 'stories', about: 'Threads of coverage: the unit that a page or a feed is built on' },
  sources: { schema: 'Source', one: 'source', many: 'sources', about: 'Documents that facts were read from, with their digest; never their text' },
  statements: { schema: 'Statement', one: 'statement', many: 'statements', about: 'Who said what: direct quotes, quoted fragments and paraphrases' },
  figures: { schema: 'Figure', one: 'figure', many: 'figures', about: 'Numbers that somebody claims: casualties, evacuation, displacement, damage' },
  events: { schema: 'Event', one: 'event', many: 'events', about: 'What happened, is under way or is planned' },
  facts: { schema: 'Fact', one: 'fact', many: 'facts', about: 'Statements, figures and events on one timeline' }
}

/** The schema of one item of a resource. */
export function itemSchemaOf (name: ResourceName): NamedSchema {
  const [type, ...others] = resourceOf(name).types
  return { name: RESOURCE_WORDS[name].schema, schema: type === undefined || others.length > 0 ? FactViewSchema : ITEM_VIEW_SCHEMAS[type] }
}
