import { createServer } from 'node:http'
import { createSchema, createYoga } from 'graphql-yoga'
import { createResolvers, typeDefs } from './peer-schema.ts'
import { serve } from './serve.ts'

/** GraphQL Yoga over plain resolvers, on node:http. */
serve<{ facts: number }>(({ facts }) => createServer(createYoga({
  schema: createSchema({ typeDefs, resolvers: createResolvers(facts) as never, resolverValidationOptions: { requireResolversForResolveType: 'ignore' } }), logging: false, graphiql: false
})))
