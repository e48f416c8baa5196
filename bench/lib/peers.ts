import { join } from 'node:path'
import { BENCH } from './folders.ts'
import type { ServerProcess } from './processes.ts'
import { startPeer } from './processes.ts'

/** Starts one of the servers of bench/servers. */
export async function startServer (name: string, setup: unknown, environment: NodeJS.ProcessEnv = {}): Promise<ServerProcess> {
  return await startPeer(join(BENCH, 'servers', `${name}.ts`), setup, environment)
}
