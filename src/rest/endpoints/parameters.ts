import { PAGE_SIZE } from '../../core/page-size.ts'
import type { FilterDefinition, FilterName, ResourceDefinition, ResourceName } from '../../core/resources.ts'
import { resourceOf } from '../../core/resources.ts'
import { ITEM_TYPES } from '../../domain/ids.ts'
import type { ItemType } from '../../domain/ids.ts'
import { referencesOf } from '../../domain/references.ts'
import type { Parameter } from '../query/parameter.ts'

export const LIMIT: Parameter = {
  name: 'limit', description: 'How many items a page has at most', reads: { is: 'limit' }, repeats: false, default: PAGE_SIZE.default
}

export const AFTER: Parameter = {
  name: 'after',
  description: 'The cursor that `next` of the page before carries; it holds for the same filters and order only',
  reads: { is: 'cursor' },
  repeats: false
}

export const SUM: Parameter = {
  name: 'sum',
  description: 'Whether to add all figures up, in `total`; a sum that would be wrong is refused with 422 and a code that says why',
  reads: { is: 'flag' },
  repeats: false,
  default: false
}

export const SEARCH_TEXT: Parameter = {
  name: 'q',
  description: 'The words to look for: case and accents do not matter, prefixes and small typos are found',
  reads: { is: 'text' },
  repeats: false,
  required: true
}

export const SEARCH_TYPE: Parameter = {
  name: 'type', description: 'Only items of these types', reads: { is: 'enum', values: ITEM_TYPES }, repeats: true
}

/** Whether a retracted fact may be read by its id. */
export const PUBLICATION_OF_ITEM: Parameter = {
  name: 'publication',
  description: '`retracted` reads a fact even if it was retracted',
  reads: { is: 'enum', values: ['usable', 'retracted'] },
  repeats: true
}

/** The filters of a resource as parameters. */
export function filterParameters (name: ResourceName): Parameter[] {
  return Object.entries<FilterDefinition>(resourceOf(name).filters).map(([filter, { reads, description }]) => ({
    name: filter, description, reads, repeats: reads.is === 'id' || reads.is === 'enum'
  }))
}

/** The names of the filters of a resource. */
export function filterNames (name: ResourceName): FilterName[] {
  return Object.keys(resourceOf(name).filters) as FilterName[]
}

export function orderParameter ({ orders, defaultOrder }: ResourceDefinition): Parameter {
  return {
    name: 'orderBy',
    description: 'What the list is ordered by, with - before it for descending; undated items count as the earliest',
    reads: { is: 'enum', values: Object.keys(orders).flatMap(order => [order, `-${order}`]) },
    repeats: false,
    default: defaultOrder
  }
}

/** The references of these types that can be inlined. */
export function expandParameter (types: readonly ItemType[]): Parameter[] {
  const values = [...new Set(types.flatMap(type => referencesOf(type).map(([name]) => name)))]
  return values.length === 0
    ? []
    : [{
        name: 'expand',
        description: 'References to answer with whole items instead of stubs: a comma-separated list, and it may be repeated. ' +
          '`assessedBy` stands in `verification`, `source` in `evidence`',
        reads: { is: 'enum', values },
        repeats: true,
        commas: true
      }]
}
