import type { StatementKind } from '../../src/domain/facts.ts'
import type { ItemOf } from '../../src/domain/items.ts'
import { vagueDateAt } from './days.ts'
import type { FactMaker } from './facts.ts'
import { capitalize, writeSentence, writeWords } from './words.ts'

const MEDIA = ['national television', 'radio', 'a post on social media', 'a video address', 'a written statement']

/** Makes the statements of a story: quotes and paraphrases, some of which answer earlier ones. */
export function createStatements ({ random, agent, place, shared }: FactMaker): (day: number, suffix: string, occasion: string | null) => ItemOf<'statement'> {
  let last: string | null = null
  return (day, suffix, occasion) => {
    const speaker = agent()
    const second = random.chance(0.06) ? agent() : speaker
    const about = place()
    const kind = random.draw<StatementKind>([['paraphrase', 0.55], ['partial', 0.3], ['direct', 0.15]])
    const text = kind === 'paraphrase' ? null : kind === 'partial' ? writeWords(random, 2 + random.below(6)) : capitalize(writeWords(random, 8 + random.below(16)))
    const mentioned = random.chance(0.5) ? agent() : null
    const respondsTo = random.chance(0.08) ? last : null
    const id = last = `sta_${nameIn(speaker.id)}-${suffix}`
    return {
      type: 'statement',
      id,
      kind,
      speakers: second === speaker ? [speaker.id] : [speaker.id, second.id],
      text,
      summary: writeSentence(random, 15, random.chance(0.4) ? about.name : mentioned?.name ?? null),
      saidAt: vagueDateAt(random, day),
      place: random.chance(0.3) ? place().id : null,
      medium: random.chance(0.1) ? random.pick(MEDIA) : null,
      occasion: random.chance(0.1) ? occasion : null,
      respondsTo,
      anonymity: 'anonymous' in speaker && speaker.anonymous ? 'Spoke on condition of anonymity' : null,
      ...shared(day, [about.id, ...(mentioned === null ? [] : [mentioned.id])], text)
    }
  }
}

/** "marou-dekan" of "per_marou-dekan-17": ids of facts name who or what they are about. */
function nameIn (id: string): string {
  return id.slice(4, id.lastIndexOf('-'))
}
