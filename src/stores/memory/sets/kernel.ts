import type { Kernel } from '../../../core/kernel.ts'
import { openKernel, reserveMemory } from '../../../core/kernel.ts'
import { KERNEL } from './generated.ts'

/** See kernel.wat. All addresses are bytes. */
interface SetKernel extends Kernel {
  readonly meetBits: (into: number, end: number, other: number) => number
  readonly uniteBits: (into: number, end: number, other: number) => void
  readonly countBits: (from: number, end: number) => number
  readonly listBits: (from: number, end: number, into: number) => void
  readonly setBits: (from: number, end: number, bits: number) => void
  readonly meetLists: (one: number, oneEnd: number, other: number, otherEnd: number, into: number) => number
  readonly listNear: (from: number, end: number, wanted: number, othersMax: number, missingMax: number, into: number) => number
}

/** A number takes so many. */
export const BYTES = Uint32Array.BYTES_PER_ELEMENT

/** One for each thread: what it works on is copied in and out, which takes a tenth of the work. */
export const kernel = openKernel<SetKernel>(KERNEL)

let numbers = new Uint32Array(kernel.memory.buffer)

/** The kernel's memory, of so many bytes at least, as 32-bit numbers. */
export function memoryOf (bytes: number): Uint32Array<ArrayBuffer> {
  if (bytes > numbers.byteLength) {
    reserveMemory(kernel, bytes)
    numbers = new Uint32Array(kernel.memory.buffer)
  }
  return numbers
}
