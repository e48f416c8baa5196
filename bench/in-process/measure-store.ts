import { performance } from 'node:perf_hooks'
import { createFacts } from '../../dist/facts/create-facts.js'
import type { Page } from '../../dist/facts/requests.js'
import { loadStore } from '../../dist/load-store.js'
import type { Archive } from '../lib/archive.ts'
import { describeArchive } from '../lib/archive.ts'
import { median } from '../lib/statistics.ts'
import type { PageQuery } from './page-requests.ts'
import { DEEP } from '../lib/peer-parameters.ts'
import { deepCursorOf, listPageQueries, totalOf } from './page-requests.ts'
import { listSearchTexts } from './search-texts.ts'
import type { Timings } from './timing.ts'
import { timeRequests } from './timing.ts'

/** What one process measured of one archive. */
export interface StoreMeasures {
  readonly first?: Timings
  /** 10,000th pages */
  readonly deep?: Timings
  /** last pages of lists that have fewer */
  readonly last?: Timings
  readonly withText?: Timings
  readonly search?: Timings
  readonly summary?: { readonly milliseconds: number, readonly figures: number, readonly refusal: string | null }
  /** the median time of a filtered page, in milliseconds */
  readonly typical?: TypicalPages
}

/** The median times of filtered pages, in milliseconds: of lists that were read before, and of lists that nobody has read lately. */
export interface TypicalPages {
  readonly next: number
  readonly first: number
}

const [folder = '', facts = '', depth = 'all'] = process.argv.slice(2)
const SECONDS = 25
/** To find where a 10,000th page begins takes a quarter of a second. */
const DEEP_PAGES = 60
const LAST_PAGES = 600
const WITH_TEXT = 600

const archive = describeArchive(Number(facts))
const store = await loadStore(folder)
const api = createFacts({ store })
// until the first search is answered, a thread may index the texts of a large store beside what is measured
await api.search('index')
const measures: Readonly<Record<string, () => Promise<StoreMeasures>>> = {
  all: measureAll,
  typical: async () => ({ typical: await measureTypical() })
}
process.send?.(await measures[depth]?.())
process.exit()

async function measureAll (): Promise<StoreMeasures> {
  const queries = listPageQueries(archive, false)
  await timeRequests(queries.slice(0, 400).map(query => [query.name, async () => await page(query)]), SECONDS / 4)
  const first = await timeRequests(queries.map(query => [query.name, async () => await page(query)]), SECONDS)
  const totals = new Map(await Promise.all(queries.map(async query => [query, await totalOf(store, query)] as const)))
  const isDeep = (query: PageQuery): boolean => (totals.get(query) as number) > DEEP
  const deep = await timeFarPages(queries.filter(isDeep).slice(0, DEEP_PAGES))
  const last = await timeFarPages(queries.filter(query => !isDeep(query)).slice(0, LAST_PAGES))
  const search = await measureSearch()
  const texts = listPageQueries(archive, true).slice(0, WITH_TEXT)
  const withText = await timeRequests(texts.map(query => [query.name, async () => await page(query)]), SECONDS / 2)
  return { first, deep, last, search, withText, summary: await measureSummary(archive), typical: await measureTypical() }
}

/** Each request is another one, and nearly each is a page of twenty at any number of facts. */
async function measureTypical (): Promise<TypicalPages> {
  const { stories, countries } = archive
  const queries: PageQuery[] = [
    ...['killed', 'injured', 'missing', 'captured', 'trapped', 'evacuated'].map(measure => ({ resource: 'figures', filter: { measure: [measure], verification: ['unverified'] } })),
    ...['paraphrase', 'partial'].map(kind => ({ resource: 'statements', filter: { kind: [kind], verification: ['unverified'] } })),
    ...['2020-12-31', '2024-12-31'].map(until => ({ resource: 'figures', filter: { category: ['casualty'], until: [until] } })),
    ...stories.slice(0, 3).map(story => ({ resource: 'statements', filter: { story: [story], verification: ['unverified'] } })),
    ...countries.slice(0, 3).map(place => ({ resource: 'facts', filter: { place: [place], verification: ['unverified'] } }))
  ].flatMap(query => resourceOrders(query.resource).map(orderBy => ({ ...query, orderBy, name: '' }) as PageQuery))
  const next = await medianOf(queries, 41, async () => {})
  const first = await medianOf(queries, 11, readOtherLists)
  return { next, first }
}

async function medianOf (queries: readonly PageQuery[], runs: number, before: () => Promise<void>): Promise<number> {
  const medians: number[] = []
  for (const query of queries) {
    const durations: number[] = []
    for (let run = 0; run < runs; run++) {
      await before()
      const start = performance.now()
      await page(query)
      durations.push(performance.now() - start)
    }
    medians.push(median(durations))
  }
  return median(medians)
}

/** More lists than the store remembers. */
async function readOtherLists (): Promise<void> {
  for (let year = 1900; year < 1960; year++) await api.events({ filter: { until: String(year) }, first: 1 })
}

function resourceOrders (resource: string): readonly string[] {
  const date = { figures: 'asOf', statements: 'saidAt', facts: 'date' }[resource] as string
  return [date, `-${date}`, 'recordedAt', '-recordedAt']
}

/** The 10,000th page of each list that has one, or else the last page. */
async function timeFarPages (queries: readonly PageQuery[]): Promise<Timings> {
  const requests: (readonly [name: string, run: () => Promise<unknown>])[] = []
  for (const query of queries) {
    const after = await deepCursorOf(store, query)
    if (after !== null) requests.push([query.name, async () => await page(query, after)])
  }
  // reading the way to a page leaves millions of objects behind, which would be collected while pages are measured
  globalThis.gc?.()
  // by the time that all were asked for, the store has forgotten the lists of the first ones; its code is compiled
  await timeRequests(requests, SECONDS / 4)
  return await timeRequests(requests, SECONDS)
}

async function measureSearch (): Promise<Timings> {
  const texts = listSearchTexts(archive)
  return await timeRequests(texts.map(text => [text, async () => await api.search(text)]), SECONDS)
}

/** The largest story that is summed up, which is the largest one unless it is refused. */
async function measureSummary ({ stories }: Archive): Promise<NonNullable<StoreMeasures['summary']>> {
  let refusal: string | null = null
  for (const story of stories) {
    const filter = { story: [story] }
    try {
      await api.summary({ filter })
    } catch (error) {
      refusal ??= (error as Error).message
      continue
    }
    const { total } = await api.figures({ filter, first: 1 })
    const durations: number[] = []
    for (let run = 0; run < 15; run++) {
      const start = performance.now()
      await api.summary({ filter })
      durations.push(performance.now() - start)
    }
    return { milliseconds: median(durations), figures: total, refusal }
  }
  return { milliseconds: NaN, figures: 0, refusal }
}

async function page ({ resource, filter, orderBy }: PageQuery, after: string | null = null): Promise<Page<unknown>> {
  const list = api[resource] as (request: object) => Promise<Page<unknown>>
  return await list({ filter, orderBy, after })
}
