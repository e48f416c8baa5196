import { LRUCache } from 'lru-cache'
import type { FactStore } from '../../core/fact-store.ts'
import type { FactType } from '../../domain/ids.ts'
import { FACT_TYPES } from '../../domain/ids.ts'
import type { ItemOf } from '../../domain/items.ts'
import type { VerificationStatus } from '../../domain/verification.ts'
import { VERIFICATION_STATUSES } from '../../domain/verification.ts'
import type { StoryMap } from '../map/draw-map.ts'
import { drawMap } from '../map/draw-map.ts'
import { countFacts } from '../../core/count-facts.ts'
import type { NamedEntities } from './load-entities.ts'
import { loadEntities } from './load-entities.ts'
import type { StoryFigures } from './load-figures.ts'
import { loadFigures } from './load-figures.ts'

/** What every page of a story tells of the whole story; the same in every language. */
export interface StoryOverview {
  readonly total: number
  readonly types: readonly (readonly [FactType, number])[]
  /** those that some fact has */
  readonly statuses: readonly (readonly [VerificationStatus, number])[]
  readonly people: NamedEntities<'person'>
  readonly organizations: NamedEntities<'organization'>
  readonly places: NamedEntities<'place'>
  readonly figures: StoryFigures
  /** null where no place has a point */
  readonly map: StoryMap | null
}

const KEPT = 20

/** Overviews, each computed once for a revision of the data. */
export function createOverviews (store: FactStore): (story: ItemOf<'story'>) => Promise<StoryOverview> {
  const overviews = new LRUCache<string, Promise<StoryOverview>>({ max: KEPT })
  return async story => {
    const key = `${story.id} ${await store.revision()}`
    const overview = overviews.get(key) ?? loadOverview(store, story)
    overviews.set(key, overview)
    // what failed once may work the next time
    overview.catch(() => { overviews.delete(key) })
    return await overview
  }
}

async function loadOverview (store: FactStore, { id }: ItemOf<'story'>): Promise<StoryOverview> {
  const [counts, people, organizations, places, figures] = await Promise.all([
    countFacts(store, id, [null, ...FACT_TYPES.map(type => ({ type })), ...VERIFICATION_STATUSES.map(status => ({ field: 'verification' as const, anyOf: [status] }))]),
    loadEntities(store, id, 'person', ['speakers', 'claimant', 'mentions']),
    loadEntities(store, id, 'organization', ['speakers', 'claimant', 'mentions']),
    loadEntities(store, id, 'place', ['place', 'mentions']),
    loadFigures(store, id)
  ])
  const [total = 0, ...others] = counts
  const onMap = places.shown.flatMap(({ item: { id, name, point }, counts }) => point === null ? [] : [{ id, name, point, count: counts.place ?? 0 }])
  return {
    total,
    types: FACT_TYPES.map((type, index) => [type, others[index] ?? 0]),
    statuses: VERIFICATION_STATUSES.map((status, index) => [status, others[FACT_TYPES.length + index] ?? 0] as const).filter(([, count]) => count > 0),
    people,
    organizations,
    places,
    figures,
    map: onMap.length === 0 ? null : await drawMap(onMap)
  }
}
