import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FastifyPluginAsync } from 'fastify'
import { CACHE_CONTROL } from '../http/cache-control.ts'
import { addCaching } from '../http/caching.ts'
import { handleError } from '../http/handle-errors.ts'
import { ownPayload } from '../http/own-payload.ts'
import { forwardedPrefix } from '../http/public-address.ts'
import { readOnce } from '../http/read-once.ts'
import { refuseOtherMethods } from '../http/refuse-other-methods.ts'
import { versionsOf } from '../version.ts'
import { BOOT, graphiqlPage } from './graphiql-page.ts'

export interface GraphiqlOptions {
  /** the path of the GraphQL endpoint, e.g. `/graphql` */
  readonly endpoint: string
}

const require = createRequire(import.meta.url)

/** What the page loads, from the packages installed here: nothing comes from elsewhere. */
const ASSETS = {
  'react.js': ['react', 'umd/react.production.min.js'],
  'react-dom.js': ['react-dom', 'umd/react-dom.production.min.js'],
  'graphiql.js': ['graphiql', 'graphiql.min.js'],
  'graphiql.css': ['graphiql', 'graphiql.min.css']
} as const

const SECURITY_HEADERS = {
  'content-security-policy': [
    "default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data:", 'font-src data:',
    "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer'
}

/** GraphiQL, a page for writing and trying queries, at the root of its scope. */
export const graphiql: FastifyPluginAsync<GraphiqlOptions> = async (app, { endpoint }) => {
  const versions = versionsOf('graphiql', 'react', 'react-dom')

  app.setErrorHandler(handleError)
  for (const file of ['', 'boot.js', ...Object.keys(ASSETS)]) refuseOtherMethods(app, `/${file}`, ['GET', 'HEAD'])
  addCaching(app, { revision: async () => versions, cacheControl: CACHE_CONTROL.documents, vary: 'Accept-Encoding' })
  app.addHook('onSend', async (_request, reply) => { reply.headers(SECURITY_HEADERS) })
  app.get('/', { exposeHeadRoute: true }, async (request, reply) => {
    const outer = forwardedPrefix(request)
    return await reply.type('text/html; charset=utf-8').send(ownPayload(request, graphiqlPage({ endpoint: outer + endpoint, assets: outer + app.prefix })))
  })
  app.get('/boot.js', { exposeHeadRoute: true }, async (request, reply) => await reply.type('text/javascript; charset=utf-8').send(ownPayload(request, BOOT)))
  for (const [name, [packageName, file]] of Object.entries(ASSETS)) {
    const read = readOnce(join(dirname(require.resolve(`${packageName}/package.json`)), file))
    const type = `text/${name.endsWith('.css') ? 'css' : 'javascript'}; charset=utf-8`
    app.get(`/${name}`, { exposeHeadRoute: true }, async (request, reply) => await reply.type(type).send(ownPayload(request, await read())))
  }
}
