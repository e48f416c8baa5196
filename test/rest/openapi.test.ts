import { readFile } from 'node:fs/promises'
import t from 'tap'
import { EXAMPLES_FILE, OPENAPI_FILE, collectExamples, printDocument, printExamples } from '../../scripts/generate-openapi.ts'
import { RESOURCE_NAMES, resourceOf } from '../../src/core/resources.ts'
import { ERROR_CODES } from '../../src/domain/errors.ts'
import { ENDPOINTS } from '../../src/rest/endpoints/index.ts'
import { EXAMPLES } from '../../src/rest/openapi/examples.ts'
import { ProblemSchema } from '../../src/rest/answer-schemas.ts'
import { serve } from './serve.ts'

t.test('the committed document is the one that is served, and its examples are fresh', async t => {
  const { ask } = await serve(t)
  const committed = await readFile(OPENAPI_FILE, 'utf8')
  t.same((await ask('/openapi.json')).body, JSON.parse(committed))
  const hint = 'run `npm run generate` when this fails'
  t.equal(printDocument(EXAMPLES), committed, hint)
  t.equal(printExamples(await collectExamples()), await readFile(EXAMPLES_FILE, 'utf8'), hint)
})

t.test('every route is described, and every description has its route', async t => {
  const routes: string[] = []
  const { ask } = await serve(t, { once: true, host: async app => { app.addHook('onRoute', ({ method, url }) => { if (method === 'GET') routes.push(url) }) } })
  const { paths } = (await ask('/openapi.json')).body
  const forPeople = ['/v1/openapi.json', '/v1/docs', '/v1/docs/start.js', '/v1/docs/swagger-ui.css', '/v1/docs/swagger-ui-bundle.js']
  const described = Object.keys(paths).map(path => `/v1${path.replace('{id}', ':id')}`)
  t.same(routes.sort(), [...described, ...forPeople].sort())
  t.equal(described.length, 20)
})

t.test('every operation is complete', async t => {
  const { ask } = await serve(t)
  const { paths, components, openapi, servers, tags, info } = (await ask('/openapi.json')).body
  t.match({ openapi, servers, info }, { openapi: /^3\.1\./, servers: [{ url: '/v1' }], info: { title: 'Caveat', license: { identifier: 'MIT' } } })
  const operations = Object.values<any>(paths).map(({ get }) => get)
  t.equal(new Set(operations.map(({ operationId }) => operationId)).size, operations.length, 'operation ids are unique')
  for (const { operationId, summary, tags: [tag], parameters, responses } of operations) {
    t.ok(summary && tags.some(({ name, description }: { name: string, description: string }) => name === tag && description !== ''), `${operationId} has words`)
    for (const parameter of parameters) {
      if ('$ref' in parameter) continue
      t.ok(parameter.description && parameter.schema, `${operationId} ${parameter.name}`)
      if (parameter.in === 'query') t.equal(parameter.explode, parameter.name !== 'expand')
    }
    for (const status of ['200', '304', '400', '414', '500']) t.ok(status in responses, `${operationId} ${status}`)
    t.same(Object.keys(responses['200'].headers).slice(0, 3), ['ETag', 'Cache-Control', 'Vary'])
    t.ok(responses['200'].content['application/json'].example, `${operationId} has an example`)
  }
  for (const [name, { content }] of Object.entries<any>(components.responses)) t.ok(name === 'NotModified' || content['application/problem+json'].example, name)
  t.same(components.schemas.Problem.properties.code.enum, ERROR_CODES)
})

t.test('every filter and order of every list is described, with all of its words', async t => {
  const { ask } = await serve(t)
  const { paths } = (await ask('/openapi.json')).body
  for (const name of RESOURCE_NAMES) {
    const parameters: any[] = paths[`/${name}`].get.parameters
    const { filters, orders } = resourceOf(name)
    for (const [filter, { reads }] of Object.entries(filters)) {
      const described = parameters.find(parameter => parameter.name === filter)
      t.equal(described.schema.type === 'array', reads.is === 'id' || reads.is === 'enum', `${name} ${filter}`)
      if (reads.is === 'enum') t.same(described.schema.items.enum, reads.values)
    }
    t.same(parameters.find(parameter => parameter.name === 'orderBy').schema.enum, Object.keys(orders).flatMap(order => [order, `-${order}`]))
    t.match(parameters.find(parameter => parameter.name === 'limit').schema, { minimum: 1, maximum: 100, default: 20 })
  }
})

t.test('every reference in the document leads somewhere, and every part is used', async t => {
  const { ask } = await serve(t)
  const { text, body } = await ask('/openapi.json')
  const used = new Set([...text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)].map(([, kind, name]) => `${kind}/${name}`))
  const present = Object.entries<object>(body.components).flatMap(([kind, parts]) => Object.keys(parts).map(name => `${kind}/${name}`))
  t.same([...used].sort(), present.sort())
})

t.test('the examples are what the schemas say', async t => {
  for (const { id, answer } of ENDPOINTS) t.doesNotThrow(() => answer.schema.parse(EXAMPLES.answers[id]), id)
  for (const [status, problem] of Object.entries(EXAMPLES.problems)) t.equal(String(ProblemSchema.parse(problem).status), status)
})

t.test('the docs page and all that it loads come from here, and its policy allows nothing else', async t => {
  const { base, ask } = await serve(t, { prefix: '/facts/v1' })
  const page = await ask('/docs')
  t.match(page.headers.get('content-type'), /^text\/html; charset=utf-8$/)
  const loaded = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '').filter(address => !address.startsWith('data:'))
  t.ok(loaded.length >= 4)
  for (const address of loaded) {
    const url = new URL(address, `${base}/facts/v1/docs`)
    t.equal(url.origin, base)
    t.equal((await fetch(url)).status, 200, address)
  }
  const policy = page.headers.get('content-security-policy') ?? ''
  t.match(policy, /default-src 'none'/)
  t.notMatch(policy, /https?:|\*/)
  const script = await ask('/docs/start.js')
  t.match(script.headers.get('content-type'), /^text\/javascript/)
  t.notMatch(script.text, /https?:/)
  t.ok((await ask('/docs/swagger-ui-bundle.js')).text.length > 1_000_000)
  t.equal((await ask('/docs/..%2f..%2fpackage.json')).status, 404, 'no other file is served')
})
