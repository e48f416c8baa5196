import { getItem } from '../../core/get-item.ts'
import { PAGE_SIZE } from '../../core/page-size.ts'
import { DomainError } from '../../domain/errors.ts'
import type { ItemType } from '../../domain/ids.ts'
import { ITEM_TYPES } from '../../domain/ids.ts'
import type { Item, ItemOf } from '../../domain/items.ts'
import type { GraphqlContext } from '../context.ts'
import { listOf } from '../edges.ts'
import type { QueryResolvers } from '../generated.ts'
import { summaryPage } from './figure-summary.ts'
import { search } from './search.ts'

interface IdArguments {
  readonly id: string
  readonly retracted?: boolean | null
}

export const query: QueryResolvers = {
  node: itemOf(...ITEM_TYPES),
  nodes: async (_, { ids, retracted }, { store }) => {
    if (ids.length > PAGE_SIZE.max) {
      const message = `takes at most ${PAGE_SIZE.max} ids at once`
      throw new DomainError('PAGE_TOO_LARGE', `ids ${message}`, { details: [{ parameter: 'ids', message }] })
    }
    const options = { retracted: retracted === true }
    const items = ids.map(async (id): Promise<Item> => await getItem(store, id, ITEM_TYPES, options))
    // an error in a list stands for its item only; it must not reject the list
    return await Promise.all(items.map(async item => await item.catch((error: Error) => error))) as readonly Item[]
  },
  person: itemOf('person'),
  people: listOf('people'),
  organization: itemOf('organization'),
  organizations: listOf('organizations'),
  place: itemOf('place'),
  places: listOf('places'),
  story: itemOf('story'),
  stories: listOf('stories'),
  source: itemOf('source'),
  sources: listOf('sources'),
  statement: itemOf('statement'),
  statements: listOf('statements'),
  figure: itemOf('figure'),
  figures: listOf('figures'),
  event: itemOf('event'),
  events: listOf('events'),
  facts: listOf('facts'),
  search,
  figureSummary: summaryPage
}

function itemOf<T extends ItemType> (...types: readonly T[]) {
  return async (_root: unknown, { id, retracted }: IdArguments, { store }: GraphqlContext): Promise<ItemOf<T>> =>
    await getItem(store, id, types, { retracted: retracted === true })
}
