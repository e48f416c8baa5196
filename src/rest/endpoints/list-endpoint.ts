import { listPage } from '../../core/list-items.ts'
import { joinPieces, listPieces } from '../../core/pieces.ts'
import { readFilter } from '../../core/read-filter.ts'
import type { ResourceName } from '../../core/resources.ts'
import { resourceOf } from '../../core/resources.ts'
import { readExpand } from '../query/read-expand.ts'
import { readFilterQuery } from '../query/read-filter-query.ts'
import { withParameter } from '../query/read-query.ts'
import { readLimit, readWords } from '../query/read-values.ts'
import { pageSchema } from '../answer-schemas.ts'
import type { Endpoint } from './endpoint.ts'
import { AFTER, LIMIT, expandParameter, filterNames, filterParameters, orderParameter } from './parameters.ts'
import { RESOURCE_WORDS, itemSchemaOf } from './resource-words.ts'

/** `GET /figures` and its like: one page of a resource. */
export function listEndpoint (name: ResourceName): Endpoint {
  const resource = resourceOf(name)
  const capitalized = `${name[0]?.toUpperCase()}${name.slice(1)}`
  const filters = filterNames(name)
  const orderBy = orderParameter(resource)
  const parameters = [...filterParameters(name), orderBy, LIMIT, AFTER, ...expandParameter(resource.types)]
  return {
    id: `list${capitalized}`,
    path: `/${name}`,
    tag: name,
    summary: `List ${RESOURCE_WORDS[name].many}`,
    parameters,
    answer: { name: `${capitalized}Page`, schema: pageSchema(itemSchemaOf(name).schema) },
    refusals: 'publication' in resource.filters ? [403] : [],
    handle: async ({ store, writeItems, query, problems, url }) => {
      const first = readLimit(query, problems)
      const expand = readExpand(query, parameters, problems)
      const [order = null] = readWords(query.get('orderBy'), orderBy, problems)
      const conditions = await problems.settle(readFilter(store, name, readFilterQuery(query, filters)))
      const page = await listPage(store, { resource: name, orderBy: order, first, after: query.get('after')?.[0] ?? null }, conditions)
      const last = page.items.at(-1)
      const next = page.hasNextPage && last !== undefined ? withParameter(url, 'after', page.cursorOf(last)) : null
      const items = await writeItems(page.items, expand)
      return { body: joinPieces(['{"items":', ...listPieces(items), `,"total":${page.total},"next":${JSON.stringify(next)}}`]), next }
    }
  }
}
