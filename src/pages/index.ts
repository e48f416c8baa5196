import { createHash } from 'node:crypto'
import type { FastifyPluginAsync } from 'fastify'
import type { FactStore } from '../core/fact-store.ts'
import { addCaching } from '../http/caching.ts'
import { handleError } from '../http/handle-errors.ts'
import { forwardedPrefix } from '../http/public-address.ts'
import { refuseOtherMethods } from '../http/refuse-other-methods.ts'
import { renderLandingPage } from './landing-page.ts'
import { LANDING_STYLE } from './landing-style.ts'

const STYLE_HASH = createHash('sha256').update(LANDING_STYLE).digest('base64')

export interface PagesOptions {
  readonly store: FactStore
  /** whether there is GraphiQL to lead to */
  readonly graphiql: boolean
}

/** Pages for people. No script, nothing from elsewhere, and a policy that says so. */
export const pages: FastifyPluginAsync<PagesOptions> = async (app, { store, graphiql }) => {
  const prefix = app.prefix.replace(/\/$/, '')
  app.setErrorHandler(handleError)
  refuseOtherMethods(app, '/', ['GET', 'HEAD'])
  addCaching(app, { revision: async () => await store.revision(), vary: 'Accept-Encoding' })
  app.get('/', async (request, reply) => {
    reply.type('text/html; charset=utf-8').headers({
      'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer'
    })
    return await renderLandingPage(store, { prefix: forwardedPrefix(request) + prefix, graphiql })
  })
}
