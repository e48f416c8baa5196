import { isSearchText, SEARCH_TEXT_RULE } from '../../core/read-filter.ts'
import { searchItems } from '../../core/search-items.ts'
import type { ItemType } from '../../domain/ids.ts'
import { withParameter } from '../query/read-query.ts'
import { readLimit, readWords } from '../query/read-values.ts'
import { SearchSchema } from '../answer-schemas.ts'
import { viewHits } from '../../views/view-hits.ts'
import type { Endpoint } from './endpoint.ts'
import { AFTER, LIMIT, SEARCH_TEXT, SEARCH_TYPE } from './parameters.ts'

/** `GET /search?q=`: full text over everything. */
export const searchEndpoint: Endpoint = {
  id: 'search',
  path: '/search',
  tag: 'search',
  summary: 'Search everything by full text',
  description: 'Looks in names, aliases, summaries, quotes and place names; answers the best hits first, with what matched.',
  parameters: [SEARCH_TEXT, SEARCH_TYPE, LIMIT, AFTER],
  answer: { name: 'SearchPage', schema: SearchSchema },
  refusals: [],
  handle: async ({ store, query: given, problems, url }) => {
    const first = readLimit(given, problems)
    const types = readWords<ItemType>(given.get('type'), SEARCH_TYPE, problems)
    const [query = ''] = given.get('q') ?? []
    if (given.has('q') && !isSearchText(query)) problems.add('INVALID_PARAMETER', 'q', SEARCH_TEXT_RULE)
    problems.throwIfAny()
    const page = await searchItems(store, { query, types: types.length === 0 ? null : types, first, after: given.get('after')?.[0] ?? null })
    const last = page.cursorAt(page.hits.length - 1)
    const next = page.hasNextPage && last !== null ? withParameter(url, 'after', last) : null
    return { body: JSON.stringify({ items: await viewHits(store, page.hits), total: page.total, next }), next }
  }
}
