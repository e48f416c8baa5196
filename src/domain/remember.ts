/**
 * Remembers what a function makes of texts, or numbers, that come up again and again, up to `max` of them: then it begins anew. For what
 * follows from these alone.
 */
export function remember<Key extends string | number, Value> (max: number, make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return key => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = make(key)
    if (known.size >= max) known.clear()
    known.set(key, value)
    return value
  }
}
