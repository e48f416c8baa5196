/** Bytes that are added one after the other, in shared memory: other threads read them without a copy. */
export interface Arena {
  /** Makes room: what is then written into `slab` from `used` on, up to so many bytes, stays in one piece. */
  readonly reserve: (bytes: number) => void
  /** Keeps so many bytes from `used` on, and answers their address. */
  readonly keep: (bytes: number) => number
  /** Forgets all bytes. The memory of the last slab is kept for those that come next. */
  readonly clear: () => void
  readonly share: () => SharedArrayBuffer[]
  /** Takes in the slabs of another arena, and answers what its addresses have to be raised by. */
  readonly adopt: (slabs: readonly SharedArrayBuffer[]) => number
  readonly slabs: Buffer[]
  /** the last slab, and how much of it is kept */
  slab: Buffer
  used: number
}

/** An address is the number of a slab and a position in it, in 32 bits: bytes for some ten million items. */
const POSITION_BITS = 22
const SLAB_BYTES = 2 ** POSITION_BITS
const SLABS_MAX = 2 ** (32 - POSITION_BITS)
const FIRST_SLAB_BYTES = 2 ** 14
const NO_SLAB = Buffer.alloc(0)

/** Slabs grow with what is in them, so that a few items don't take megabytes. */
export function createArena (): Arena {
  const arena: Arena = { reserve, keep, clear, share: () => arena.slabs.map(({ buffer }) => buffer as unknown as SharedArrayBuffer), adopt, slabs: [], slab: NO_SLAB, used: 0 }

  function reserve (bytes: number): void {
    if (arena.used + bytes <= arena.slab.length && arena.used < SLAB_BYTES) return
    checkRoom(arena.slabs.length + 1)
    const size = Math.max(bytes, Math.min(SLAB_BYTES, Math.max(FIRST_SLAB_BYTES, arena.slab.length * 4)))
    arena.slab = Buffer.from(new SharedArrayBuffer(size))
    arena.used = 0
    arena.slabs.push(arena.slab)
  }

  function keep (bytes: number): number {
    const address = (arena.slabs.length - 1) * SLAB_BYTES + arena.used
    arena.used += bytes
    return address
  }

  function clear (): void {
    arena.slabs.splice(0, arena.slabs.length - 1)
    arena.used = 0
  }

  function adopt (slabs: readonly SharedArrayBuffer[]): number {
    const base = arena.slabs.length * SLAB_BYTES
    checkRoom(arena.slabs.length + slabs.length)
    arena.slabs.push(...slabs.map(slab => Buffer.from(slab)))
    arena.slab = NO_SLAB
    arena.used = 0
    return base
  }

  return arena
}

function checkRoom (slabs: number): void {
  if (slabs > SLABS_MAX) throw new RangeError('a memory store holds 4 GiB of packed items at most')
}

/** The number of the slab that an address lies in. */
export function slabNumber (address: number): number {
  return address >>> POSITION_BITS
}

/** The slab that an address lies in. */
export function slabAt (slabs: readonly Buffer[], address: number): Buffer {
  return slabs[slabNumber(address)] as Buffer
}

/** Where in its slab an address lies. */
export function positionAt (address: number): number {
  return address & (SLAB_BYTES - 1)
}
