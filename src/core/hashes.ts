/** 32 bits over all characters, four at a time: neither a common beginning nor a common end makes texts collide. */
export function hashText (text: string): number {
  const { length } = text
  let hash = length
  let index = 0
  for (; index + 4 <= length; index += 4) {
    const four = text.charCodeAt(index) ^ text.charCodeAt(index + 1) << 8 ^ text.charCodeAt(index + 2) << 16 ^ text.charCodeAt(index + 3) << 24
    hash = mixFour(hash, four)
  }
  for (; index < length; index++) hash = mixOne(hash, text.charCodeAt(index))
  return finish(hash)
}

function mixFour (hash: number, four: number): number {
  const mixed = Math.imul(hash ^ four, 0x9e3779b1)
  return mixed ^ mixed >>> 15
}

function mixOne (hash: number, one: number): number {
  return Math.imul(hash ^ one, 0x85ebca6b)
}

function finish (hash: number): number {
  const mixed = Math.imul(hash ^ hash >>> 16, 0xc2b2ae35)
  return (mixed ^ mixed >>> 13) >>> 0
}
