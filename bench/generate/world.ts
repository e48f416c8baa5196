import type { Item } from '../../src/domain/items.ts'
import type { Agents } from './agents.ts'
import { createAgents } from './agents.ts'
import type { Places } from './places.ts'
import { createPlaces } from './places.ts'
import { createRandom } from './random.ts'

/** What the facts are about, and how many there are. */
export interface World extends Agents {
  readonly facts: number
  readonly stories: number
  readonly places: Places
}

export const SEED = 4

/** The entities of so many facts, and how many stories tell them: the more facts, the more of all. */
export function createWorld (facts: number): World {
  const random = createRandom(SEED, -1)
  const places = createPlaces(random, 60 + Math.ceil(facts / 50))
  const agents = createAgents(random, { people: 40 + Math.ceil(facts / 50), organizations: 40 + Math.ceil(facts / 500) }, places)
  return { facts, stories: Math.max(5, Math.ceil(facts / 200)), places, ...agents }
}

/** The entities that all stories share. */
export function entitiesOf ({ people, organizations, places }: World): readonly Item[] {
  return [...people, ...organizations, ...places.all]
}
