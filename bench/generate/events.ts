import { EVENT_KINDS } from '../../src/domain/facts.ts'
import type { ItemOf } from '../../src/domain/items.ts'
import { vagueDateAt } from './days.ts'
import type { FactMaker } from './facts.ts'
import { capitalize, writeSentence, writeWords } from './words.ts'

/** Makes the events of a story. */
export function createEvents ({ random, agent, place, shared }: FactMaker): (day: number, suffix: string) => ItemOf<'event'> {
  return (day, suffix) => {
    const where = place()
    const participants = [...new Set(Array.from({ length: random.below(4) }, () => agent().id))]
    const words = writeWords(random, 2 + random.below(3))
    return {
      type: 'event',
      id: `evt_${words.replaceAll(' ', '-')}-${suffix}`,
      kind: EVENT_KINDS[random.ranked(EVENT_KINDS.length)] as (typeof EVENT_KINDS)[number],
      name: `${capitalize(words)} in ${where.name}`,
      summary: writeSentence(random, 14, random.chance(0.5) ? where.name : null),
      stage: random.draw([['happened', 0.75], ['under_way', 0.12], ['planned', 0.1], ['cancelled', 0.03]]),
      when: vagueDateAt(random, day),
      place: random.chance(0.85) ? where.id : null,
      participants,
      claimant: agent().id,
      ...shared(day, [where.id, ...participants])
    }
  }
}
