import { join } from 'node:path'
import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { generateItems } from '../../bench/generate/generate-items.ts'
import { writeFolder } from '../../bench/generate/write-folder.ts'
import { isFact } from '../../src/domain/items.ts'
import { loadFixtures } from '../../src/fixtures/load-fixtures.ts'

const FACTS = 500

t.test('a generated folder is fine, and holds the items that are generated in memory', async t => {
  const folder = t.testdir()
  writeFolder(folder, FACTS)
  const { items } = await loadFixtures(folder)
  t.same(new Map(items.map(item => [item.id, item])), new Map([...generateItems(FACTS)].map(item => [item.id, item])))
  t.equal(items.filter(isFact).length, FACTS)
})

t.test('the same number of facts gives the same bytes', t => {
  const folder = t.testdir({ one: {}, other: {} })
  const [one, other] = [join(folder, 'one'), join(folder, 'other')]
  writeFolder(one, FACTS)
  writeFolder(other, FACTS)
  t.same(bytesIn(one), bytesIn(other))
  t.end()
})

t.test('an archive is not written among other files', t => {
  const folder = t.testdir({ 'people.json': '{ "items": [] }' })
  t.throws(() => { writeFolder(folder, FACTS) }, { message: `${folder} is not empty` })
  t.same(readdirSync(folder), ['people.json'])
  t.end()
})

function bytesIn (folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.json'))
  return Object.fromEntries(files.sort().map(name => [name, readFileSync(join(folder, name), 'utf8')]))
}
