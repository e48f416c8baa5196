import type { ItemOf } from '../../src/domain/items.ts'
import type { Random } from './random.ts'
import type { World } from './world.ts'

type Place = ItemOf<'place'>

/** Whom and what a story keeps coming back to, the main ones first. */
export interface Cast {
  readonly home: Place
  readonly places: readonly Place[]
  readonly agents: readonly ItemOf<'person' | 'organization'>[]
  readonly relays: readonly ItemOf<'organization'>[]
}

/** A story happens in one region and around it, and the larger it is, the more people have a say. */
export function castOf (random: Random, world: World, facts: number): Cast {
  const { all, cities, inside, parents } = world.places
  const home = cities[random.ranked(cities.length)] as number
  const region = parents[home] as number
  const wanted = Math.min(400, 4 + Math.ceil(Math.sqrt(facts)))
  const neighbours = inside[region] as readonly number[]
  const numbers = new Set([home, ...(inside[home] as readonly number[]).slice(0, wanted), region, parents[region] as number])
  for (let tries = 0; numbers.size < wanted && tries < wanted * 2; tries++) {
    const neighbour = neighbours[random.ranked(neighbours.length)] as number
    numbers.add(neighbour)
    const within = inside[neighbour] as readonly number[]
    if (within.length > 0) numbers.add(random.pick(within))
  }
  return {
    home: all[home] as Place,
    places: [...numbers].map(number => all[number] as Place),
    agents: Array.from({ length: wanted }, () => random.chance(0.3) ? rankedOf(random, world.organizations) : rankedOf(random, world.people)),
    relays: Array.from({ length: Math.min(world.relays.length, 4 + Math.ceil(wanted / 8)) }, () => rankedOf(random, world.relays))
  }
}

/** One of a list, the first ones more often. */
export function rankedOf<T> (random: Random, list: readonly T[]): T {
  return list[random.ranked(list.length)] as T
}
