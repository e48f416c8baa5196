import type { ItemType } from '../../domain/ids.ts'
import { AGENT_TYPES, ENTITY_TYPES, FACT_TYPES, ITEM_TYPES } from '../../domain/ids.ts'

/**
 * What a gateway may refer to, by its GraphQL name. Interfaces are among them, so that a subgraph can add a field to every
 * fact (`@interfaceObject`). Node is not: many subgraphs have an interface of that name.
 */
export const ENTITY_NAMES: Readonly<Record<string, readonly ItemType[]>> = {
  ...Object.fromEntries(ITEM_TYPES.map(type => [`${type[0]?.toUpperCase()}${type.slice(1)}`, [type]])),
  Agent: AGENT_TYPES,
  Entity: ENTITY_TYPES,
  Fact: FACT_TYPES
}
