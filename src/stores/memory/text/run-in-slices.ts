import { performance } from 'node:perf_hooks'
import { setImmediate } from 'node:timers/promises'

/** How long others wait, in milliseconds. */
const SLICE = 4

/** Runs steps to their end, and gives others their turn every few milliseconds. */
export async function runInSlices<Result> (steps: Iterator<undefined, Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE
    do {
      const step = steps.next()
      if (step.done === true) return step.value
    } while (performance.now() < end)
    await setImmediate()
  }
}
