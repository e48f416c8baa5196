import { inspect } from 'node:util'
import { DomainError } from '../domain/errors.ts'
import type { FactStore } from './fact-store.ts'

/**
 * A view of a store for whoever answers callers. Whatever the store fails with is an Error there that says nothing but that, its cause beside
 * it for the log: a database's own error may carry a status, as a host's refusal does, and would be told to callers as one, addresses and
 * passwords included. A DomainError stays as it is.
 */
export function guardStore (store: FactStore): FactStore {
  return {
    revision: () => answerOf(() => store.revision()),
    get: ids => answerOf(() => store.get(ids)),
    list: queries => answerOf(() => store.list(queries)),
    search: search => answerOf(() => store.search(search)),
    suggest: (id, types) => answerOf(() => store.suggest(id, types)),
    ...store.groups === undefined ? {} : { groups: query => answerOf(() => (store as Required<FactStore>).groups(query)) }
  }
}

async function answerOf<Answer> (ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof DomainError) throw error
    // loggers leave out a cause that is no error
    throw new Error('the store failed', { cause: error instanceof Error ? error : new Error(`it threw ${inspect(error)}`) })
  }
}
