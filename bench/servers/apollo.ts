import type { Server } from 'node:http'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { createResolvers, typeDefs } from './peer-schema.ts'
import { serve } from './serve.ts'

/** Apollo Server 5 over plain resolvers, as its own standalone server. */
serve<{ facts: number }>(async ({ facts }) => {
  const apollo = new ApolloServer({ typeDefs, resolvers: createResolvers(facts) as never })
  const { url } = await startStandaloneServer(apollo, { listen: { port: 0, host: '127.0.0.1' } })
  return { listening: true, address: () => ({ port: Number(new URL(url).port) }) } as unknown as Server
})
