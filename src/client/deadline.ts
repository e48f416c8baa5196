import { CaveatError } from './caveat-error.ts'

/** The longest that a timer can run; it would fire at once for more. */
const TIMER_MAX = 2 ** 31 - 1

export interface Deadline {
  /** aborted when the time is over, or the caller's own signal is */
  readonly signal: AbortSignal
  readonly left: () => number
  /** @throws CaveatError DEADLINE, or the reason of the caller's own signal, when it is over */
  readonly check: () => void
  /** Waits, and stops at once when it is over; throws as `check` does. */
  readonly wait: (ms: number) => Promise<void>
  readonly end: () => void
}

/** The time that a call may take, all its tries together. */
export function startDeadline (ms: number, caller: AbortSignal | undefined): Deadline {
  const controller = new AbortController()
  const { signal } = controller
  const over = performance.now() + ms
  const stop = (): void => { controller.abort(caller?.reason) }
  const timer = setTimeout(() => { controller.abort(new CaveatError('DEADLINE', `no answer within ${ms} ms`)) }, Math.min(ms, TIMER_MAX))
  if (caller?.aborted === true) stop()
  caller?.addEventListener('abort', stop)
  const check = (): void => { signal.throwIfAborted() }
  return {
    signal,
    check,
    left: () => over - performance.now(),
    wait: async ms => {
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, ms)
        signal.addEventListener('abort', () => { clearTimeout(timer); resolve() }, { once: true })
      })
      check()
    },
    end: () => {
      clearTimeout(timer)
      caller?.removeEventListener('abort', stop)
    }
  }
}
