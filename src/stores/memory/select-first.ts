/**
 * The first `count` values in an order, sorted: values are dropped as soon as `count` better ones are
 * known, so that few of many cost little more than looking at each once.
 */
export function selectFirst<Value> (values: Iterable<Value>, count: number, compare: (one: Value, other: Value) => number): Value[] {
  if (count <= 0) return []
  const best: Value[] = []
  let worst: Value | undefined
  for (const value of values) {
    if (worst !== undefined && compare(value, worst) >= 0) continue
    best.push(value)
    if (best.length >= count * 2) {
      best.sort(compare).length = count
      worst = best[count - 1]
    }
  }
  return best.sort(compare).slice(0, count)
}
