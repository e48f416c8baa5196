import type { z } from 'zod'
import type { ItemType } from '../../src/domain/ids.ts'
import type { ItemOf } from '../../src/domain/items.ts'
import { ITEM_SCHEMAS } from '../../src/domain/items.ts'

type Fields<T extends ItemType> = Partial<z.input<(typeof ITEM_SCHEMAS)[T]>> & { readonly id: string }

/** Items that pass the schemas; what a test says nothing about is filled in. */
function itemFactory<T extends ItemType> (type: T, defaults: object = {}): (fields: Fields<T>) => ItemOf<T> {
  return fields => ({ type, ...ITEM_SCHEMAS[type].parse({ ...defaults, ...fields }) }) as unknown as ItemOf<T>
}

const DIGEST = '0'.repeat(64)

const factDefaults = {
  story: 'sto_talks',
  recordedAt: '2022-03-28T12:00:00Z',
  evidence: [{ source: 'src_article', anchor: { start: 0, end: 10, digest: DIGEST } }]
}

export const aPerson = itemFactory('person', { name: 'Somebody' })
export const anOrganization = itemFactory('organization', { name: 'Some organisation', kind: 'other' })
export const aPlace = itemFactory('place', { name: 'Somewhere', kind: 'city' })
export const aStory = itemFactory('story', { name: 'Some story', summary: 'Things that happened' })
export const aSource = itemFactory('source', { story: 'sto_talks', name: 'Some document', kind: 'article', digest: DIGEST, length: 100 })
export const aStatement = itemFactory('statement', { ...factDefaults, kind: 'paraphrase', speakers: ['per_mayor'], summary: 'Something was said' })
export const aFigure = itemFactory('figure', {
  ...factDefaults,
  measure: 'killed',
  unit: 'person',
  counting: 'cumulative',
  claimant: 'per_mayor',
  quantity: { value: 100, qualifier: 'exact', asReported: '100' }
})
export const anEvent = itemFactory('event', {
  ...factDefaults, kind: 'other', name: 'Some event', summary: 'Something happened', stage: 'happened', claimant: 'per_mayor'
})
