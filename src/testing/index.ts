import type { FactStore } from '../core/fact-store.ts'
import type { Item } from '../domain/items.ts'
import { createMemoryStore } from '../stores/memory/memory-store.ts'
import { TRICKY_ENTITIES } from './tricky-entities.ts'
import { TRICKY_FIGURES } from './tricky-figures.ts'
import { TRICKY_WORDS } from './tricky-words.ts'

/** Made-up facts that templates stumble over; what each is for stands in docs/testing.md. */
export const TRICKY_ITEMS: readonly Item[] = [...TRICKY_ENTITIES, ...TRICKY_FIGURES, ...TRICKY_WORDS]

/**
 * A store to test against, offline: for the plugin and for `createFacts`. Its answers are the same in every run.
 * @param items what it holds; the tricky items when not given
 */
export function createTestStore (items: readonly Item[] = TRICKY_ITEMS): FactStore {
  return createMemoryStore(items, { revision: 'test' })
}
