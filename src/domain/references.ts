import type { ItemType } from './ids.ts'
import { AGENT_TYPES } from './ids.ts'
import type { Item } from './items.ts'

/** A field that holds the id, or the ids, of other items. */
export interface Reference {
  readonly to: readonly ItemType[]
  readonly many: boolean
  /** Following it must never come back to where it began. */
  readonly acyclic?: boolean
}

const one = <To extends ItemType>(...to: readonly To[]) => ({ to, many: false } as const)
const many = <To extends ItemType>(...to: readonly To[]) => ({ to, many: true } as const)

const FACT_REFERENCES = {
  story: one('story'),
  mentions: many('person', 'organization', 'place'),
  relayedBy: many(...AGENT_TYPES),
  place: one('place'),
  assessedBy: one(...AGENT_TYPES),
  source: many('source')
} as const

/**
 * Every reference of every type: what the check resolves, the stores index, REST expands and
 * GraphQL walks both ways. `assessedBy` stands in `verification`, `source` in each `evidence`.
 */
export const REFERENCES = {
  person: { organization: one('organization') },
  organization: { parentOrganization: { ...one('organization'), acyclic: true } },
  place: { containedIn: { ...one('place'), acyclic: true } },
  story: {},
  source: { story: one('story'), publisher: one('organization') },
  statement: {
    ...FACT_REFERENCES,
    speakers: many(...AGENT_TYPES),
    occasion: one('event'),
    respondsTo: { ...one('statement'), acyclic: true }
  },
  figure: {
    ...FACT_REFERENCES,
    claimant: one(...AGENT_TYPES),
    partOf: { ...one('figure'), acyclic: true },
    people: many('person')
  },
  event: { ...FACT_REFERENCES, claimant: one(...AGENT_TYPES), participants: many(...AGENT_TYPES) }
} as const satisfies Record<ItemType, Record<string, Reference>>

type NamesOf<T> = T extends unknown ? keyof T : never

/** The name of a reference field of any type, e.g. `claimant`. */
export type ReferenceName = NamesOf<(typeof REFERENCES)[ItemType]> & string

const PAIRS = Object.fromEntries(Object.entries(REFERENCES).map(([type, references]) => [type, Object.entries(references)])) as
  unknown as Readonly<Record<ItemType, readonly (readonly [ReferenceName, Reference])[]>>

/** The references of a type, as [name, reference] pairs. */
export function referencesOf (type: ItemType): readonly (readonly [ReferenceName, Reference])[] {
  return PAIRS[type]
}

/** The ids that an item holds under a reference: none, one or several. */
export function referencedIds (item: Item, name: ReferenceName): readonly string[] {
  if (name === 'source') return 'evidence' in item ? [...new Set(item.evidence.map(({ source }) => source))] : []
  const value = name === 'assessedBy' ? assessorOf(item) : valueOf(item, name)
  return value == null ? [] : typeof value === 'string' ? [value] : value
}

/** Visits the ids that an item holds, reference by reference; an id comes as often as it stands there. */
export function forEachReferencedId (item: Item, visit: (id: string) => void): void {
  for (const [name] of PAIRS[item.type]) {
    if (name === 'source') {
      if ('evidence' in item) for (const { source } of item.evidence) visit(source)
    } else {
      const value = name === 'assessedBy' ? assessorOf(item) : valueOf(item, name)
      if (typeof value === 'string') visit(value)
      else if (value != null) for (const id of value) visit(id)
    }
  }
}

function assessorOf (item: Item): string | null {
  return 'verification' in item ? item.verification.assessedBy : null
}

function valueOf (item: Item, name: ReferenceName): string | readonly string[] | null | undefined {
  return (item as unknown as Record<string, string | readonly string[] | null | undefined>)[name]
}
