/** A piece of an answer: text that is made for it, or the bytes of a text that was made before. */
export type Piece = string | Buffer

const COMMA = Buffer.from(',')

/** A text in UTF-8, as bytes that hold no other memory but their own. */
export function bytesOf (text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text))
  bytes.write(text)
  return bytes
}

/** Pieces one after the other, as bytes: to copy a text takes a tenth of the time that it takes to encode it. */
export function joinPieces (pieces: readonly Piece[]): Buffer {
  const all: Buffer[] = []
  let text = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece
    else {
      if (text !== '') all.push(Buffer.from(text))
      all.push(piece)
      text = ''
    }
  }
  all.push(Buffer.from(text))
  return Buffer.concat(all)
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
