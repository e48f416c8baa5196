import type { FactStore } from './core/fact-store.ts'
import type { Progress } from './fixtures/load-fixtures.ts'
import { streamFixtures } from './fixtures/load-fixtures.ts'
import { createMemoryStoreBuilder } from './stores/memory/memory-store-builder.ts'

export interface LoadOptions {
  /** Is told how far the reading of the folder has come. */
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/**
 * A memory store with the facts of a fixture folder, all of it or nothing. The facts go from the files into the store one
 * by one: of a folder of any size no more is held than the store.
 * @throws FixtureError with every problem, when there is any
 */
export async function loadStore (folder: string, { onProgress }: LoadOptions = {}): Promise<FactStore> {
  const builder = createMemoryStoreBuilder()
  const { revision } = await streamFixtures(folder, { onItem: builder.add, onProgress })
  return builder.build({ revision })
}
