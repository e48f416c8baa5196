import type { z } from 'zod'
import { OrganizationSchema, PersonSchema, PlaceSchema, SourceSchema, StorySchema } from './entities.ts'
import { EventSchema, FigureSchema, StatementSchema } from './facts.ts'
import type { EntityType, FactType, ItemType } from './ids.ts'
import type { Publication } from './verification.ts'

/** The schema of each type's record, as it stands in a fixture file. */
export const ITEM_SCHEMAS = {
  person: PersonSchema,
  organization: OrganizationSchema,
  place: PlaceSchema,
  story: StorySchema,
  source: SourceSchema,
  statement: StatementSchema,
  figure: FigureSchema,
  event: EventSchema
} as const satisfies Record<ItemType, z.ZodObject>

/** What a record is known as besides its members. A store marks an entity that only withheld facts lead to as withheld, too. */
type Marks<T extends ItemType> = { readonly type: T } & (T extends EntityType ? { readonly publication?: 'withheld' } : unknown)

/** Readonly down to the last member: whoever changed one would change what all others are answered. */
export type DeepReadonly<T> = T extends object ? { readonly [Name in keyof T]: DeepReadonly<T[Name]> } : T

/** A record with its type: what stores hold and use cases return. */
export type ItemOf<T extends ItemType> = { [K in T]: Marks<K> & DeepReadonly<z.output<(typeof ITEM_SCHEMAS)[K]>> }[T]

export type Item = ItemOf<ItemType>
export type Entity = ItemOf<EntityType>
export type Fact = ItemOf<FactType>

export function isFact (item: Item): item is Fact {
  const { type } = item
  return type === 'statement' || type === 'figure' || type === 'event'
}

export function isItemOf<T extends ItemType> (item: Item | null | undefined, ...types: readonly T[]): item is ItemOf<T> & Item {
  return item != null && (types as readonly ItemType[]).includes(item.type)
}

/** Who may see an item: an entity that is not marked is usable. */
export function publicationOf ({ publication }: Item): Publication {
  return publication ?? 'usable'
}

/** The EDTF string that dates a fact: when it was said, when it was true, or when it happened. */
export function dateOf (fact: Fact): string | null {
  switch (fact.type) {
    case 'statement': return fact.saidAt
    case 'figure': return fact.asOf
    case 'event': return fact.when
  }
}

/** Who answers for a fact: the speakers of a statement, the claimant of a figure or an event. */
export function claimantIdsOf (fact: Fact): readonly string[] {
  return fact.type === 'statement' ? fact.speakers : [fact.claimant]
}
