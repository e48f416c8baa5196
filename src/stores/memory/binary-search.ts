/** The first number from `from` to `to` that a test holds for, where it holds for all after it too; `to` when for none. */
export function firstIndex (from: number, to: number, holds: (index: number) => boolean): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The first index in a rising list, from `from` to `to`, whose value is not below `value`; `to` when there is none. */
export function lowerBound (list: Uint32Array, value: number, from = 0, to = list.length): number {
  return firstIndex(from, to, index => (list[index] as number) >= value)
}

/** The first index from `from`, below `to`, whose value is not below `value`; `to` when there is none. Soon found where it is near. */
export function leap (rising: Uint32Array, value: number, from: number, to: number): number {
  let [low, high, step] = [from, from, 1]
  while (high < to && (rising[high] as number) < value) {
    low = high + 1
    high += step
    step *= 2
  }
  if (high > to) high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rising[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
