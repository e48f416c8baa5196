import type { FactStore, SearchMatch } from '../../core/fact-store.ts'
import { getItem } from '../../core/get-item.ts'
import { listItems } from '../../core/list-items.ts'
import { readFilter } from '../../core/read-filter.ts'
import { searchItems } from '../../core/search-items.ts'
import { DomainError } from '../../domain/errors.ts'
import { FACT_TYPES } from '../../domain/ids.ts'
import type { Fact } from '../../domain/items.ts'
import type { StoryFilter, StoryRequest } from './read-story-request.ts'

/** One fact in a list, with what a search found in it. */
export interface Entry {
  readonly fact: Fact
  readonly matches: readonly SearchMatch[]
}

/** One page of a list of facts. */
export interface Entries {
  readonly entries: readonly Entry[]
  readonly total: number
  /** cursors of the pages before and after this one */
  readonly before: string | null
  readonly after: string | null
}

const PAGE = 20

/**
 * The facts that a page of a story lists: the one that is asked for, what a search finds, or the timeline.
 * @throws DomainError NOT_FOUND, RETRACTED, INVALID_PARAMETER, INVALID_CURSOR
 */
export async function loadEntries (store: FactStore, story: string, request: StoryRequest, filter: StoryFilter): Promise<Entries> {
  if (request.fact !== null) return { entries: [{ fact: await loadFact(store, story, request.fact), matches: [] }], total: 1, before: null, after: null }
  if (request.text !== null) return await searchFacts(store, story, request.text, request, filter)
  const { after, before } = request
  const { items, total, hasNextPage, hasPreviousPage, cursorOf } = await listItems(store, {
    resource: 'facts', filter: { ...filter, story: [story] }, after, before, ...(before === null ? { first: PAGE } : { last: PAGE })
  })
  const [first, last] = [items[0], items.at(-1)]
  return {
    entries: items.map(fact => ({ fact: fact as Fact, matches: [] })),
    total,
    before: hasPreviousPage && first !== undefined ? cursorOf(first) : null,
    after: hasNextPage && last !== undefined ? cursorOf(last) : null
  }
}

async function loadFact (store: FactStore, story: string, id: string): Promise<Fact> {
  const fact = await getItem(store, id, FACT_TYPES)
  if (fact.story === story) return fact
  throw new DomainError('NOT_FOUND', `${id} belongs to another story`, { details: [{ parameter: 'fact', message: `${id} belongs to ${fact.story}` }] })
}

async function searchFacts (store: FactStore, story: string, query: string, { after }: StoryRequest, filter: StoryFilter): Promise<Entries> {
  const { types, where } = await readFilter(store, 'facts', { ...filter, story: [story] })
  const { hits, total, hasNextPage, cursorAt } = await searchItems(store, { query, types, where, first: PAGE, after })
  return {
    entries: hits.map(({ item, matches }) => ({ fact: item as Fact, matches })),
    total,
    before: null,
    after: hasNextPage ? cursorAt(hits.length - 1) : null
  }
}
