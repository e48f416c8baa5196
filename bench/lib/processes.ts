import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** A server in a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess
  readonly origin: string
  readonly stop: () => Promise<void>
}

export interface StartOptions {
  readonly environment?: NodeJS.ProcessEnv
  /** how long it may take to start, in milliseconds */
  readonly patience?: number
}

const TICKS_A_SECOND = 100
const running = new Set<ChildProcess>()
process.on('exit', () => { for (const child of running) child.kill('SIGKILL') })

/** Runs a command to its end, and gives what it wrote. @throws Error with what it wrote when it fails */
export async function run (command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<string> {
  const child = spawn(command, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr), once(child, 'close')])
  running.delete(child)
  if (child.exitCode !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${err || out}`)
  return out + err
}

/** Starts a server of ours by its command line, and waits until /ready answers. */
export async function startCaveat (nodeArguments: readonly string[], args: readonly string[], options: StartOptions = {}): Promise<ServerProcess> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [...nodeArguments, ...args, '--port', String(port)], {
    env: { ...process.env, ...options.environment }, stdio: ['ignore', 'ignore', 'pipe', 'ipc']
  })
  running.add(child)
  const errors = textOf(child.stderr)
  const until = Date.now() + (options.patience ?? 60_000)
  while (!await answers(`${origin}/ready`)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`caveat stopped: ${(await errors).slice(0, 500)}`)
    if (Date.now() > until) {
      await stop(child)
      throw new Error(`not ready within ${Math.round((options.patience ?? 60_000) / 1000)} s`)
    }
    await setTimeout(20)
  }
  return { child, origin, stop: async () => { await stop(child) } }
}

/** Starts a server of bench/servers, which says its port, and gives it what it is to serve. */
export async function startPeer (file: string, setup: unknown = null, environment: NodeJS.ProcessEnv = {}): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    env: { ...process.env, NODE_ENV: 'production', ...environment }, stdio: ['ignore', 'ignore', 'pipe', 'ipc']
  })
  running.add(child)
  const errors = textOf(child.stderr)
  child.send({ setup })
  const said = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => null)])
  if (said === null) throw new Error(`${file} stopped: ${(await errors).slice(0, 1000)}`)
  const [{ port }] = said as [{ port: number }]
  return { child, origin: `http://127.0.0.1:${port}`, stop: async () => { await stop(child) } }
}

/** The processor time that a process and its children have used, in microseconds. */
export function cpuOf (pid: number): number {
  return [pid, ...childrenOf(pid)].reduce((sum, each) => {
    const fields = readFileSync(`/proc/${each}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return sum + (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND * 1e6
  }, 0)
}

/** A line of /proc/<pid>/status in bytes: VmRSS is what a process holds now, VmHWM what it held at most; 0 once it is gone. */
export function memoryOf (pid: number, line: 'VmRSS' | 'VmHWM'): number {
  try {
    const found = new RegExp(`^${line}:\\s*(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return Number(found?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

export async function stop (child: ChildProcess): Promise<void> {
  running.delete(child)
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

function childrenOf (pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap(task => {
    return readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
  })
}

async function freePort (): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function answers (url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

async function textOf (stream: AsyncIterable<Buffer> | null | undefined): Promise<string> {
  let text = ''
  for await (const chunk of stream ?? []) text = (text + chunk.toString()).slice(-5000)
  return text
}
