/** 32 bits over all characters, as a number of no sign: neither a common beginning nor a common end makes texts collide. Of every fourth character its low byte alone counts. */
export function hashText (text: string): number {
  return mixText(0, text) >>> 0
}

/**
 * 32 bits, with a sign, over what comes before a text and all of its characters, four at a time. Texts that collide after one beginning do not after another one.
 * @param hash of what comes before, with a sign
 */
export function mixText (hash: number, text: string): number {
  const { length } = text
  let mixed = hash ^ length
  let index = 0
  for (; index + 4 <= length; index += 4) {
    const four = text.charCodeAt(index) ^ text.charCodeAt(index + 1) << 8 ^ text.charCodeAt(index + 2) << 16 ^ text.charCodeAt(index + 3) << 24
    mixed = Math.imul(mixed ^ four, 0x9e3779b1)
    mixed ^= mixed >>> 15
  }
  for (; index < length; index++) mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x85ebca6b)
  mixed = Math.imul(mixed ^ mixed >>> 16, 0xc2b2ae35)
  return mixed ^ mixed >>> 13
}
