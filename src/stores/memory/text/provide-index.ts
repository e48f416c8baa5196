import type { ItemSource } from './build-index.ts'
import { buildIndex } from './build-index.ts'
import { runInSlices } from './run-in-slices.ts'
import type { TextIndex } from './text-index.ts'
import { openIndex } from './text-index.ts'

/** Answers the index of all texts. It is made for the first search: it would take most of the start of a store, and many never search. */
export function provideIndex (source: ItemSource): () => Promise<TextIndex> {
  let index: Promise<TextIndex> | undefined
  return async () => await (index ??= runInSlices(buildIndex(source)).then(openIndex))
}
