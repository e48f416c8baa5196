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
