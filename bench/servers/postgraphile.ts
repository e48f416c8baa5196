import './node-22.ts'
import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { serve } from './serve.ts'

/** PostGraphile 5 over a database on a socket, as it comes. */
serve<{ socket: string }>(async ({ socket }) => {
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ connectionString: `postgresql://postgres@/postgres?host=${encodeURIComponent(socket)}`, schemas: ['public'] })],
    grafserv: { watch: false, graphiql: false },
    grafast: { explain: false }
  })
  const server = createServer()
  await instance.createServ(grafserv).addTo(server)
  return server
})
