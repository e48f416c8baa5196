/** A piece of an answer: text that is made for it, or the bytes of a text that was made before. */
export type Piece = string | Buffer

/** stands between the elements of each list, and takes longer to copy than to write */
const COMMA = Buffer.from(',')
const COMMA_BYTE = COMMA.readUInt8()

/** What a buffer takes besides its bytes, about. */
export const BUFFER_BYTES = 300

const POOL_BYTES = 128 * 1024

/** A text in UTF-8, as bytes that hold no other memory but their own. */
export function bytesOf (text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text))
  bytes.write(text)
  return bytes
}

/** Pieces one after the other, as bytes: to copy a text takes a tenth of the time that it takes to encode it. */
export function joinPieces (pieces: readonly Piece[]): Buffer {
  let length = 0
  for (const piece of pieces) length += typeof piece === 'string' ? Buffer.byteLength(piece) : piece.length
  const joined = takeBytes(length)
  let at = 0
  for (const piece of pieces) {
    if (typeof piece === 'string') at += joined.write(piece, at)
    else if (piece === COMMA) joined[at++] = COMMA_BYTE
    else {
      joined.set(piece, at)
      at += piece.length
    }
  }
  return joined
}

let pool = Buffer.alloc(0)
let poolEnd = 0

/** Bytes of a pool, as Node's own has room for half of a short answer only: what is made for each answer has to be collected for each. */
function takeBytes (length: number): Buffer {
  if (length > POOL_BYTES / 4) return Buffer.allocUnsafeSlow(length)
  if (poolEnd + length > pool.length) {
    pool = Buffer.allocUnsafeSlow(POOL_BYTES)
    poolEnd = 0
  }
  const start = poolEnd
  poolEnd += length
  return pool.subarray(start, poolEnd)
}

/** The elements of a JSON list. */
export function listPieces (elements: readonly Piece[]): Piece[] {
  const pieces: Piece[] = ['[']
  for (const [index, element] of elements.entries()) {
    if (index > 0) pieces.push(COMMA)
    pieces.push(element)
  }
  pieces.push(']')
  return pieces
}
