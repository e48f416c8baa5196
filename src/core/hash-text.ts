/** 32 bits over all characters, four at a time: neither a common beginning nor a common end makes texts collide. */
export function hashText (text: string): number {
  const { length } = text
  let hash = length
  let index = 0
  for (; index + 4 <= length; index += 4) {
    const four = text.charCodeAt(index) ^ text.charCodeAt(index + 1) << 8 ^ text.charCodeAt(index + 2) << 16 ^ text.charCodeAt(index + 3) << 24
    hash = Math.imul(hash ^ four, 0x9e3779b1)
    hash ^= hash >>> 15
  }
  for (; index < length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x85ebca6b)
  hash = Math.imul(hash ^ hash >>> 16, 0xc2b2ae35)
  return (hash ^ hash >>> 13) >>> 0
}
