import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { BENCH } from './folders.ts'
import { stop } from './processes.ts'

/** A script of bench/ in a process of its own, which says something once it is ready, and then answers what it is asked. */
export interface AskedProcess {
  readonly ask: (question: object) => Promise<unknown>
  readonly stop: () => Promise<void>
}

/** @throws Error when the script ends before it is ready */
export async function startAsked (script: string, args: readonly string[]): Promise<AskedProcess> {
  const { child, nextWord } = startScript(script, args)
  await nextWord()
  return {
    ask: async question => {
      const answer = nextWord()
      child.send(question)
      return await answer
    },
    stop: async () => { await stop(child) }
  }
}

/** What a script of bench/ says, run in a process of its own. */
export async function askProcess (script: string, args: readonly string[]): Promise<unknown> {
  const { child, nextWord } = startScript(script, args)
  try {
    return await nextWord()
  } finally {
    await stop(child)
  }
}

function startScript (script: string, args: readonly string[]): { readonly child: ChildProcess, readonly nextWord: () => Promise<unknown> } {
  const child = fork(join(BENCH, script), args, { execArgv: ['--import', 'tsx', '--expose-gc', '--max-old-space-size=12000'] })
  const ended = once(child, 'exit').then(() => null)
  return {
    child,
    nextWord: async () => {
      const said = await Promise.race([once(child, 'message'), ended])
      if (said === null) throw new Error(`${script} stopped`)
      return said[0]
    }
  }
}
