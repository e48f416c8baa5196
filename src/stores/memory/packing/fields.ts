import type { IndexField } from '../../../core/fact-store.ts'
import { ITEM_TYPES } from '../../../domain/ids.ts'
import type { ReferenceName } from '../../../domain/references.ts'
import { referencesOf } from '../../../domain/references.ts'

/**
 * What is kept of each item besides its bytes: `at` is the place itself, where `place` takes in the places that contain it;
 * `date` is the item's own, and `population` is compared by case only where figures are put into groups.
 */
export type Field = IndexField | 'type' | 'at' | 'population' | 'date'

const REFERENCE_NAMES = [...new Set(ITEM_TYPES.flatMap(type => referencesOf(type).map(([name]) => name)))]

export const FIELDS: readonly Field[] = ['type', 'at', 'date', 'population', 'kind', 'category', 'measure', 'verification', 'publication', ...REFERENCE_NAMES]

/** The number of a field. */
export function fieldNumber (field: Field): number {
  return FIELDS.indexOf(field)
}

/** Under which field the ids of a reference are kept. */
export function fieldOf (name: ReferenceName): Field {
  return name === 'place' ? 'at' : name
}
