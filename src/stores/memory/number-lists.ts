/** The values that a test holds for, in their order: a typed array's own `filter` takes many times as long for each. */
export function select<Numbers extends Uint32Array | Float64Array> (values: Numbers, holds: (value: number, index: number) => boolean): Numbers {
  const selected = values.slice() as Numbers
  let length = 0
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number
    if (holds(value, index)) selected[length++] = value
  }
  return selected.slice(0, length) as Numbers
}

/** The values of a rising list, each once. */
export function withoutRepeats<Numbers extends Uint32Array | Float64Array> (rising: Numbers): Numbers {
  return select(rising, (value, index) => index === 0 || value !== rising[index - 1])
}

export function joinLists (...lists: readonly Uint32Array[]): Uint32Array {
  const joined = new Uint32Array(lists.reduce((length, list) => length + list.length, 0))
  let length = 0
  for (const list of lists) {
    joined.set(list, length)
    length += list.length
  }
  return joined
}

export function ascending (length: number): Uint32Array {
  return new Uint32Array(length).map((_, index) => index)
}

/** Brings what is kept by number into the order of ordinals. */
export function inOrder<Values extends Uint8Array | Uint32Array | Float64Array> (values: Values, numbers: Uint32Array): Values {
  return values.map((_, ordinal) => values[numbers[ordinal] as number] as number) as Values
}

export function invert (permutation: Uint32Array): Uint32Array {
  const inverse = new Uint32Array(permutation.length)
  for (let index = 0; index < permutation.length; index++) inverse[permutation[index] as number] = index
  return inverse
}
