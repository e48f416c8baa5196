import type { FactStore } from '../../core/fact-store.ts'
import { claimantsNamed } from '../../core/describe-aggregate.ts'
import { getItem } from '../../core/get-item.ts'
import { loadLookup } from '../../core/load-lookup.ts'
import { typeOfId } from '../../domain/ids.ts'
import type { Fact, ItemOf } from '../../domain/items.ts'
import type { Language } from '../../domain/wording.ts'
import { figuresShown } from './figures-html.ts'
import { loadEntries } from './load-entries.ts'
import type { StoryOverview } from './load-overview.ts'
import type { StoryRequest } from './read-story-request.ts'
import { isOverview } from './read-story-request.ts'
import type { StorySite } from './story-address.ts'
import type { EmbedCodes, StoryView } from './story-view.ts'

export interface StorySources {
  readonly store: FactStore
  readonly overviewOf: (story: ItemOf<'story'>) => Promise<StoryOverview>
  /** the embed codes of a fact, where Caveat is mounted at an address */
  readonly embedCodesOf: (fact: Fact, language: Language, base: string) => Promise<EmbedCodes>
}

/**
 * Reads everything that a page of a story shows.
 * @throws DomainError INVALID_ID, NOT_FOUND, RETRACTED, and as `listItems` does
 */
export async function loadStoryView ({ store, overviewOf, embedCodesOf }: StorySources, id: string, request: StoryRequest, site: StorySite): Promise<StoryView> {
  const story = await getItem(store, id, ['story'])
  const { language } = request
  const showsAll = isOverview(request)
  const [overview, entries] = await Promise.all([
    overviewOf(story),
    loadEntries(store, id, request, showsAll ? { kind: ['statement', 'event'] } : request.filter)
  ])
  const figures = showsAll ? figuresShown(overview.figures) : []
  const facts = [...figures, ...entries.entries.map(({ fact }) => fact)]
  const groups = overview.figures.are === 'groups' ? overview.figures.groups : []
  const chosen = Object.values(request.filter).flat().filter(value => typeOfId(value) !== null)
  const [lookup, codes] = await Promise.all([
    loadLookup(store, facts, [...chosen, ...groups.flatMap(claimantsNamed)]),
    Promise.all(facts.map(async fact => [fact.id, await embedCodesOf(fact, language, site.base)] as const))
  ])
  return { story, request, language, site, overview, entries, lookup, codes: new Map(codes) }
}
