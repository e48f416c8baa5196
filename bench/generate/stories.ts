import type { Fact, ItemOf } from '../../src/domain/items.ts'
import type { Cast } from './cast.ts'
import { castOf } from './cast.ts'
import { dayAt, DAYS } from './days.ts'
import { writeDigest } from './evidence.ts'
import { createFacts } from './facts.ts'
import type { Random } from './random.ts'
import { createRandom, shareUpTo } from './random.ts'
import { capitalize, wordAt, writeSentence, writeWords } from './words.ts'
import type { World } from './world.ts'
import { SEED } from './world.ts'

/** One story with its documents, and its facts as they come in. */
export interface GeneratedStory {
  readonly story: ItemOf<'story'>
  readonly sources: readonly ItemOf<'source'>[]
  readonly facts: Iterable<Fact>
}

const FACTS_A_SOURCE = 25

/** All stories, the largest first. The first of 5,000 has 4% of all facts, the last ones a few dozen each. */
export function * storiesOf (world: World): Generator<GeneratedStory> {
  const preferred = new Set<string>()
  let before = 0
  for (let rank = 0; rank < world.stories; rank++) {
    const upTo = shareUpTo(rank + 1, world.stories, world.facts)
    yield createStory(world, rank, { first: before, count: upTo - before }, preferred)
    before = upTo
  }
}

function createStory (world: World, rank: number, { first, count }: { readonly first: number, readonly count: number }, preferred: Set<string>): GeneratedStory {
  const random = createRandom(SEED, rank)
  const firstDay = random.below(DAYS)
  const days = Math.ceil(count ** 0.6)
  const cast = castOf(random, world, count)
  const slug = `${dayAt(firstDay)}-${wordAt(60 + random.below(4000))}-${rank}`
  const story: ItemOf<'story'> = {
    type: 'story',
    id: `sto_${slug}`,
    name: `${capitalize(writeWords(random, 3))} in ${cast.home.name}`,
    summary: writeSentence(random, 25, cast.home.name),
    when: `${dayAt(firstDay)}/${dayAt(firstDay + days)}`,
    language: 'en'
  }
  const sources = Array.from({ length: Math.ceil(count / FACTS_A_SOURCE) }, (_, number) => createSource(random, cast, `src_${slug}-${number}`, story.id, dayAt(firstDay + Math.floor(number / count * FACTS_A_SOURCE * days))))
  return { story, sources, facts: createFacts(random, world, { story: story.id, cast, sources, firstDay, days, firstNumber: first, count, preferred }) }
}

function createSource (random: Random, { relays }: Cast, id: string, story: string, day: string): ItemOf<'source'> {
  const publisher = random.chance(0.8) ? random.pick(relays) : null
  return {
    type: 'source',
    id,
    story,
    name: `${capitalize(writeWords(random, 5))}, ${day}`,
    kind: random.draw([['article', 0.8], ['press_release', 0.08], ['report', 0.06], ['social_post', 0.06]]),
    publisher: publisher?.id ?? null,
    url: publisher === null ? null : `https://${publisher.id.slice(4)}.example/${id.slice(4)}`,
    publishedAt: day,
    language: 'en',
    digest: writeDigest(random),
    length: 2000 + random.below(12_000)
  }
}
