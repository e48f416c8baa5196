import type { FactStore } from '../core/fact-store.ts'
import type { Notes } from '../core/revision-memory.ts'
import type { Item } from '../domain/items.ts'
import type { BatchingStore } from './batching-store.ts'
import { createBatchingStore } from './batching-store.ts'
import type { CaveatRecorder } from './caveat-recorder.ts'
import { createCaveatRecorder } from './caveat-recorder.ts'
import type { Summarize } from './summaries.ts'
import { createSummaries } from './summaries.ts'
import type { Write, WriteWithNames } from './wording.ts'
import { createItemWriter, createWriter } from './wording.ts'

/** What the resolvers of one request share. */
export interface GraphqlContext {
  readonly store: BatchingStore
  readonly write: Write
  readonly writeWithNames: WriteWithNames
  readonly summarize: Summarize
  /** null where every number and quote that the document asks for has its caveat beside it */
  readonly caveats: CaveatRecorder | null
}

export interface ContextOptions {
  readonly store: FactStore
  /** items that are at hand */
  readonly items: Notes<Item>
  /** words about items that are at hand; null where an item may come in several versions, each of which has words of its own */
  readonly sentences: Notes<string> | null
  readonly mayLackCaveats: boolean
}

export function createContext ({ store, items, sentences, mayLackCaveats }: ContextOptions): GraphqlContext {
  const batching = createBatchingStore(store, items)
  const writeWithNames = createWriter(batching)
  return {
    store: batching,
    write: createItemWriter(writeWithNames, sentences),
    writeWithNames,
    summarize: createSummaries(batching),
    caveats: mayLackCaveats ? createCaveatRecorder() : null
  }
}
