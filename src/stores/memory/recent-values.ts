/** Values that were asked for lately, by key. */
export interface RecentValues<Value> {
  readonly get: (key: string) => Value | undefined
  readonly set: (key: string, value: Value) => void
}

/**
 * Remembers `max` values at most. In two halves: once the newer one is full the older one is dropped, and what is found in the older one moves
 * to the newer. To keep the order of all of them, as an LRU cache does, took longer than to find them.
 */
export function createRecentValues<Value> (max: number): RecentValues<Value> {
  let newer = new Map<string, Value>()
  let older = new Map<string, Value>()

  function set (key: string, value: Value): void {
    if (newer.size >= max / 2) {
      older = newer
      newer = new Map()
    }
    newer.set(key, value)
  }

  return {
    get: key => {
      const value = newer.get(key)
      if (value !== undefined) return value
      const before = older.get(key)
      if (before !== undefined) set(key, before)
      return before
    },
    set
  }
}
