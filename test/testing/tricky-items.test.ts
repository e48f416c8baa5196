import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Fastify from 'fastify'
import t from 'tap'
import type { ItemType } from '../../src/domain/ids.ts'
import { isFact } from '../../src/domain/items.ts'
import { checkFixtures } from '../../src/fixtures/check-fixtures.ts'
import { SHARED_FILES, STORY_FILES } from '../../src/fixtures/layout.ts'
import { caveat, createFacts } from '../../src/index.ts'
import { createTestStore, TRICKY_ITEMS } from '../../src/testing/index.ts'
import { aStory } from '../support/item-factories.ts'

t.test('the tricky items pass the check of a fixture folder', async t => {
  const folder = t.testdir({})
  const files = Object.entries<ItemType>({ ...SHARED_FILES, ...Object.fromEntries(Object.entries(STORY_FILES).map(([file, type]) => [`stories/flood/${file}`, type])) })
  for (const [file, type] of files) {
    const records = TRICKY_ITEMS.filter(item => item.type === type).map(({ type, ...record }) => record)
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), JSON.stringify(type === 'story' ? records[0] : { items: records }))
  }
  const { counts, problems } = await checkFixtures(folder)
  t.same(problems, [])
  t.equal(Object.values(counts).reduce((sum, count) => sum + count), TRICKY_ITEMS.length)
})

t.test('the plugin and createFacts serve them, each with its caveat, and none that is withheld', async t => {
  const app = Fastify()
  t.teardown(async () => { await app.close() })
  await app.register(caveat, { store: createTestStore() })
  const facts = createFacts({ store: createTestStore() })
  for (const item of TRICKY_ITEMS.filter(isFact)) {
    const { statusCode, body } = await app.inject(`/v1/facts/${item.id}`)
    t.equal(statusCode, { usable: 200, retracted: 410, withheld: 404 }[item.publication], item.id)
    if (item.publication === 'usable') t.same(await facts.fact(item.id), JSON.parse(body))
    if (item.publication === 'usable') t.ok(JSON.parse(body).caveat.length > 10)
  }
  t.notMatch((await app.inject('/v1/facts?limit=100')).body, 'fig_withheld')
  t.match((await app.inject('/v1/figures/summary')).json().groups.length, Number)
  t.notMatch((await app.inject('/')).body, '<script')
  t.equal(await facts.revision(), 'test')
})

t.test('a test may bring items of its own', async t => {
  const facts = createFacts({ store: createTestStore([...TRICKY_ITEMS, aStory({ id: 'sto_own' })]) })
  t.equal((await facts.story('sto_own')).id, 'sto_own')
})

t.test('the page tells of each tricky item what it is for', t => {
  const page = readFileSync(new URL('../../docs/testing.md', import.meta.url), 'utf8')
  const told = [...page.matchAll(/`((?:per|plc|org|sto|src|sta|fig|evt)_[\w-]+)`/g)].map(([, id = '']) => id)
  for (const { id } of TRICKY_ITEMS) t.ok(told.includes(id), id)
  for (const id of told) t.ok(TRICKY_ITEMS.some(item => item.id === id), id)
  t.end()
})
