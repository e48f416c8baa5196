import { join } from 'node:path'
import { serveCaveat } from '../lib/caveat-servers.ts'
import { costRow, measureCost } from '../lib/cost.ts'
import { BENCH, factsFolder } from '../lib/folders.ts'
import { OTHER_LISTS, OTHER_VARIABLES_CAVEAT, OTHER_VARIABLES_NAKED } from '../lib/requests.ts'
import { bodyOf } from '../lib/rounds.ts'
import type { Row } from '../lib/row.ts'
import { missing } from '../lib/row.ts'

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
  const ours = await serveCaveat(folder)
  const without = await serveCaveat(folder, { node: ['--import', join(BENCH, 'lib/without-caveats.mjs')] })
  const names = Object.keys(REQUESTS) as (keyof typeof REQUESTS)[]
  const stubbed = await bodyOf({ name: '', server: without, request: OTHER_LISTS })
  if (!stubbed.includes('NO CAVEAT')) return names.map(name => missing(`The caveat in ${name}`, 'caveats are not written where bench/lib/without-caveats-hooks.mjs looks'))
  const rows: Row[] = []
  for (const name of names) {
    const cost = await measureCost({ with: ours, without }, REQUESTS[name])
    rows.push(costRow(`The caveat in ${name}: its share of processor time`, [cost], { most: MOST, without: 'without' }))
  }
  await Promise.all([ours.stop(), without.stop()])
  return rows
}
