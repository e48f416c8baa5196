import { z } from 'zod'

/** Ids are `<prefix><kebab-slug>`, stable for ever, and the prefix tells the type. */
export const ID_PREFIXES = {
  person: 'per_',
  organization: 'org_',
  place: 'plc_',
  story: 'sto_',
  source: 'src_',
  statement: 'sta_',
  figure: 'fig_',
  event: 'evt_'
} as const

export type ItemType = keyof typeof ID_PREFIXES

export const ITEM_TYPES = Object.keys(ID_PREFIXES) as readonly ItemType[]
export const ENTITY_TYPES = ['person', 'organization', 'place', 'story', 'source'] as const
export const FACT_TYPES = ['statement', 'figure', 'event'] as const
export const AGENT_TYPES = ['person', 'organization'] as const

export type EntityType = (typeof ENTITY_TYPES)[number]
export type FactType = (typeof FACT_TYPES)[number]

/** Longest id that is accepted, prefix included: what a host's router takes as a path parameter unless it is told otherwise. */
export const ID_MAX_LENGTH = 100

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*'
const TYPE_BY_PREFIX = new Map(ITEM_TYPES.map(type => [ID_PREFIXES[type], type]))
const SLUG_PATTERN = new RegExp(`^${SLUG}$`)

/** The type that an id's prefix names, or null when it is not an id at all. */
export function typeOfId (id: string): ItemType | null {
  if (id.length > ID_MAX_LENGTH || !SLUG_PATTERN.test(id.slice(4))) return null
  return TYPE_BY_PREFIX.get(id.slice(0, 4) as never) ?? null
}

export function isFactType (type: ItemType): type is FactType {
  return (FACT_TYPES as readonly ItemType[]).includes(type)
}

/** Schema of an id of one of these types. */
export function idSchema (...types: readonly ItemType[]) {
  const prefixes = types.map(type => ID_PREFIXES[type])
  const alternatives = prefixes.length === 1 ? prefixes[0] : `(?:${prefixes.join('|')})`
  return z.string().max(ID_MAX_LENGTH)
    .regex(new RegExp(`^${alternatives}${SLUG}$`), `an id that starts with ${prefixes.join(' or ')} and goes on in kebab-case`)
}

export const agentIdSchema = idSchema('person', 'organization')
