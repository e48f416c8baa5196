import { join } from 'node:path'
import { serveCaveat } from '../lib/caveat-servers.ts'
import { costRow, measurePairs } from '../lib/cost.ts'
import { BENCH, factsFolder } from '../lib/folders.ts'
import type { ServerProcess } from '../lib/processes.ts'
import { OTHER_LISTS, OTHER_VARIABLES_CAVEAT, OTHER_VARIABLES_NAKED } from '../lib/requests.ts'
import { bodyOf } from '../lib/rounds.ts'
import type { Row } from '../lib/row.ts'

const FACTS = 1000
const MOST = 0.1
const REQUESTS = {
  'a REST list': OTHER_LISTS,
  'a GraphQL query that asks for it': OTHER_VARIABLES_CAVEAT,
  'a GraphQL query that leaves it out': OTHER_VARIABLES_NAKED
}

/**
 * What the caveat costs of an answer that is made anew: the same requests to Caveat, and to the same code with the
 * function that writes caveats replaced by a constant, and with the search for missing ones replaced by "none".
 */
export async function measureCaveatCost (): Promise<Row[]> {
  const folder = await factsFolder(FACTS)
  const costs = await measurePairs({ with: async () => await serveCaveat(folder), without: async () => await startWithout(folder) }, REQUESTS)
  return Object.entries(costs).map(([name, pairs]) => {
    const cost = costRow(`The caveat in ${name}: its share of processor time`, pairs, { most: MOST, without: 'without' })
    return { ...cost, note: `${cost.note}; no answer is remembered, and the words of each fact are, on both sides` }
  })
}

/** @throws Error where there are some caveats, or a list of those that were left out, still */
async function startWithout (folder: string): Promise<ServerProcess> {
  const without = await serveCaveat(folder, { node: ['--import', join(BENCH, 'lib/without-caveats.mjs')] })
  const [list, naked] = [await bodyOf({ name: '', server: without, request: OTHER_LISTS }), await bodyOf({ name: '', server: without, request: OTHER_VARIABLES_NAKED })]
  if (!list.includes('NO CAVEAT') || 'extensions' in JSON.parse(naked)) throw new Error('caveats are not written where bench/lib/without-caveats-hooks.mjs looks')
  return without
}
