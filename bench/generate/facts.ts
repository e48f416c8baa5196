import type { Fact, ItemOf } from '../../src/domain/items.ts'
import type { Cast } from './cast.ts'
import { rankedOf } from './cast.ts'
import { instantAt } from './days.ts'
import { createEvidence } from './evidence.ts'
import { createEvents } from './events.ts'
import { createFigures } from './figures.ts'
import type { Random } from './random.ts'
import { createStatements } from './statements.ts'
import { createVerification } from './verification.ts'
import type { World } from './world.ts'

/** What the facts of a story are made from. */
export interface StoryPlan {
  readonly story: string
  readonly cast: Cast
  readonly sources: readonly ItemOf<'source'>[]
  readonly firstDay: number
  /** how many days the story goes on for */
  readonly days: number
  /** the number of its first fact among all facts, which makes ids unique */
  readonly firstNumber: number
  readonly count: number
  /** what has a preferred figure by now, in any story */
  readonly preferred: Set<string>
}

/** What makes facts of all three kinds: where a fact is in the story, and what all facts have. */
export interface FactMaker {
  readonly random: Random
  readonly plan: StoryPlan
  readonly agent: () => Cast['agents'][number]
  readonly place: () => ItemOf<'place'>
  /** the members that all facts have, for a fact of a day that mentions these and may quote */
  readonly shared: (day: number, mentions: readonly string[], quote?: string | null) => SharedMembers
}

type SharedMembers = Pick<Fact, 'story' | 'mentions' | 'recordedAt' | 'relayedBy' | 'verification' | 'publication' | 'evidence'>

/** The facts of a story in the order of their days: many in the first ones, and fewer and fewer. */
export function * createFacts (random: Random, world: World, plan: StoryPlan): Generator<Fact> {
  const { cast, sources, firstDay, days, firstNumber, count } = plan
  let progress = 0
  const maker: FactMaker = {
    random,
    plan,
    agent: () => random.chance(0.8) ? rankedOf(random, cast.agents) : random.chance(0.7) ? rankedOf(random, world.people) : rankedOf(random, world.organizations),
    place: () => random.chance(0.9) ? rankedOf(random, cast.places) : rankedOf(random, world.places.all),
    shared: (day, mentions, quote = null) => ({
      story: plan.story,
      mentions: [...new Set(mentions)],
      recordedAt: instantAt(random, day + random.below(3)),
      relayedBy: random.chance(0.15) ? [rankedOf(random, cast.relays).id] : [],
      verification: createVerification(random, cast, day),
      publication: random.draw([['usable', 0.985], ['withheld', 0.01], ['retracted', 0.005]]),
      evidence: createEvidence(random, sources[Math.floor(progress * sources.length)] as ItemOf<'source'>, quote)
    })
  }
  const [statement, figure, event] = [createStatements(maker), createFigures(maker), createEvents(maker)]
  let lastEvent: string | null = null
  for (let number = 0; number < count; number++) {
    progress = (number + random.next()) / count
    const day = firstDay + Math.min(days, Math.floor(-Math.log(1 - progress * 0.99) * days / 4))
    const kind = random.next()
    const suffix = (firstNumber + number).toString(36)
    if (kind < 0.5) yield statement(day, suffix, lastEvent)
    else if (kind < 0.83) yield figure(day, suffix, progress)
    else {
      const made: ItemOf<'event'> = event(day, suffix)
      lastEvent = made.id
      yield made
    }
  }
}
