import type { FactStore } from '../../src/core/fact-store.ts'
import { loadFixtures } from '../../src/fixtures/load-fixtures.ts'
import { createMemoryStore } from '../../src/stores/memory/memory-store.ts'

/** The store that `caveat serve` would serve this folder from. */
export async function openStore (folder: string): Promise<FactStore> {
  const { items, revision } = await loadFixtures(folder)
  return createMemoryStore(items, { revision })
}
