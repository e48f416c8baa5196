/** What WebAssembly code exports along with its functions. */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer, readonly grow: (pages: number) => number }
}

const PAGE_BYTES = 65_536

/**
 * Opens WebAssembly code, once for each thread.
 * @param code in Base64, as `npm run generate` makes it
 */
export function openKernel<Opened extends Kernel> (code: string): Opened {
  return new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(code, 'base64'))).exports as unknown as Opened
}

/** Whether this processor has what code needs. */
export function canOpenKernel (code: string): boolean {
  return WebAssembly.validate(Buffer.from(code, 'base64'))
}

/** Sees to so many bytes of memory at least. Where there were fewer, its buffer is another one; what was in it stays. */
export function reserveMemory ({ memory }: Kernel, bytes: number): void {
  const missing = bytes - memory.buffer.byteLength
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES))
}
