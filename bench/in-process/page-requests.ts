import type { FactStore } from '../../dist/core/fact-store.js'
import type { Item } from '../../dist/domain/items.js'
import { listItems } from '../../dist/core/list-items.js'
import { readFilter } from '../../dist/core/read-filter.js'
import type { Filter, FilterName, ResourceName } from '../../dist/core/resources.js'
import { resourceOf } from '../../dist/core/resources.js'
import { createRandom } from '../generate/random.ts'
import type { Archive } from '../lib/archive.ts'
import { DEEP, FAR_PAGES } from '../lib/peer-parameters.ts'

/** A page that is asked for: a list, two filters and an order. */
export interface PageQuery {
  readonly name: string
  readonly resource: 'statements' | 'figures' | 'events' | 'facts'
  readonly filter: Filter
  readonly orderBy: string
}

const RESOURCES = ['statements', 'figures', 'events', 'facts'] as const

/** Every combination of two filters with common and rare values, in every order; in the same random order each time. */
export function listPageQueries (archive: Archive, withText: boolean): PageQuery[] {
  const queries = RESOURCES.flatMap(resource => {
    const { filters, orders } = resourceOf(resource)
    const names = (Object.keys(filters) as FilterName[]).filter(name => withText || name !== 'q')
    const orderings = Object.keys(orders).flatMap(name => [name, `-${name}`])
    return names.flatMap((first, index) => names.slice(index + 1).filter(second => !withText || first === 'q' || second === 'q').flatMap(second => {
      return valuesOf(first, resource, archive).flatMap(one => valuesOf(second, resource, archive).flatMap(other => orderings.map(orderBy => ({
        name: `${resource} ${first}=${one} ${second}=${other} ${orderBy}`, resource, filter: { [first]: [one], [second]: [other] }, orderBy
      }))))
    }))
  })
  return shuffle(queries)
}

/** How many items a list has. */
export async function totalOf (store: FactStore, { resource, filter, orderBy }: PageQuery): Promise<number> {
  return (await listItems(store, { resource, filter, orderBy, first: 1 })).total
}

/**
 * The cursor of the 10,000th page, or of the last page where there are fewer; null where all fits on one. A client would
 * have got it from the page before.
 */
export async function deepCursorOf (store: FactStore, { resource, filter, orderBy }: PageQuery): Promise<string | null> {
  const request = { resource, filter, orderBy } as const
  const { total, cursorOf } = await listItems(store, { ...request, first: 1 })
  if (total <= 20) return null
  if (total <= DEEP) {
    const { items: [before] } = await listItems(store, { ...request, last: 21 })
    return before === undefined ? null : cursorOf(before)
  }
  const last = (await firstItems(store, { resource, filter, orderBy }, DEEP - 20)).at(-1)
  return last === undefined ? null : cursorOf(last)
}

/** The cursors of figures before pages from the 10,000th one back, or from the last one where there are fewer. */
export async function farCursorsOf (store: FactStore): Promise<string[]> {
  const request = { resource: 'figures', filter: {}, orderBy: '-asOf' } as const
  const { total, cursorOf } = await listItems(store, { ...request, first: 1 })
  const before = await firstItems(store, request, Math.min(DEEP, total) - 20)
  return Array.from({ length: FAR_PAGES }, (_, number) => cursorOf(before[Math.max(0, before.length - 1 - number * 20)] as Item))
}

/** More items than a page has; none where there is no such order. */
async function firstItems (store: FactStore, { resource, filter, orderBy }: Omit<PageQuery, 'name'>, limit: number): Promise<readonly Item[]> {
  const by = resourceOf(resource).orders[orderBy.replace('-', '')]
  if (by === undefined) return []
  const conditions = await readFilter(store, resource as ResourceName, filter)
  const [page] = await store.list([{ ...conditions, order: { by, descending: orderBy.startsWith('-') }, after: null, before: null, limit, fromEnd: false }])
  return page?.items ?? []
}

/** A common value and a rare one. */
function valuesOf (name: FilterName, resource: PageQuery['resource'], { stories, people, countries, cities, word }: Archive): readonly string[] {
  const rare = <T>(list: readonly T[]): T => list[Math.min(list.length - 1, 300)] as T
  switch (name) {
    case 'story': return [stories[0] as string, rare(stories)]
    case 'place': return [countries[0] as string, rare(cities)]
    case 'claimant':
    case 'speaker': return [people[0] as string, rare(people)]
    case 'mentions': return [cities[0] as string, rare(people)]
    case 'verification': return ['unverified', 'refuted']
    case 'publication': return ['usable', 'retracted']
    case 'category': return ['casualty', 'damage']
    case 'measure': return ['killed', 'damaged']
    case 'since': return ['2016-01-01', '2020-06-01']
    case 'until': return ['2022-12-31', '2020-12-31']
    case 'q': return [word(3), word(4000)]
    case 'kind': return { statements: ['paraphrase', 'direct'], events: ['talks', 'protection'], facts: ['statement', 'event'], figures: [] }[resource]
  }
}

function shuffle<T> (list: readonly T[]): T[] {
  const random = createRandom(7)
  const shuffled = [...list]
  for (let index = shuffled.length - 1; index > 0; index--) {
    const other = random.below(index + 1)
    const moved = shuffled[index] as T
    shuffled[index] = shuffled[other] as T
    shuffled[other] = moved
  }
  return shuffled
}
