import Fastify from 'fastify'
import type { FastifyServerOptions } from 'fastify'
import type { FactStore } from '../../src/core/fact-store.ts'
import type { Item } from '../../src/domain/items.ts'
import type { CaveatOptions } from '../../src/index.ts'
import { caveat, createMemoryStore, loadFixtures } from '../../src/index.ts'

interface Options extends Omit<CaveatOptions, 'store'> {
  readonly items?: readonly Item[]
  readonly store?: FactStore
  readonly prefix?: string
  readonly server?: FastifyServerOptions
}

/** as without-memory.test.ts has it */
const MEMORY = process.env.TEST_ANSWER_MEMORY === undefined ? {} : { answerMemory: { bytes: Number(process.env.TEST_ANSWER_MEMORY) } }

/** Caveat with these items on a free port, until the test ends: its address, with the prefix. */
export async function serveCards (t: { teardown: (end: () => unknown) => void }, { items = [], store = createMemoryStore(items, { revision: 'cards' }), prefix = '', server = {}, ...options }: Options): Promise<string> {
  const app = Fastify(server)
  await app.register(caveat, { store, prefix, ...MEMORY, ...options })
  t.teardown(async () => { await app.close() })
  return await app.listen({ host: '127.0.0.1', port: 0 }) + prefix
}

/** The items of the fixtures that ship with Caveat. */
export async function fixtureItems (): Promise<readonly Item[]> {
  const { items } = await loadFixtures('fixtures')
  return items
}
