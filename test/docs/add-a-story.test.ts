import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { runCli } from '../../src/cli/run-cli.ts'
import { checkFixtures } from '../../src/fixtures/check-fixtures.ts'

const page = readFileSync(fileURLToPath(new URL('../../docs/add-a-story.md', import.meta.url)), 'utf8')
const blocksIn = (language: string): string[] => [...page.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text)
const records = blocksIn('json').map(text => JSON.parse(text))
const lineWith = (words: string): string => blocksIn('sh').flatMap(text => text.split('\n')).find(line => line.includes(words)) ?? `no line with ${words}`

/** The document that the page's records were read from. */
const ARTICLE = 'River in flood\n\nMayor Ann Lee said that twelve houses were damaged. “Nobody warned us,” she said. 🌊\n'

t.test('the line that makes anchors prints each place where the words stand, in code points', t => {
  const folder = t.testdir({ 'article.txt': ARTICLE, 'twice.txt': '🌊 twelve houses were damaged 🌊 twelve houses were damaged', 'none.txt': '' })
  const line = lineWith('twelve houses were damaged')
  const anchorsIn = (command: string): any[] => execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' }).split('\n').filter(Boolean).map(text => JSON.parse(text))
  t.same(anchorsIn(line), [records[0].evidence[0].anchor])
  t.same(anchorsIn(line.replace('twelve houses were damaged', '“Nobody warned us,”')), [records[1].evidence[0].anchor])
  t.match(anchorsIn(line.replace('article.txt', 'twice.txt')), [{ start: 2, end: 28 }, { start: 31, end: 57 }])
  t.same(anchorsIn(line.replace('article.txt', 'none.txt')), [])
  t.end()
})

t.test('whoever follows the page gets a story that passes check, with anchors that are exact', async t => {
  const folder = t.testdir({ 'article.txt': ARTICLE })
  const fixtures = join(folder, 'fixtures')
  const said: string[] = []
  const caveat = async (line: string): Promise<number> =>
    await runCli(line.split(' ').slice(2), { out: text => { said.push(text) }, err: text => { said.push(text) }, environment: { CAVEAT_FIXTURES: fixtures } })
  t.equal(await caveat(lineWith('caveat new')), 0)
  const [figure, statement] = records
  const run = (words: string): string => execFileSync('sh', ['-c', lineWith(words)], { cwd: folder, encoding: 'utf8' })
  const source = {
    id: figure.evidence[0].source, story: figure.story, kind: 'article', name: 'A made-up article', digest: run('sha256sum').slice(0, 64), length: Number(run('node -p'))
  }
  const story = join(fixtures, 'stories', figure.story.replace('sto_', ''))
  const lists = { [join(fixtures, 'people.json')]: { id: figure.claimant, name: 'Ann Lee' }, [join(story, 'sources.json')]: source, [join(story, 'figures.json')]: figure, [join(story, 'statements.json')]: statement }
  for (const [path, record] of Object.entries(lists)) writeFileSync(path, JSON.stringify({ items: [record] }))
  t.same((await checkFixtures(fixtures)).problems, [])
  t.equal(await caveat(lineWith('caveat anchor').replace('article.txt', join(folder, 'article.txt'))), 0, said.join('\n'))
  t.match(said.at(-1), '2 anchors: 2 exact')
})
