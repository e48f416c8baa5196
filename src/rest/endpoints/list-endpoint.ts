import { listEdges } from '../../core/list-items.ts'
import type { ItemPage } from '../../core/list-items.ts'
import { readFilter } from '../../core/read-filter.ts'
import type { ResourceName } from '../../core/resources.ts'
import { resourceOf } from '../../core/resources.ts'
import { readExpand } from '../query/read-expand.ts'
import { readFilterQuery } from '../query/read-filter-query.ts'
import { withParameter } from '../query/read-query.ts'
import { readLimit, readWords } from '../query/read-values.ts'
import { listSchema } from '../views/answer-schemas.ts'
import { viewItems } from '../views/view-items.ts'
import type { Endpoint } from './endpoint.ts'
import { AFTER, LIMIT, expandParameter, filterNames, filterParameters, orderParameter } from './parameters.ts'

/** `GET /figures` and its like: one page of a resource. */
export function listEndpoint (name: ResourceName): Endpoint {
  const resource = resourceOf(name)
  const orderBy = orderParameter(resource)
  const parameters = [...filterParameters(name), orderBy, LIMIT, AFTER, ...expandParameter(resource.types)]
  return {
    id: `list${name[0]?.toUpperCase()}${name.slice(1)}`,
    path: `/${name}`,
    tag: name,
    summary: SUMMARIES[name],
    parameters,
    answer: listSchema(resource.types),
    refusals: 'publication' in resource.filters ? [403] : [],
    handle: async ({ store, query, problems, url }) => {
      const first = readLimit(query, problems)
      const expand = readExpand(query, parameters, problems)
      const [order = null] = readWords(query.get('orderBy'), orderBy, problems)
      const conditions = await problems.settle(readFilter(store, name, readFilterQuery(query, filterNames(name))))
      const request = { resource: name, conditions, orderBy: order, first, after: query.get('after')?.[0] ?? null }
      const [page] = await listEdges(store, [request]) as [ItemPage]
      const last = page.items.at(-1)
      const next = page.hasNextPage && last !== undefined ? withParameter(url, 'after', page.cursorOf(last)) : null
      return { body: { items: await viewItems(store, page.items, expand), total: page.total, next }, next }
    }
  }
}

const SUMMARIES: Readonly<Record<ResourceName, string>> = {
  people: 'List people',
  organizations: 'List organisations',
  places: 'List places',
  stories: 'List stories',
  sources: 'List sources',
  statements: 'List statements: who said what',
  figures: 'List figures: who claims which number',
  events: 'List events: what happened, is under way or is planned',
  facts: 'List facts of all three types on one timeline'
}
