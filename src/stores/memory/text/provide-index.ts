import type { OrderedItems } from '../packing/ordered-items.ts'
import type { ItemSource } from './build-index.ts'
import { buildIndex } from './build-index.ts'
import { startIndexing } from './index-in-thread.ts'
import type { PackedIndex } from './packed-index.ts'
import { runInSlices } from './run-in-slices.ts'
import type { TextIndex } from './text-index.ts'
import { openIndex } from './text-index.ts'

/** The index of all texts of a store, which is made once: it would take most of the start of a store, and many never search. */
export interface ProvidedIndex {
  /** Begins to make it in a thread, so that the first search need not wait for all of it; of few items, it is made for the first search. */
  readonly begin: () => void
  readonly open: () => Promise<TextIndex>
}

/** Fewer items are indexed in the time that a thread takes to start. */
const MANY = 2 ** 15

/** @param script see `startIndexing`; null to index all in this thread, where others are given their turn */
export function provideIndex (source: ItemSource, items: OrderedItems, script: URL | null): ProvidedIndex {
  let index: Promise<TextIndex> | undefined
  let hold = (): void => {}

  async function indexHere (): Promise<PackedIndex> {
    return await runInSlices(buildIndex(source))
  }

  function begin (): void {
    if (index !== undefined || script === null || source.count < MANY) return
    const thread = startIndexing(script, { items, named: source.named })
    hold = thread.hold
    // a thread may find no room; whoever searches is better served late than never
    index = thread.index.catch(indexHere).then(openIndex)
  }

  return {
    begin,
    open: async () => {
      begin()
      hold()
      return await (index ??= indexHere().then(openIndex))
    }
  }
}
