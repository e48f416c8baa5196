type NumberArray = Uint8Array | Uint32Array | Float64Array
type NumberArrayConstructor = new (length: number) => NumberArray

/** Numbers that are added one by one. They lie in chunks, so that growing copies next to nothing. */
export interface GrowingColumn {
  readonly length: () => number
  readonly push: (value: number) => void
  readonly at: (index: number) => number
  /** All numbers in one array. */
  readonly copyTo: <Target extends NumberArray>(target: Target) => Target
}

const CHUNK_BITS = 15
const CHUNK = 2 ** CHUNK_BITS
const FIRST_CHUNK = 2 ** 8

export function createColumn (Numbers: NumberArrayConstructor): GrowingColumn {
  const chunks: NumberArray[] = []
  let chunk: NumberArray = new Numbers(0)
  let length = 0
  let used = 0

  function grow (): void {
    if (chunk.length > 0 && chunk.length < CHUNK) {
      const larger = new Numbers(chunk.length * 2)
      larger.set(chunk)
      chunk = chunks[chunks.length - 1] = larger
    } else {
      chunk = new Numbers(chunks.length === 0 ? FIRST_CHUNK : CHUNK)
      chunks.push(chunk)
      used = 0
    }
  }

  return {
    length: () => length,
    push: value => {
      if (used === chunk.length) grow()
      chunk[used++] = value
      length++
    },
    at: index => (chunks[index >>> CHUNK_BITS] as NumberArray)[index & (CHUNK - 1)] as number,
    copyTo: target => {
      for (const [index, part] of chunks.entries()) target.set(part.subarray(0, Math.min(CHUNK, length - index * CHUNK)), index * CHUNK)
      return target
    }
  }
}
