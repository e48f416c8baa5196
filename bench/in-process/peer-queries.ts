import type { FactStore } from '../../dist/core/fact-store.js'
import type { Facts } from '../../dist/facts/create-facts.js'
import type { Archive } from '../lib/archive.ts'
import type { PeerQuery } from '../lib/peer-parameters.ts'
import { listOtherParameters, listParameters } from '../lib/peer-parameters.ts'
import { deepCursorOf } from './page-requests.ts'
import { timeRequests, warmUp } from './timing.ts'

const SECONDS = 10

/** How long Caveat takes, in process, for each query that the databases answer as well: the median in milliseconds. */
export async function runPeerQueries (store: FactStore, facts: Facts, archive: Archive): Promise<Record<PeerQuery, number>> {
  const parameters = listParameters(archive)
  const deep = await deepCursorOf(store, { name: '', resource: 'figures', filter: {}, orderBy: '-asOf' })
  const runs: { readonly [Name in PeerQuery]: (parameter: readonly string[]) => Promise<unknown> } = {
    'two filters': async ([measure, verification]) => await facts.figures({ filter: { measure, verification } as never }),
    '10,000th page': async () => await facts.figures({ after: deep }),
    'facts of a story': async ([story]) => await facts.facts({ filter: { story: story as string } }),
    'figures in a country': async ([place]) => await facts.figures({ filter: { place: place as string } }),
    search: async ([text]) => await facts.search(text as string, { types: ['statement', 'figure', 'event'] }),
    summary: async ([story]) => await facts.summary({ filter: { story: story as string } })
  }
  // the index of words is made for the first search; that of a database was made with it
  await facts.search('index')
  const others = listOtherParameters(archive)
  const medians: Partial<Record<PeerQuery, number>> = {}
  for (const [name, run] of Object.entries(runs) as [PeerQuery, (parameter: readonly string[]) => Promise<unknown>][]) {
    await warmUp(others[name].map(parameter => async () => await run(parameter)))
    const { p50 } = await timeRequests(parameters[name].map((parameter, index) => [`${index}`, async () => await run(parameter)]), SECONDS)
    medians[name] = p50
  }
  return medians as Record<PeerQuery, number>
}
