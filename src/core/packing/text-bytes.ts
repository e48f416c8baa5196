import type { Arena } from './arena.ts'
import { positionAt, slabAt } from './arena.ts'
import type { Column } from './column.ts'
import { joinColumns } from './column.ts'

/** Texts by number, as bytes in shared memory. */
export interface SharedTexts {
  readonly slabs: readonly SharedArrayBuffer[]
  readonly addresses: Uint32Array
}

export interface HashedTexts extends SharedTexts {
  /** see `hashText` */
  readonly hashes: Uint32Array
}

/** Texts in an arena, for another thread: for when no more are written. */
export function shareTexts (arena: Arena, addresses: Column<Uint32Array>, hashes: Column<Uint32Array>): HashedTexts {
  return { slabs: arena.share(), addresses: joinColumns(Uint32Array, [addresses.share()]), hashes: joinColumns(Uint32Array, [hashes.share()]) }
}

/** Reads texts by number, in any thread. */
export function openTexts ({ slabs, addresses }: SharedTexts): (number: number) => string {
  const buffers = slabs.map(slab => Buffer.from(slab))
  return number => readText(buffers, addresses[number] as number)
}

/** A length is written in parts of seven bits, the lowest first, each but the last with one bit more. */
const MORE = 0x80

/** How many bytes a text of so many characters takes at most. */
export function textBytesMax (length: number): number {
  return 5 + length * 2
}

/**
 * Writes a text into an arena, and answers its address: twice its length, and one more where its characters take two bytes
 * each; then these.
 */
export function writeText (arena: Arena, text: string): number {
  const { length } = text
  arena.reserve(textBytesMax(length))
  const { slab, used } = arena
  let isWide = 0
  for (let index = 0; index < length; index++) isWide |= text.charCodeAt(index) & 0xff00
  let position = used
  let head = length * 2 + (isWide === 0 ? 0 : 1)
  for (; head >= MORE; head = head >>> 7) slab[position++] = head % MORE + MORE
  slab[position++] = head
  if (isWide !== 0) position += slab.write(text, position, 'utf16le')
  else for (let index = 0; index < length; index++) slab[position++] = text.charCodeAt(index)
  return arena.keep(position - used)
}

export function readText (slabs: readonly Buffer[], address: number): string {
  const slab = slabAt(slabs, address)
  const start = positionAt(address)
  const head = readHead(slab, start)
  const from = start + headBytes(head)
  const length = head >>> 1
  return head % 2 === 1 ? slab.toString('utf16le', from, from + length * 2) : slab.toString('latin1', from, from + length)
}

/** Whether just this text lies at an address. */
export function holdsText (slabs: readonly Buffer[], address: number, text: string): boolean {
  const slab = slabAt(slabs, address)
  const start = positionAt(address)
  const head = readHead(slab, start)
  const { length } = text
  if (head >>> 1 !== length) return false
  let position = start + headBytes(head)
  if (head % 2 === 1) {
    for (let index = 0; index < length; index++, position += 2) {
      if (((slab[position] as number) | (slab[position + 1] as number) << 8) !== text.charCodeAt(index)) return false
    }
  } else {
    for (let index = 0; index < length; index++) if (slab[position++] !== text.charCodeAt(index)) return false
  }
  return true
}

/** Where the characters of a text lie in a slab, how many they are, and how many bytes each takes. */
export interface TextBytes {
  readonly first: number
  readonly length: number
  readonly width: 1 | 2
}

export function locateText (slab: Buffer, start: number): TextBytes {
  const head = readHead(slab, start)
  return { first: start + headBytes(head), length: head >>> 1, width: head % 2 === 1 ? 2 : 1 }
}

/** Compares texts by code unit, as `<` does: negative where the first comes before the other. */
export function compareTexts (slabs: readonly Buffer[], one: number, other: number): number {
  const [slab, otherSlab] = [slabAt(slabs, one), slabAt(slabs, other)]
  const [text, otherText] = [locateText(slab, positionAt(one)), locateText(otherSlab, positionAt(other))]
  const length = Math.min(text.length, otherText.length)
  for (let index = 0; index < length; index++) {
    const difference = unitAt(slab, text, index) - unitAt(otherSlab, otherText, index)
    if (difference !== 0) return difference
  }
  return text.length - otherText.length
}

function unitAt (slab: Buffer, { first, width }: TextBytes, index: number): number {
  const position = first + index * width
  return width === 1 ? slab[position] as number : (slab[position] as number) | (slab[position + 1] as number) << 8
}

/** Writes a text into an arena as it lies elsewhere, and answers its address. */
export function copyText (slabs: readonly Buffer[], address: number, to: Arena): number {
  const slab = slabAt(slabs, address)
  const start = positionAt(address)
  const { first, length, width } = locateText(slab, start)
  const bytes = first + length * width - start
  to.reserve(bytes)
  const { slab: target, used } = to
  for (let index = 0; index < bytes; index++) target[used + index] = slab[start + index] as number
  return to.keep(bytes)
}

function readHead (slab: Buffer, start: number): number {
  let position = start
  let byte = slab[position] as number
  let head = byte % MORE
  for (let shift = 7; byte >= MORE; shift += 7) {
    byte = slab[++position] as number
    head |= byte % MORE << shift
  }
  return head >>> 0
}

function headBytes (head: number): number {
  return head < MORE ? 1 : 1 + headBytes(head >>> 7)
}
