import type { RawAnswer } from '../servers/raw.ts'
import type { ServerProcess } from './processes.ts'
import type { LoadRequest } from './wrk.ts'

/** wrk takes no content coding, where fetch does if not told otherwise. */
export const PLAIN = { 'accept-encoding': 'identity' } as const

/** What Node adds by itself. */
const OWN_HEADERS = ['connection', 'keep-alive', 'date', 'transfer-encoding']

/** The answer of a server to a request, for another one that writes the same bytes. */
export async function captureAnswer ({ origin }: ServerProcess, { method = 'GET', path, headers = {}, body }: LoadRequest): Promise<RawAnswer> {
  const response = await fetch(origin + path, { method, headers: { ...PLAIN, ...headers }, ...(body === undefined ? {} : { body }) })
  const text = await response.text()
  return {
    path,
    status: response.status,
    headers: Object.fromEntries([...response.headers].filter(([name]) => !OWN_HEADERS.includes(name))),
    body: text === '' ? null : text
  }
}
