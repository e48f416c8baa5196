import type { Unit } from './facts.ts'

/** Which category each measure belongs to: the one table that decides it, so that the two can't disagree. */
export const CATEGORY_OF = {
  killed: 'casualty',
  injured: 'casualty',
  missing: 'casualty',
  captured: 'casualty',
  trapped: 'evacuation',
  awaiting_evacuation: 'evacuation',
  evacuated: 'evacuation',
  transport_waiting: 'evacuation',
  displaced_internal: 'displacement',
  displaced_external: 'displacement',
  destroyed: 'damage',
  damaged: 'damage'
} as const

export type Measure = keyof typeof CATEGORY_OF
export type Category = (typeof CATEGORY_OF)[Measure]

export const MEASURES = Object.keys(CATEGORY_OF) as [Measure, ...Measure[]]
export const CATEGORIES = [...new Set(Object.values(CATEGORY_OF))] as [Category, ...Category[]]

const UNITS_OF_CATEGORY: Readonly<Record<Category, readonly Unit[]>> = {
  casualty: ['person'],
  evacuation: ['person', 'household'],
  displacement: ['person', 'household'],
  damage: ['building', 'vehicle']
}

/** What a measure can count: buildings are not killed, and people wait for transport that is counted by the vehicle. */
export function unitsOf (measure: Measure): readonly Unit[] {
  return measure === 'transport_waiting' ? ['vehicle'] : UNITS_OF_CATEGORY[CATEGORY_OF[measure]]
}
