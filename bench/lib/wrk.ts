import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { WORK } from './folders.ts'
import { run } from './processes.ts'

/** What is asked again and again. */
export interface LoadRequest {
  readonly method?: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Lua that gives the path and the body of the request of a number, where each one is another: `return path, body` */
  readonly vary?: string
  /** the same request, for who asks without wrk */
  readonly nth?: (number: number) => LoadRequest
}

export interface LoadResult {
  readonly perSecond: number
  readonly requests: number
  /** bytes of an answer on average, its head too */
  readonly bytesEach: number
  /** answers of a status above 399, and what failed without an answer */
  readonly failed: number
  /** how long answers took, in milliseconds */
  readonly p99: number
  /** processor time that asking took, in microseconds a request */
  readonly cpuEach: number
}

export const CONNECTIONS = 32
let loads = 0
const REPORT = `
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('\\nRESULT {"requests":%d,"duration":%d,"bytes":%d,"failed":%d,"p99":%f}\\n',
    summary.requests, summary.duration, summary.bytes, e.connect + e.read + e.write + e.status + e.timeout, latency:percentile(99) / 1000))
end
`

export function hasWrk (): boolean {
  return spawnSync('wrk', ['--version']).error === undefined
}

/**
 * Loads a server from one thread with 32 connections for each of its processes.
 * @param from the number of the first request where each is another: never the same one twice
 */
export async function load (origin: string, request: LoadRequest, duration: number, from = 0, processes = 1): Promise<LoadResult> {
  mkdirSync(WORK, { recursive: true })
  const script = join(WORK, `load-${process.pid}-${++loads}.lua`)
  writeFileSync(script, scriptOf(request, from) + REPORT)
  const out = await run('bash', ['-c', 'TIMEFORMAT="CPU %U %S"; time "$@" 2>&1', 'bash', 'wrk', '-t1', `-c${CONNECTIONS * processes}`, `-d${duration}s`, '--timeout', '10s', '-s', script, origin])
  rmSync(script)
  const found = /RESULT (.*)/.exec(out)?.[1]
  if (found === undefined) throw new Error(`wrk says: ${out.slice(0, 500)}`)
  const { requests, duration: micros, bytes, failed, p99 } = JSON.parse(found)
  const [user = 0, system = 0] = (/CPU ([\d.]+) ([\d.]+)/.exec(out) ?? []).slice(1).map(Number)
  return { perSecond: requests / micros * 1e6, requests, bytesEach: bytes / requests, failed, p99, cpuEach: (user + system) * 1e6 / requests }
}

function scriptOf ({ method = 'GET', path, headers = {}, body, vary }: LoadRequest, from: number): string {
  const head = Object.entries(headers).map(([name, value]) => `wrk.headers[ ${lua(name)} ] = ${lua(value)}`).join('\n')
  const fixed = `wrk.method = ${lua(method)}\nwrk.path = ${lua(path)}\n${head}\n${body === undefined ? '' : `wrk.body = ${lua(body)}\n`}`
  if (vary === undefined) return fixed
  return `${fixed}
local n = ${from}
local vary = function(n) ${vary} end
request = function()
  n = n + 1
  local path, body = vary(n)
  return wrk.format(nil, path, nil, body)
end
`
}

/** A text in Lua's long brackets, where nothing needs an escape. */
function lua (text: string): string {
  return `[==[${text}]==]`
}
