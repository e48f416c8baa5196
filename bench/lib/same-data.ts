import { isDeepStrictEqual } from 'node:util'
import type { ServerProcess } from './processes.ts'
import type { LoadRequest } from './wrk.ts'

/** @throws Error unless all of these servers answer a GraphQL request with the same data */
export async function sameData ({ path, headers = {}, body = '' }: LoadRequest, servers: readonly ServerProcess[]): Promise<void> {
  const answers = await Promise.all(servers.map(async ({ origin }) => await (await fetch(origin + path, { method: 'POST', headers, body })).json() as { data?: unknown }))
  const other = answers.find(answer => answer.data == null || !isDeepStrictEqual(answer.data, answers[0]?.data))
  if (other !== undefined) throw new Error(`the servers don't answer the same: ${JSON.stringify(answers[0]).slice(0, 600)} and ${JSON.stringify(other).slice(0, 600)}`)
}
