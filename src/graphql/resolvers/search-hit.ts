import type { GraphQLResolveInfo } from 'graphql'
import { isFact } from '../../domain/items.ts'
import type { GraphqlContext } from '../context.ts'
import type { SearchHitResolvers } from '../generated.ts'
import { subjectOf } from './fact.ts'

export const searchHit: SearchHitResolvers = {
  type: ({ item }) => item.type,
  name: ({ item }, _, context, info) => {
    cover(context, info)
    return context.write.name(item)
  },
  matches: ({ item, matches }, _, context, { path }) => {
    if (isFact(item) && matches.length > 0) context.caveats?.expose(path.prev, subjectOf(item, context))
    return matches
  },
  status: ({ item }, _, context, info) => {
    cover(context, info)
    return isFact(item) ? item.verification.status : null
  },
  caveat: ({ item }, _, context, info) => {
    cover(context, info)
    return isFact(item) ? context.write.caveat(item) : null
  }
}

/** What search finds is never retracted: its status says how far to trust it, and its name says that, too. */
function cover ({ caveats }: GraphqlContext, { path }: GraphQLResolveInfo): void {
  caveats?.cover(path.prev, 'caveat')
}
