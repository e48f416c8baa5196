import type { FactStore } from './core/fact-store.ts'
import type { Progress } from './fixtures/load-fixtures.ts'
import { revisionOf } from './fixtures/load-fixtures.ts'
import { readFixtures } from './fixtures/read-fixtures.ts'
import { findScript } from './fixtures/reading-threads.ts'
import { buildMemoryStore, prepareItems } from './stores/memory/build-memory-store.ts'
import { createItemCollector } from './stores/memory/collect-items.ts'
import type { MemoryStore } from './stores/memory/open-memory-store.ts'
import { sortItems } from './stores/memory/sort-items.ts'

export interface LoadOptions {
  /** Is told how far the reading of the folder has come. */
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/**
 * A memory store with the facts of a fixture folder, all of it or nothing. The facts go from the files into the store one
 * by one, and none is held; see `readFixtures`.
 * @throws FixtureError with every problem, when there is any
 */
export async function loadStore (folder: string, { onProgress }: LoadOptions = {}): Promise<FactStore> {
  const script = findScript('load-thread.js', import.meta.url)
  const { collected, arranged, digest, isFine, result } = await readFixtures(folder, { collect: createItemCollector, arrange: sortItems, script, onProgress })
  // to build a store of what has problems would be in vain
  if (!isFine) revisionOf(await result)
  const build = async (): Promise<MemoryStore> => {
    const prepared = prepareItems(collected)
    return buildMemoryStore(prepared, await arranged, { revision: digest, indexScript: findScript('index-thread.js', import.meta.url) })
  }
  const [checked, built] = await Promise.allSettled([result.then(revisionOf), build()])
  if (checked.status === 'rejected') throw checked.reason
  if (built.status === 'rejected') throw built.reason
  built.value.beginIndex()
  return built.value
}
