import type { Fact } from '../../domain/items.ts'
import { claimantIdsOf, isItemOf } from '../../domain/items.ts'
import type { Lookup } from '../../domain/wording.ts'
import type { CardAgent, CardSource } from '../card.ts'

/** How many documents a card names: more would crowd out the facts. */
const NAMED = 5

/** The language that a story's names, quotes and summaries are written in. */
export function languageOfStory (id: string, lookup: Lookup): string {
  const story = lookup(id)
  return isItemOf(story, 'story') ? story.language : 'en'
}

/** The documents that facts were read from, each once: the first few, and how many more there are. */
export function sourcesOf (facts: readonly Fact[], lookup: Lookup): { sources: CardSource[], moreSources: number } {
  const ids = new Set(facts.flatMap(({ evidence }) => evidence.map(({ source }) => source)))
  const sources = [...ids].flatMap(id => {
    const source = lookup(id)
    return isItemOf(source, 'source') ? [{ name: source.name, url: source.url }] : []
  })
  return { sources: sources.slice(0, NAMED), moreSources: Math.max(0, sources.length - NAMED) }
}

/** Who answers for a fact. */
export function agentsOf (fact: Fact, lookup: Lookup): CardAgent[] {
  return claimantIdsOf(fact).flatMap(id => {
    const agent = lookup(id)
    return isItemOf(agent, 'person', 'organization') ? [{ name: agent.name, isPerson: agent.type === 'person' }] : []
  })
}
