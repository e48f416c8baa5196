import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { BENCH } from './folders.ts'

/** What to give to Node, so that a process answers `askProbe`. */
export const WITH_PROBE = ['--expose-gc', '--import', join(BENCH, 'lib/probe.mjs')]

/** What a process with a probe in it says of itself, see probe.mjs. */
export async function askProbe<Answer> (child: ChildProcess, question: 'collect garbage' | 'reset delays' | 'delays' | 'start profile' | 'stop profile'): Promise<Answer> {
  child.send(question)
  const [answer] = await once(child, 'message')
  return answer as Answer
}
