import { getItem } from '../../core/get-item.ts'
import { joinPieces } from '../../core/pieces.ts'
import { readFilter } from '../../core/read-filter.ts'
import type { ResourceName } from '../../core/resources.ts'
import { resourceOf } from '../../core/resources.ts'
import { isFactType } from '../../domain/ids.ts'
import { readExpand } from '../query/read-expand.ts'
import { readFilterQuery } from '../query/read-filter-query.ts'
import type { Endpoint } from './endpoint.ts'
import { PUBLICATION_OF_ITEM, expandParameter } from './parameters.ts'
import { refuseOtherType } from './refuse-other-type.ts'
import { RESOURCE_WORDS, itemSchemaOf } from './resource-words.ts'

/** `GET /figures/{id}` and its like: one item of a resource. */
export function itemEndpoint (name: ResourceName): Endpoint {
  const { types } = resourceOf(name)
  const isFact = types.every(isFactType)
  const parameters = [...(isFact ? [PUBLICATION_OF_ITEM] : []), ...expandParameter(types)]
  const answer = itemSchemaOf(name)
  return {
    id: `get${answer.name}`,
    path: `/${name}/{id}`,
    tag: name,
    summary: `Get one ${RESOURCE_WORDS[name].one} by its id`,
    parameters,
    answer,
    refusals: isFact ? [403, 404, 410] : [404],
    handle: async ({ store, writeItems, id, query, problems, url }) => {
      const expand = readExpand(query, parameters, problems)
      const publication = readFilterQuery(query, isFact ? ['publication'] : [])
      await problems.settle(readFilter(store, name, publication))
      refuseOtherType(id, name, url)
      const item = await getItem(store, id, types, { retracted: publication.publication?.includes('retracted') === true })
      // a copy, as what is remembered of the item must stay as it is, and alone
      return { body: joinPieces(await writeItems([item], expand)) }
    }
  }
}
