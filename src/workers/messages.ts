import type { Reading } from '../metrics/reading.ts'

/** What a worker says to the process that started it. */
export type FromWorker =
  /** it could serve, and which facts */
  | { readonly caveat: 'loaded', readonly revision: string }
  /** somebody asks it for the metrics of all */
  | { readonly caveat: 'gather', readonly id: number }
  | { readonly caveat: 'readings', readonly id: number, readonly readings: readonly Reading[] }

/** What that process says to a worker. */
export type ToWorker =
  /** whether it may serve */
  | { readonly caveat: 'welcome', readonly serve: boolean }
  | { readonly caveat: 'read', readonly id: number }
  | { readonly caveat: 'gathered', readonly id: number, readonly processes: readonly (readonly Reading[])[] }
  | { readonly caveat: 'stop' }

/** Whether a message between processes is one of these: a host of our code may send its own. */
export function isOurs (message: unknown): message is { readonly caveat: string } {
  return typeof message === 'object' && message !== null && 'caveat' in message
}
