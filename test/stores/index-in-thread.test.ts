import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import t from 'tap'
import type { Test } from 'tap'
import type { FactStore, StoreQuery } from '../../src/core/fact-store.ts'
import { createSymbols } from '../../src/core/packing/symbols.ts'
import { buildMemoryStore, prepareItems } from '../../src/stores/memory/build-memory-store.ts'
import { createItemCollector } from '../../src/stores/memory/collect-items.ts'
import { createMemoryStore } from '../../src/stores/memory/memory-store.ts'
import type { MemoryStore } from '../../src/stores/memory/open-memory-store.ts'
import { sortItems } from '../../src/stores/memory/sort-items.ts'
import { generateItems } from '../support/generate-items.ts'
import { EVERYTHING } from './store-contract.ts'

// The texts of very many items are indexed in a thread, where code is built: searches find the same.

/** With those whom they refer to, a few more items than a thread is started for. */
const FACTS = 32_000
const items = generateItems(FACTS)
const folder = t.testdir({
  'throws.js': "throw new Error('no room')",
  'leaves.js': 'process.exit()',
  'hangs.js': 'setInterval(() => {}, 1000)'
})
const scriptAt = (name: string): URL => pathToFileURL(join(folder, name))

t.before(async () => {
  const bundle = { bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' } as const
  const bundleText = async (contents: string, name: string): Promise<unknown> => await build({ ...bundle, stdin: { contents, resolveDir: process.cwd(), loader: 'ts' }, outfile: join(folder, name) })
  await build({ ...bundle, entryPoints: ['src/index-thread.ts'], outdir: folder })
  await bundleText(`
    import { parentPort } from 'node:worker_threads'
    import { buildIndex } from './src/stores/memory/text/build-index.ts'
    import { runInSlices } from './src/stores/memory/text/run-in-slices.ts'
    parentPort.postMessage(await runInSlices(buildIndex({ count: 0, named: 0, itemAt: () => { throw new Error('there is none') } })))`, 'finds-nothing.js')
  await bundleText(`
    import { ITEM_TYPES } from './src/domain/ids.ts'
    import { createSymbols } from './src/core/packing/symbols.ts'
    import { buildMemoryStore, prepareItems } from './src/stores/memory/build-memory-store.ts'
    import { createItemCollector } from './src/stores/memory/collect-items.ts'
    import { sortItems } from './src/stores/memory/sort-items.ts'
    import { generateItems } from './test/support/generate-items.ts'
    const collector = createItemCollector(createSymbols())
    for (const item of generateItems(${FACTS})) collector.add(item)
    const collected = [collector.finish()]
    const store = buildMemoryStore(prepareItems(collected), sortItems(collected), { revision: 'r1', indexScript: new URL(process.argv[2], import.meta.url) })
    store.beginIndex()
    if (process.argv[3] === 'search') console.log((await store.search({ text: 'agency', types: ITEM_TYPES, where: [], offset: 0, limit: 1 })).total > 0)`, 'program.js')
})

/** Two collections, whose words have numbers of their own. */
function createStore (indexScript: URL): MemoryStore {
  const collectors = [0, 1].map(() => createItemCollector(createSymbols()))
  for (const [index, item] of items.entries()) collectors[index % 2]?.add(item)
  const collected = collectors.map(({ finish }) => finish())
  return buildMemoryStore(prepareItems(collected), sortItems(collected), { revision: 'r1', indexScript })
}

const here = createMemoryStore(items, { revision: 'r1' })

/** What readers type, of these items: common and rare words, names, aliases, slips, the beginning of a word, words of names of what is referred to, and nothing that is there. */
const texts = ['word3', 'word12345', 'word1 word2', 'Person 7', 'Alias 12', 'persom 7', 'agency', 'wor', 'place 3 word5', 'nowhere at all']

async function findsTheSame (t: Test, store: FactStore): Promise<void> {
  for (const text of texts) {
    for (const offset of [0, 20]) {
      const search = { text, types: EVERYTHING.types, where: [], offset, limit: 20 }
      t.strictSame(await store.search(search), await here.search(search), `${text} from ${offset} on`)
    }
    const query: StoreQuery = { ...EVERYTHING, types: ['figure', 'statement', 'event'], text, limit: 50 }
    t.strictSame(await store.list([query]), await here.list([query]), `facts with ${text}`)
  }
}

t.test('what a thread indexed is found as what was indexed here', async t => {
  const begun = createStore(scriptAt('index-thread.js'))
  begun.beginIndex()
  begun.beginIndex()
  await findsTheSame(t, begun)
  await findsTheSame(t, createStore(scriptAt('index-thread.js')))
})

t.test('it is the index of the thread that is asked', async t => {
  const store = createStore(scriptAt('finds-nothing.js'))
  for (const text of texts) t.strictSame(await store.search({ text, types: EVERYTHING.types, where: [], offset: 0, limit: 20 }), { hits: [], total: 0 })
})

t.test('where a thread fails, texts are indexed here', async t => {
  for (const name of ['throws.js', 'leaves.js', 'missing.js']) {
    const store = createStore(scriptAt(name))
    store.beginIndex()
    await findsTheSame(t, store)
  }
})

t.test('few items are indexed here', async t => {
  const collector = createItemCollector(createSymbols())
  for (const item of items.slice(0, 2_000)) collector.add(item)
  const collected = [collector.finish()]
  const store = buildMemoryStore(prepareItems(collected), sortItems(collected), { revision: 'r1', indexScript: scriptAt('finds-nothing.js') })
  store.beginIndex()
  t.not((await store.search({ text: 'agency', types: EVERYTHING.types, where: [], offset: 0, limit: 20 })).total, 0)
})

t.test('a process waits for the thread only where somebody searches', async t => {
  const run = async (...does: string[]): Promise<string> => (await promisify(execFile)(process.execPath, [join(folder, 'program.js'), ...does])).stdout
  t.equal(await run('index-thread.js', 'search'), 'true\n')
  t.equal(await run('hangs.js'), '', 'and ends where nobody does')
})
