import { storiesOf } from '../generate/stories.ts'
import { wordAt } from '../generate/words.ts'
import { createWorld } from '../generate/world.ts'

/** What can be asked of so many generated facts: ids and words, those that come up most often first. */
export interface Archive {
  readonly facts: number
  readonly stories: readonly string[]
  readonly people: readonly string[]
  readonly countries: readonly string[]
  readonly cities: readonly string[]
  readonly buildings: readonly string[]
  readonly names: readonly string[]
  readonly word: (rank: number) => string
}

/** Known from the generator alone, without reading a file. */
export function describeArchive (facts: number): Archive {
  const world = createWorld(facts)
  const placesOf = (...kinds: readonly string[]): string[] => world.places.all.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
  return {
    facts,
    stories: [...storiesOf(world)].map(({ story }) => story.id),
    people: world.people.map(({ id }) => id),
    countries: placesOf('country'),
    cities: placesOf('city', 'town', 'village'),
    buildings: placesOf('building'),
    names: world.people.filter(({ anonymous }) => !anonymous).map(({ name }) => name),
    word: wordAt
  }
}
