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

/** Sees to so many bytes of memory at least. Answers whether its buffer is another one now; what is in it stays. */
export function reserveMemory ({ memory }: Kernel, bytes: number): boolean {
  const missing = bytes - memory.buffer.byteLength
  if (missing <= 0) return false
  memory.grow(Math.ceil(missing / PAGE_BYTES))
  return true
}
