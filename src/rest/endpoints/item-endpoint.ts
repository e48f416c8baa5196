import { getItem } from '../../core/get-item.ts'
import { readFilter } from '../../core/read-filter.ts'
import type { ResourceName } from '../../core/resources.ts'
import { resourceOf } from '../../core/resources.ts'
import { isFactType } from '../../domain/ids.ts'
import { readExpand } from '../query/read-expand.ts'
import { readFilterQuery } from '../query/read-filter-query.ts'
import { itemSchema } from '../views/answer-schemas.ts'
import { viewItems } from '../views/view-items.ts'
import type { Endpoint } from './endpoint.ts'
import { PUBLICATION_OF_ITEM, expandParameter } from './parameters.ts'

/** `GET /figures/{id}` and its like: one item of a resource. */
export function itemEndpoint (name: ResourceName): Endpoint {
  const { types } = resourceOf(name)
  const isFact = types.every(isFactType)
  const parameters = [...(isFact ? [PUBLICATION_OF_ITEM] : []), ...expandParameter(types)]
  const singular = SINGULARS[name]
  return {
    id: `get${singular[0]?.toUpperCase()}${singular.slice(1)}`,
    path: `/${name}/{id}`,
    tag: name,
    summary: `Get one ${SPELLED[name] ?? singular} by its id`,
    parameters,
    answer: itemSchema(types),
    refusals: isFact ? [403, 404, 410] : [404],
    handle: async ({ store, id, query, problems }) => {
      const expand = readExpand(query, parameters, problems)
      const publication = readFilterQuery(query, isFact ? ['publication'] : [])
      await problems.settle(readFilter(store, name, publication))
      const item = await getItem(store, id, types, { retracted: publication.publication?.includes('retracted') === true })
      const [body] = await viewItems(store, [item], expand)
      return { body }
    }
  }
}

const SINGULARS: Readonly<Record<ResourceName, string>> = {
  people: 'person',
  organizations: 'organization',
  places: 'place',
  stories: 'story',
  sources: 'source',
  statements: 'statement',
  figures: 'figure',
  events: 'event',
  facts: 'fact'
}

const SPELLED: Readonly<Partial<Record<ResourceName, string>>> = { organizations: 'organisation' }
