import { RESOURCE_NAMES } from '../../core/resources.ts'
import type { Endpoint } from './endpoint.ts'
import { itemEndpoint } from './item-endpoint.ts'
import { listEndpoint } from './list-endpoint.ts'
import { searchEndpoint } from './search-endpoint.ts'
import { summaryEndpoint } from './summary-endpoint.ts'

/** Everything that REST answers. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...RESOURCE_NAMES.flatMap(name => [listEndpoint(name), itemEndpoint(name)]),
  summaryEndpoint,
  searchEndpoint
]
