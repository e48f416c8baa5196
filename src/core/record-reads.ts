import type { ItemType } from '../domain/ids.ts'
import type { Item } from '../domain/items.ts'
import type { Condition, FactStore } from './fact-store.ts'

/** Is told what an answer is made from. */
export interface ReadRecorder {
  /** An item was read: one that is shown, withheld or only looked at. */
  readonly item: (item: Item) => void
  /** Items of these types were looked for under these conditions: others that fit would change the answer. */
  readonly query: (types: readonly ItemType[], where: readonly Condition[]) => void
}

/** Where a view has the store that it is of: on itself, as a table that is weak in its keys costs more than the view. */
const SOURCE = Symbol('source')

type View = FactStore & { readonly [SOURCE]?: FactStore }

/** The store that such a view is of; null for any other store. What is remembered must not spare a view a read, or nobody would be told of it. */
export function recordedStore (store: View): FactStore | null {
  return store[SOURCE] ?? null
}

/**
 * A view of a store that tells a recorder of everything that is read through it. It has the methods of the port and no others: what a store
 * offers besides would be read without being recorded.
 */
export function recordReads (store: FactStore, recorder: ReadRecorder): FactStore {
  const view: View = {
    [SOURCE]: store,
    revision: async () => await store.revision(),
    suggest: async (id, types) => await store.suggest(id, types),
    get: async ids => {
      const items = await store.get(ids)
      for (const item of items) if (item !== null) recorder.item(item)
      return items
    },
    list: async queries => {
      const pages = await store.list(queries)
      for (const { types, where } of queries) recorder.query(types, where)
      for (const { items } of pages) items.forEach(recorder.item)
      return pages
    },
    ...store.groups === undefined
      ? {}
      : {
          groups: async query => {
            const page = await (store as Required<FactStore>).groups(query)
            recorder.query(['figure'], query.where)
            for (const { figures } of page.groups) figures.forEach(recorder.item)
            return page
          }
        },
    search: async search => {
      const page = await store.search(search)
      recorder.query(search.types, search.where)
      for (const { item } of page.hits) recorder.item(item)
      return page
    }
  }
  return view
}
