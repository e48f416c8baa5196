import type { FactStore } from '../core/fact-store.ts'
import { createBatchingStore } from './batching-store.ts'
import type { CaveatRecorder } from './caveat-recorder.ts'
import { createCaveatRecorder } from './caveat-recorder.ts'
import type { Summarize } from './summaries.ts'
import { createSummaries } from './summaries.ts'
import type { Write, WriteWithNames } from './wording.ts'
import { createItemWriter, createWriter } from './wording.ts'

/** What the resolvers of one request share. */
export interface GraphqlContext {
  readonly store: FactStore
  readonly write: Write
  readonly writeWithNames: WriteWithNames
  readonly summarize: Summarize
  /** null where every number and quote that the document asks for has its caveat beside it */
  readonly caveats: CaveatRecorder | null
}

export function createContext (store: FactStore, { mayLackCaveats }: { readonly mayLackCaveats: boolean }): GraphqlContext {
  const batching = createBatchingStore(store)
  const writeWithNames = createWriter(batching)
  return {
    store: batching,
    write: createItemWriter(writeWithNames),
    writeWithNames,
    summarize: createSummaries(batching),
    caveats: mayLackCaveats ? createCaveatRecorder() : null
  }
}
