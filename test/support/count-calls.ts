import type { FactStore } from '../../src/core/fact-store.ts'

export interface CountedStore {
  readonly store: FactStore
  /** the names of the methods that were called */
  readonly calls: string[]
}

export function countCalls (store: FactStore): CountedStore {
  const calls: string[] = []
  const counted = Object.fromEntries(Object.entries(store).map(([name, method]) => [name, (...parameters: unknown[]) => {
    calls.push(name)
    return (method as (...parameters: unknown[]) => unknown)(...parameters)
  }]))
  return { calls, store: counted as unknown as FactStore }
}
