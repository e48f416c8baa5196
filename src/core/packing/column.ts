export type NumberArray = Uint8Array | Int32Array | Uint32Array | Float64Array
type NumberArrayConstructor<Numbers extends NumberArray> = (new (buffer: SharedArrayBuffer) => Numbers) & { readonly BYTES_PER_ELEMENT: number }

/** Numbers that are added one by one. They lie in chunks, so that growing copies next to nothing. */
export interface Column<Numbers extends NumberArray = NumberArray> {
  readonly length: () => number
  readonly at: (index: number) => number
  readonly push: (value: number) => void
  /** Forgets the numbers from an index on. Their memory is kept for those that come next. */
  readonly truncate: (length: number) => void
  /** All numbers, in shared memory, for another thread to join: for when no more are added. */
  readonly share: () => Numbers[]
}

const CHUNK_BITS = 15
const CHUNK = 2 ** CHUNK_BITS
const FIRST_CHUNK = 2 ** 6

export function createColumn<Numbers extends NumberArray> (Kind: NumberArrayConstructor<Numbers>): Column<Numbers> {
  const make = (size: number): Numbers => new Kind(new SharedArrayBuffer(size * Kind.BYTES_PER_ELEMENT))
  const chunks: Numbers[] = [make(FIRST_CHUNK)]
  /** the chunk that is filled, its index, and how many numbers of it are in use */
  let chunk = chunks[0] as Numbers
  let last = 0
  let used = 0

  function grow (): void {
    if (chunk.length < CHUNK) {
      const larger = make(chunk.length * 2)
      larger.set(chunk)
      chunk = chunks[last] = larger
    } else {
      chunk = chunks[++last] ??= make(CHUNK)
      used = 0
    }
  }

  function length (): number {
    return last * CHUNK + used
  }

  return {
    length,
    at: index => (chunks[index >>> CHUNK_BITS] as Numbers)[index & (CHUNK - 1)] as number,
    push: value => {
      if (used === chunk.length) grow()
      chunk[used++] = value
    },
    truncate: shorter => {
      // where the last chunk is full, there may be none after it
      if (shorter === length()) return
      last = shorter >>> CHUNK_BITS
      used = shorter & (CHUNK - 1)
      chunk = chunks[last] as Numbers
    },
    share: () => [...chunks.slice(0, last), chunk.subarray(0, used) as Numbers]
  }
}

/**
 * Columns of one kind one after the other, as one.
 * @param move makes of the numbers of a column, in their place, what they are among those of all columns: a loop of the caller's own for very many
 * numbers is fast, as one loop for the numbers of all callers can't be
 */
export function joinColumns<Numbers extends NumberArray> (
  Kind: new (length: number) => Numbers, columns: readonly (readonly NumberArray[])[], move?: (numbers: Numbers, column: number) => void
): Numbers {
  const joined = new Kind(columns.reduce((length, column) => length + lengthOf(column), 0))
  let length = 0
  for (const [place, column] of columns.entries()) {
    const start = length
    for (const chunk of column) {
      joined.set(chunk, length)
      length += chunk.length
    }
    move?.(joined.subarray(start, length) as Numbers, place)
  }
  return joined
}

/** Adds a number to each of some, in their place. */
export function raiseAll (numbers: Uint32Array, by: number): void {
  for (let index = 0; index < numbers.length; index++) numbers[index] = (numbers[index] as number) + by
}

/** How many numbers there are in the chunks of a column. */
export function lengthOf (column: readonly NumberArray[]): number {
  return column.reduce((length, chunk) => length + chunk.length, 0)
}
