import { DomainError } from '../domain/errors.ts'
import type { ItemType } from '../domain/ids.ts'
import { ITEM_TYPES } from '../domain/ids.ts'
import { decodeCursor, encodeCursor, fingerprintOf, refuseCursor } from './cursor.ts'
import type { Condition, FactStore, SearchHit } from './fact-store.ts'
import { pageSizeOf } from './page-size.ts'
import { digestConditions, isSearchText, SEARCH_TEXT_RULE } from './read-filter.ts'

export interface SearchRequest {
  readonly query: string
  /** all types when not given */
  readonly types?: readonly ItemType[] | null
  /** what else must hold of a hit, as `readFilter` answers it */
  readonly where?: readonly Condition[]
  readonly first?: number | null
  readonly after?: string | null
}

export interface SearchPage {
  readonly hits: readonly SearchHit[]
  readonly total: number
  readonly hasNextPage: boolean
  /** The opaque cursor of the hit at an index; null where there is none. */
  readonly cursorAt: (index: number) => string | null
}

/**
 * Full-text search over entities and usable facts, best first.
 * @throws DomainError INVALID_PARAMETER, INVALID_CURSOR, PAGE_TOO_LARGE
 */
export async function searchItems (store: FactStore, { query, types, where = [], first, after }: SearchRequest): Promise<SearchPage> {
  if (!isSearchText(query)) {
    throw new DomainError('INVALID_PARAMETER', `the search query ${SEARCH_TEXT_RULE}`, { details: [{ parameter: 'query', message: SEARCH_TEXT_RULE }] })
  }
  if (types?.length === 0) {
    const message = 'needs at least one type; leave it out for all of them'
    throw new DomainError('INVALID_PARAMETER', `types ${message}`, { details: [{ parameter: 'types', message }] })
  }
  const chosen = types ?? ITEM_TYPES
  const limit = pageSizeOf(first, 'first')
  // a hit's position holds for one revision only: scores change with the data
  const fingerprint = fingerprintOf('search', await store.revision(), digestConditions({ types: [...chosen].sort(), where, since: null, until: null, text: query }))
  const offset = readOffset(after, fingerprint)
  const { hits, total } = await store.search({ text: query, types: chosen, where: [...where, { field: 'publication', anyOf: ['usable'] }], offset, limit })
  return {
    hits,
    total,
    hasNextPage: offset + hits.length < total,
    cursorAt: index => hits[index] === undefined ? null : encodeCursor(fingerprint, offset + index + 1)
  }
}

function readOffset (after: string | null | undefined, fingerprint: string): number {
  if (after == null) return 0
  const [offset] = decodeCursor(after, fingerprint, 'after', 'was given out for another search, or before the facts changed: begin again')
  return typeof offset === 'number' && Number.isSafeInteger(offset) && offset > 0 ? offset : refuseCursor('after')
}
