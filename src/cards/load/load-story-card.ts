import type { FactStore } from '../../core/fact-store.ts'
import type { StatusCounts } from '../../core/aggregate.ts'
import { countStatuses } from '../../core/aggregate.ts'
import { countFacts } from '../../core/count-facts.ts'
import { writeTimelineCaveat } from '../../core/describe-aggregate.ts'
import { listItems } from '../../core/list-items.ts'
import { loadLookup } from '../../core/load-lookup.ts'
import { readDate } from '../../domain/edtf-date.ts'
import type { Fact, ItemOf } from '../../domain/items.ts'
import { dateOf } from '../../domain/items.ts'
import type { Language } from '../../domain/wording.ts'
import { VERIFICATION_STATUSES } from '../../domain/verification.ts'
import { labelsOf, writeName } from '../../domain/wording.ts'
import { dataText } from '../../domain/wording.ts'
import type { Card } from '../card.ts'
import { agentsOf, sourcesOf } from './story-parts.ts'

/** How many facts a story's card shows: what a reader takes in beside an article. */
const SHOWN = 8

/** The card of a story: its newest facts on a timeline. */
export async function loadStoryCard (store: FactStore, story: ItemOf<'story'>, language: Language): Promise<Card> {
  const { items, total } = await listItems(store, { resource: 'facts', filter: { story: [story.id] }, first: SHOWN })
  const facts = items as readonly Fact[]
  const statuses = total > facts.length ? await countStatusesIn(store, story) : countStatuses(facts)
  const lookup = await loadLookup(store, facts)
  const when = readDate(story.when)
  return {
    kind: 'story',
    id: story.id,
    language,
    dataLanguage: story.language,
    title: dataText(story.name),
    caveat: writeTimelineCaveat(statuses, language),
    status: null,
    content: {
      is: 'story',
      story,
      total,
      timeline: facts.map(fact => ({
        id: fact.id,
        type: fact.type,
        date: readDate(dateOf(fact)),
        name: writeName(fact, lookup, language),
        agents: agentsOf(fact, lookup),
        status: fact.verification.status
      }))
    },
    details: when === null ? [] : [{ label: labelsOf(language).when, value: when }],
    ...sourcesOf(facts, lookup)
  }
}

/** How many facts of a story have each status, those that its card has no room for, too. */
async function countStatusesIn (store: FactStore, { id }: ItemOf<'story'>): Promise<StatusCounts> {
  const counts = await countFacts(store, id, VERIFICATION_STATUSES.map(status => ({ field: 'verification', anyOf: [status] })))
  return Object.fromEntries(VERIFICATION_STATUSES.map((status, index) => [status, counts[index]])) as unknown as StatusCounts
}
