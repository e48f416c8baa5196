import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FastifyPluginAsync } from 'fastify'
import { ownPayload } from '../../http/own-payload.ts'
import { forwardedPrefix } from '../../http/public-address.ts'
import { readOnce } from '../../http/read-once.ts'

/** Nothing is loaded from, or sent to, any other host. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'"

const SWAGGER_UI = join(dirname(createRequire(import.meta.url).resolve('@fastify/swagger-ui')), 'static')

export interface DocsOptions {
  /** the path of the OpenAPI document, e.g. `/v1/openapi.json` */
  readonly document: string
}

/**
 * The OpenAPI document as a page to read and to try out, at the root of its scope. Swagger UI's files come from its
 * package. Addresses on the page are whole, so that it works with a slash at the end of its own and without.
 */
export const docs: FastifyPluginAsync<DocsOptions> = async (app, { document }) => {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({ 'content-security-policy': CONTENT_SECURITY_POLICY, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
  })
  app.get('/', { exposeHeadRoute: true }, async (request, reply) => {
    const outer = forwardedPrefix(request)
    return await reply.type('text/html; charset=utf-8').send(ownPayload(request, docsPage(outer + app.prefix, outer + document)))
  })
  app.get('/start.js', { exposeHeadRoute: true }, async (request, reply) => await reply.type('text/javascript; charset=utf-8').send(ownPayload(request, START)))
  for (const [file, type] of [['swagger-ui.css', 'text/css; charset=utf-8'], ['swagger-ui-bundle.js', 'text/javascript; charset=utf-8']] as const) {
    const read = readOnce(join(SWAGGER_UI, file))
    app.get(`/${file}`, { exposeHeadRoute: true }, async (request, reply) => await reply.type(type).send(ownPayload(request, await read())))
  }
}

function docsPage (assets: string, document: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Caveat: REST API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${assets}/swagger-ui.css">
</head>
<body>
<div id="page" data-document="${document}"></div>
<script src="${assets}/swagger-ui-bundle.js"></script>
<script src="${assets}/start.js"></script>
<noscript>This page needs JavaScript; the same description is in <a href="${document}">openapi.json</a>.</noscript>
</body>
</html>
`
}

const START = `SwaggerUIBundle({
  url: document.getElementById('page').dataset.document,
  dom_id: '#page',
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  tryItOutEnabled: true,
  validatorUrl: null
})
`
