import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { StoreMeasures } from '../in-process/measure-store.ts'
import { BENCH } from './folders.ts'
import { stop } from './processes.ts'

/** What one process measures of a store that it holds, see in-process/measure-store.ts. */
export async function measureStore (folder: string, facts: number, depth: 'all' | 'typical' | 'peers'): Promise<StoreMeasures> {
  return await askProcess('in-process/measure-store.ts', [folder, String(facts), depth]) as StoreMeasures
}

/** What a script of bench/ says, run in a process of its own. */
export async function askProcess (script: string, args: readonly string[]): Promise<unknown> {
  const child = fork(join(BENCH, script), args, { execArgv: ['--import', 'tsx', '--max-old-space-size=12000'] })
  const said = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => null)])
  await stop(child)
  if (said === null) throw new Error(`${script} stopped`)
  return said[0]
}
