import { parentPort, Worker, workerData } from 'node:worker_threads'
import { answerOfThread } from '../../../core/answer-of-thread.ts'
import type { OrderedItems } from '../packing/ordered-items.ts'
import { openItems } from '../packing/ordered-items.ts'
import { buildIndex } from './build-index.ts'
import type { PackedIndex } from './packed-index.ts'
import { runInSlices } from './run-in-slices.ts'

/** What a thread indexes. */
interface IndexWork {
  readonly items: OrderedItems
  readonly named: number
}

/** An index that a thread makes. */
export interface IndexingThread {
  readonly index: Promise<PackedIndex>
  /** Keeps the process alive until the thread is done: nobody but who waits for the index does. */
  readonly hold: () => void
}

/**
 * Starts a thread that indexes items, see `buildIndex`.
 * @param script calls `indexInThread`
 */
export function startIndexing (script: URL, work: IndexWork): IndexingThread {
  const thread = new Worker(script, { workerData: work })
  const index = answerOfThread<PackedIndex>(thread, 'indexes texts')
  // once all is listened to: to listen to what a thread says keeps the process alive again
  thread.unref()
  return { index, hold: () => { thread.ref() } }
}

/** What a script for `startIndexing` does. */
export async function indexInThread (): Promise<void> {
  const { items, named } = workerData as IndexWork
  const index = await runInSlices(buildIndex({ count: items.addresses.length, named, itemAt: openItems(items) }))
  parentPort?.postMessage(index, buffersIn(index))
}

/** All memory of an index, which passes to another thread without a copy. */
function buffersIn (index: PackedIndex): ArrayBuffer[] {
  return Object.values(index).flatMap(part => Object.values(part as Readonly<Record<string, Uint8Array<ArrayBuffer>>>).map(({ buffer }) => buffer))
}
