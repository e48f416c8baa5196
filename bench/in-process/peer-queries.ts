import { createFacts } from '../../dist/facts/create-facts.js'
import { loadStore } from '../../dist/load-store.js'
import { describeArchive } from '../lib/archive.ts'
import { answerQueries } from './answer-queries.ts'
import { deepCursorOf } from './page-requests.ts'

/** Answers, in process, each query that databases answer as well. */
const [folder = '', facts = ''] = process.argv.slice(2)
const store = await loadStore(folder)
const api = createFacts({ store })
const deep = await deepCursorOf(store, { name: '', resource: 'figures', filter: {}, orderBy: '-asOf' })
// the index of words is made for the first search; that of a database was made with it
await api.search('index')
answerQueries({
  'two filters': async ([measure, verification]) => (await api.figures({ filter: { measure, verification } as never })).total,
  '10,000th page': async () => (await api.figures({ after: deep })).total,
  'facts of a story': async ([story]) => (await api.facts({ filter: { story: story as string } })).total,
  'figures in a country': async ([place]) => (await api.figures({ filter: { place: place as string } })).total,
  search: async ([text]) => (await api.search(text as string, { types: ['statement', 'figure', 'event'] })).total,
  summary: async ([story]) => (await api.summary({ filter: { story: story as string } })).groupCount
}, describeArchive(Number(facts)))
