import { performance } from 'node:perf_hooks'
import type { Condition, StoreQuery } from '../src/core/fact-store.ts'
import { createMemoryStore } from '../src/stores/memory/memory-store.ts'
import { generateItems } from '../test/support/generate-items.ts'

/** Run with `node --expose-gc --import tsx bench/memory-store.ts [facts]`: how long the memory store takes, and how much memory. */
const facts = Number(process.argv[2] ?? 100_000)
const items = generateItems(facts)

const before = usedBytes()
const started = performance.now()
const store = createMemoryStore(items, { revision: 'bench' })
report('build', `${Math.round(performance.now() - started)} ms`)
report('memory a fact, without the items', `${Math.round((usedBytes() - before) / facts)} bytes`)

const usable: Condition = { field: 'publication', anyOf: ['usable'] }
const query: StoreQuery = {
  types: ['figure'], where: [usable], since: null, until: null, text: null, order: { by: 'date', descending: true }, after: null, before: null, limit: 20, fromEnd: false
}
const pages: Record<string, StoreQuery> = {
  'all figures': query,
  'figures of one measure and status': { ...query, where: [usable, { field: 'measure', anyOf: ['killed'] }, { field: 'verification', anyOf: ['unverified'] }] },
  'facts of a country, of several kinds': { ...query, types: ['statement', 'event'], where: [usable, { field: 'place', anyOf: ['plc_1'] }, { field: 'verification', anyOf: ['unverified', 'disputed'] }] },
  'figures of a story and claimant': { ...query, where: [usable, { field: 'story', anyOf: ['sto_1'] }, { field: 'claimant', anyOf: ['per_1', 'per_2', 'per_3'] }] },
  'figures of a month': { ...query, since: '2022-03-01', until: '2022-03-31' },
  'figures from the middle': { ...query, after: { key: '2022-06-15', id: 'fig_0' } },
  'figures by recordedAt': { ...query, order: { by: 'recordedAt', descending: true } },
  'figures of a country by recordedAt': { ...query, where: [usable, { field: 'place', anyOf: ['plc_2'] }], order: { by: 'recordedAt', descending: false } },
  'figures of a city by recordedAt': { ...query, where: [usable, { field: 'place', anyOf: ['plc_150'] }], order: { by: 'recordedAt', descending: false } },
  'people of a story': { ...query, types: ['person'], where: [usable, { field: 'story', anyOf: ['sto_1'] }], order: { by: 'name', descending: false } }
}
for (const [title, page] of Object.entries(pages)) {
  const [answer] = await store.list([page])
  await measure(`${title} (${answer?.total})`, async () => await store.list([page]))
}

const firstSearch = performance.now()
await store.search({ text: 'warm up', types: ['figure'], where: [], offset: 0, limit: 20 })
report('first search, with the text index', `${Math.round(performance.now() - firstSearch)} ms`)
report('memory a fact, with the text index', `${Math.round((usedBytes() - before) / facts)} bytes`)
for (const text of ['word12', 'word7 word300', 'person 7', 'wrd1500', 'killed', 'place 3 killed', 'w']) {
  const request = { text, types: ['figure', 'statement', 'event', 'person', 'place'] as const, where: [usable], offset: 0, limit: 20 }
  const { total } = await store.search(request)
  await measure(`search ${text} (${total})`, async () => await store.search(request), 30)
}
await measure('suggest', async () => await store.suggest('fig_77a7', ['figure']), 30)

async function measure (title: string, run: () => Promise<unknown>, times = 300): Promise<void> {
  const durations: number[] = []
  for (let index = 0; index < times; index++) {
    const start = performance.now()
    await run()
    durations.push(performance.now() - start)
  }
  durations.sort((one, other) => one - other)
  const at = (share: number): string => (durations[Math.min(times - 1, Math.floor(times * share))] ?? 0).toFixed(3)
  report(title, `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`)
}

function usedBytes (): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function report (title: string, value: string): void {
  console.log(`${title.padEnd(50)} ${value}`)
}
