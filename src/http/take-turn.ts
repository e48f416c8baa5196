import { setImmediate as nextTurn } from 'node:timers/promises'

/** So much work is begun in one turn of the event loop, in milliseconds. */
const TURN_MS = 2

let isOpen = false
let until = 0

/**
 * Lets work begin in this turn of the event loop or, where others have worked for long enough in it, in a later one: however many
 * requests come at once, what takes no work is answered in between.
 * @returns null where it may begin at once
 */
export function takeTurn (): Promise<void> | null {
  return mayBegin() ? null : waitForTurn()
}

async function waitForTurn (): Promise<void> {
  do await nextTurn(); while (!mayBegin())
}

function mayBegin (): boolean {
  if (isOpen) return performance.now() < until
  isOpen = true
  until = performance.now() + TURN_MS
  // comes before those that wait by then, so that the first of them opens the next turn
  setImmediate(() => { isOpen = false })
  return true
}
