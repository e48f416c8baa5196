import { searchItems } from '../../core/search-items.ts'
import type { GraphqlContext } from '../context.ts'
import type { QuerySearchArgs } from '../generated.ts'
import type { Connection, SearchHitItem } from '../models.ts'

/** Resolves a search to a connection, best hit first. */
export async function search (_root: unknown, args: QuerySearchArgs, { store }: GraphqlContext): Promise<Connection<SearchHitItem>> {
  const { hits, total, hasNextPage, cursorAt } = await searchItems(store, args)
  return {
    nodes: hits,
    edges: hits.map((node, index) => ({ node, get cursor () { return cursorAt(index) as string } })),
    totalCount: total,
    get pageInfo () {
      return { hasNextPage, hasPreviousPage: args.after != null, startCursor: cursorAt(0), endCursor: cursorAt(hits.length - 1) }
    }
  }
}
