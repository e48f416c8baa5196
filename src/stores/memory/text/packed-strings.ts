/**
 * Strings in the order of their code units, each one once: one after the other in one array, so that hundreds of
 * thousands take a few bytes a letter, and pass from thread to thread as they are.
 */
export interface PackedStrings {
  readonly units: Uint16Array
  /** where each string starts, and where the last one ends */
  readonly offsets: Uint32Array
}

/** @param sorted rising by code units, without repeats */
export function packStrings (sorted: readonly string[]): PackedStrings {
  const offsets = new Uint32Array(sorted.length + 1)
  for (const [index, text] of sorted.entries()) offsets[index + 1] = (offsets[index] as number) + text.length
  const units = new Uint16Array(offsets[sorted.length] as number)
  let next = 0
  for (const text of sorted) for (let at = 0; at < text.length; at++) units[next++] = text.charCodeAt(at)
  return { units, offsets }
}

export function countStrings ({ offsets }: PackedStrings): number {
  return offsets.length - 1
}

export function lengthAt ({ offsets }: PackedStrings, index: number): number {
  return (offsets[index + 1] as number) - (offsets[index] as number)
}

export function stringAt ({ units, offsets }: PackedStrings, index: number): string {
  const end = offsets[index + 1] as number
  let text = ''
  for (let at = offsets[index] as number; at < end; at++) text += String.fromCharCode(units[at] as number)
  return text
}

/** The index of a string, or -1. */
export function indexOfString (strings: PackedStrings, text: string): number {
  const index = firstFrom(strings, text, text.length + 1)
  return index < countStrings(strings) && lengthAt(strings, index) === text.length && compareAt(strings, index, text, text.length) === 0 ? index : -1
}

/** From which index up to which, not with it, strings begin like this. */
export function rangeOfPrefix (strings: PackedStrings, prefix: string): readonly [from: number, to: number] {
  const from = firstFrom(strings, prefix, prefix.length)
  let [low, high] = [from, countStrings(strings)]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compareAt(strings, middle, prefix, prefix.length) > 0) high = middle
    else low = middle + 1
  }
  return [from, low]
}

/** The first string that is not below a text, by its first code units. */
function firstFrom (strings: PackedStrings, text: string, compared: number): number {
  let [low, high] = [0, countStrings(strings)]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compareAt(strings, middle, text, compared) >= 0) high = middle
    else low = middle + 1
  }
  return low
}

/** Below 0, 0 or above it as the first code units of a string, `compared` at most, are below a text, the same or above it. */
function compareAt ({ units, offsets }: PackedStrings, index: number, text: string, compared: number): number {
  const start = offsets[index] as number
  const length = Math.min((offsets[index + 1] as number) - start, compared)
  const end = Math.min(length, text.length)
  for (let at = 0; at < end; at++) {
    const difference = (units[start + at] as number) - text.charCodeAt(at)
    if (difference !== 0) return difference
  }
  return length - text.length
}
