import type { ItemType } from './ids.ts'
import { AGENT_TYPES } from './ids.ts'
import type { Fact, Item, ItemOf } from './items.ts'

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

type Visit = (id: string) => void

/** The references of each type, written out: to read them by their names took three times as long, for every item of every answer. */
const VISITS: { readonly [T in ItemType]: (item: ItemOf<T>, visit: Visit) => void } = {
  person: ({ organization }, visit) => { visitMaybe(organization, visit) },
  organization: ({ parentOrganization }, visit) => { visitMaybe(parentOrganization, visit) },
  place: ({ containedIn }, visit) => { visitMaybe(containedIn, visit) },
  story: () => {},
  source: ({ story, publisher }, visit) => {
    visit(story)
    visitMaybe(publisher, visit)
  },
  statement: (statement, visit) => {
    visitMany(statement.speakers, visit)
    visitMaybe(statement.occasion, visit)
    visitMaybe(statement.respondsTo, visit)
    visitFact(statement, visit)
  },
  figure: (figure, visit) => {
    visit(figure.claimant)
    visitMaybe(figure.partOf, visit)
    visitMany(figure.people, visit)
    visitFact(figure, visit)
  },
  event: (event, visit) => {
    visit(event.claimant)
    visitMany(event.participants, visit)
    visitFact(event, visit)
  }
}

function visitFact ({ story, place, mentions, relayedBy, verification, evidence }: Fact, visit: Visit): void {
  visit(story)
  visitMaybe(place, visit)
  visitMany(mentions, visit)
  visitMany(relayedBy, visit)
  visitMaybe(verification.assessedBy, visit)
  for (const { source } of evidence) visit(source)
}

/** An item of a store of somebody's own may lack what it has none of. */
function visitMaybe (id: string | null | undefined, visit: Visit): void {
  if (id != null) visit(id)
}

function visitMany (ids: readonly string[], visit: Visit): void {
  for (const id of ids) visit(id)
}

/** Visits the ids that an item holds under all its references; an id comes as often as it stands there. */
export function forEachReferencedId (item: Item, visit: Visit): void {
  const each = VISITS[item.type] as (item: Item, visit: Visit) => void
  each(item, visit)
}

function assessorOf (item: Item): string | null {
  return 'verification' in item ? item.verification.assessedBy : null
}

function valueOf (item: Item, name: ReferenceName): string | readonly string[] | null | undefined {
  return (item as unknown as Record<string, string | readonly string[] | null | undefined>)[name]
}
