import { createFacts } from '../../dist/facts/create-facts.js'
import { loadStore } from '../../dist/load-store.js'
import { describeArchive } from '../lib/archive.ts'
import type { PeerAnswer } from './answer-queries.ts'
import { answerQueries } from './answer-queries.ts'
import { farCursorsOf } from './page-requests.ts'

/** Answers, in process, each query that databases answer as well. */
const [folder = '', facts = ''] = process.argv.slice(2)
const store = await loadStore(folder)
const api = createFacts({ store })
const far = await farCursorsOf(store)
// the first search waits for the index of words; that of a database was made with it
await api.search('index')
const pageOf = ({ items, total }: PeerAnswer): PeerAnswer => ({ items, total })
answerQueries({
  'two filters': async ([measure, verification]) => pageOf(await api.figures({ filter: { measure, verification } as never })),
  '10,000th page': async ([number]) => pageOf(await api.figures({ after: far[Number(number)] as string })),
  'facts of a story': async ([story]) => pageOf(await api.facts({ filter: { story: story as string } })),
  'figures in a country': async ([place]) => pageOf(await api.figures({ filter: { place: place as string } })),
  search: async ([text]) => pageOf(await api.search(text as string, { types: ['statement', 'figure', 'event'] })),
  summary: async ([story]) => {
    const { groups, groupCount } = await api.summary({ filter: { story: story as string } })
    return { items: groups, total: groupCount }
  }
}, describeArchive(Number(facts)))
