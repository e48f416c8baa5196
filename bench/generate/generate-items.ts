import type { Item } from '../../src/domain/items.ts'
import { storiesOf } from './stories.ts'
import { createWorld, entitiesOf } from './world.ts'

/** So many made-up facts, the same ones every time, with all that they refer to: first the shared entities, then story by story. */
export function * generateItems (facts: number): Generator<Item> {
  const world = createWorld(facts)
  yield * entitiesOf(world)
  for (const { story, sources, facts } of storiesOf(world)) {
    yield story
    yield * sources
    yield * facts
  }
}
