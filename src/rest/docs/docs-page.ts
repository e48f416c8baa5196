import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FastifyPluginAsync } from 'fastify'

/** Nothing is loaded from, or sent to, any other host. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'"

const SWAGGER_UI = join(dirname(createRequire(import.meta.url).resolve('@fastify/swagger-ui')), 'static')

/** `docs`: the OpenAPI document as a page to read and to try out. Swagger UI's files come from its package. */
export const docs: FastifyPluginAsync = async app => {
  app.addHook('onSend', async (_request, reply) => {
    reply.headers({ 'content-security-policy': CONTENT_SECURITY_POLICY, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
  })
  app.get('/docs', { exposeHeadRoute: true }, async (_request, reply) => await reply.type('text/html; charset=utf-8').send(PAGE))
  app.get('/docs/start.js', { exposeHeadRoute: true }, async (_request, reply) => await reply.type('text/javascript; charset=utf-8').send(START))
  for (const [file, type] of [['swagger-ui.css', 'text/css; charset=utf-8'], ['swagger-ui-bundle.js', 'text/javascript; charset=utf-8']] as const) {
    app.get(`/docs/${file}`, { exposeHeadRoute: true }, async (_request, reply) => await reply.type(type).send(await readFile(join(SWAGGER_UI, file))))
  }
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Caveat: REST API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="docs/swagger-ui.css">
</head>
<body>
<div id="page"></div>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/start.js"></script>
<noscript>This page needs JavaScript; the same description is in <a href="openapi.json">openapi.json</a>.</noscript>
</body>
</html>
`

const START = `SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#page',
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  tryItOutEnabled: true,
  validatorUrl: null
})
`
