import { CLI } from './folders.ts'
import type { ServerProcess, StartOptions } from './processes.ts'
import { startCaveat } from './processes.ts'

export interface ServeOptions extends StartOptions {
  readonly logLevel?: 'warn' | 'info'
  /** what to give to Node */
  readonly node?: readonly string[]
  /** further flags of `caveat serve` */
  readonly flags?: readonly string[]
}

/** `caveat serve` as a newsroom starts it, with this fixture folder. */
export async function serveCaveat (folder: string, { logLevel = 'warn', node = [], flags = [], ...options }: ServeOptions = {}): Promise<ServerProcess> {
  return await startCaveat(node, [CLI, 'serve', '--fixtures', folder, '--log-level', logLevel, ...flags], options)
}

/** The first search waits for the index of words, which a thread makes of a large store beside all that is measured meanwhile. */
export async function searchFirst ({ origin }: ServerProcess): Promise<void> {
  const { ok, status } = await fetch(`${origin}/v1/search?q=index`)
  if (!ok) throw new Error(`search answers ${status}`)
}
