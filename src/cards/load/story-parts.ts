import type { Fact } from '../../domain/items.ts'
import { isItemOf } from '../../domain/items.ts'
import type { Lookup } from '../../domain/wording.ts'
import type { CardSource } from '../card.ts'

/** The language that a story's names, quotes and summaries are written in. */
export function languageOfStory (id: string, lookup: Lookup): string {
  const story = lookup(id)
  return isItemOf(story, 'story') ? story.language : 'en'
}

/** The documents that facts were read from, each once. */
export function sourcesOf (facts: readonly Fact[], lookup: Lookup): CardSource[] {
  const ids = new Set(facts.flatMap(({ evidence }) => evidence.map(({ source }) => source)))
  return [...ids].flatMap(id => {
    const source = lookup(id)
    return isItemOf(source, 'source') ? [{ name: source.name, url: source.url }] : []
  })
}
