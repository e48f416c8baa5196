import Fastify from 'fastify'
import t from 'tap'
import type { FactStore } from '../../src/core/fact-store.ts'
import { caveat, createMemoryStore } from '../../src/index.ts'
import { askRaw } from '../support/ask-plainly.ts'
import { SAMPLE_ITEMS } from '../support/sample-items.ts'

const LISTS = 60

t.test('what takes no work is answered between requests that take some, and all of these are answered', async t => {
  const inner = createMemoryStore(SAMPLE_ITEMS, { revision: 'sample' })
  const store: FactStore = {
    ...inner,
    list: async queries => {
      // as a large archive would
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
      return await inner.list(queries)
    }
  }
  const app = Fastify()
  t.teardown(() => app.close())
  await app.register(caveat, { store })
  const base = await app.listen({ host: '127.0.0.1', port: 0 })
  const queries = encodeURIComponent('{ figures(first: 1) { totalCount } }')
  let answered = 0
  const ask = async (path: string): Promise<number> => {
    const { status } = await askRaw(base + path)
    answered++
    return status
  }
  // the server takes a new connection in each turn: what is to be seen are requests on those that stand
  await Promise.all(Array.from({ length: LISTS + 1 }, async () => await ask('/health')))
  answered = 0
  const lists = Array.from({ length: LISTS }, async (_, number) => await ask(number % 2 === 0 ? `/v1/figures?limit=${number + 1}` : `/graphql?query=${queries}%23${number}`))
  await new Promise(resolve => setTimeout(resolve, 20))
  t.equal(await ask('/health'), 200)
  t.ok(answered < LISTS / 2, `after ${answered - 1} of ${LISTS}`)
  t.same(await Promise.all(lists), Array(LISTS).fill(200))
})
