import { join } from 'node:path'
import Fastify from 'fastify'
import t from 'tap'
import { caveat, createMemoryStore, loadFixtures } from '../../src/index.ts'

t.test('where the renderer has no binary, a PNG is a coded error and everything else works', async t => {
  Object.defineProperty(process, 'platform', { value: 'plan9' })
  const app = Fastify()
  t.teardown(async () => { await app.close() })
  const { items } = await loadFixtures(join(import.meta.dirname, '../../fixtures'))
  await app.register(caveat, { store: createMemoryStore(items, { revision: 'served' }) })
  const answer = await app.inject('/cards/figure/fig_kyiv-killed.png')
  t.match([answer.statusCode, answer.json(), answer.headers['cache-control']], [501, { code: 'PICTURES_UNAVAILABLE' }, 'no-store'])
  t.equal((await app.inject('/cards/figure/fig_kyiv-killed.svg')).statusCode, 200)
  t.equal((await app.inject('/cards/figure/fig_kyiv-killed')).statusCode, 200)
})
