import type { FactStore } from '../../src/core/fact-store.ts'
import type { Item } from '../../src/domain/items.ts'
import { createMemoryStore } from '../../src/stores/memory/memory-store.ts'

export interface ChangingStore {
  readonly store: FactStore
  /** The next calls are answered from these items. */
  readonly become: (items: readonly Item[], revision: string) => void
  /** Does something once, after the next answer of this method and before anyone has it. */
  readonly afterNext: (method: keyof FactStore, act: () => void) => void
}

/** A store whose content changes under the hands of its readers. It answers with copies: no item is the same object twice. */
export function changingStore (items: readonly Item[], revision: string): ChangingStore {
  let current = createMemoryStore(items, { revision })
  const acts = new Map<keyof FactStore, () => void>()

  async function call<Answer> (method: keyof FactStore, ask: (store: FactStore) => Promise<Answer>): Promise<Answer> {
    const answer = structuredClone(await ask(current))
    const act = acts.get(method)
    acts.delete(method)
    act?.()
    return answer
  }

  return {
    become: (items, revision) => { current = createMemoryStore(items, { revision }) },
    afterNext: (method, act) => { acts.set(method, act) },
    store: {
      revision: async () => await call('revision', async store => await store.revision()),
      get: async ids => await call('get', async store => await store.get(ids)),
      list: async queries => await call('list', async store => await store.list(queries)),
      groups: async query => await call('groups', async store => await (store as Required<FactStore>).groups(query)),
      search: async search => await call('search', async store => await store.search(search)),
      suggest: async (id, types) => await call('suggest', async store => await store.suggest(id, types))
    }
  }
}
