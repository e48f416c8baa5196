import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const EXECUTABLE = ['/usr/sbin/varnishd', '/usr/local/sbin/varnishd', '/opt/homebrew/sbin/varnishd'].find(path => existsSync(path))

/**
 * The options of a test that needs a shared cache: where there is no Varnish it is skipped with a line that says how to get it, and in CI it is
 * run all the same, and fails.
 */
export const NEEDS_VARNISH = {
  skip: EXECUTABLE !== undefined || process.env.CI === 'true' ? false : 'no Varnish here: install it (Debian: apt-get install varnish)'
}

/** How long it may take to compile its configuration and to start, on a busy machine. */
const STARTS_WITHIN_MS = 60_000

export interface Varnish {
  readonly base: string
  /** Sets a parameter, such as `http_gzip_support`. */
  readonly set: (parameter: string, value: string) => Promise<void>
  /** Drops all that it holds. */
  readonly empty: () => Promise<void>
}

/** Varnish with this configuration on a free port, until the test ends. */
export async function startVarnish (t: { teardown: (end: () => unknown) => void }, configuration: string): Promise<Varnish> {
  if (EXECUTABLE === undefined) throw new Error('no Varnish: CI has to install it')
  const folder = await mkdtemp(join(tmpdir(), 'caveat-varnish-'))
  const file = join(folder, 'caveat.vcl')
  await writeFile(file, configuration)
  const child = spawn(EXECUTABLE, ['-F', '-j', 'none', '-n', folder, '-a', '127.0.0.1:0', '-f', file, '-s', 'malloc,64m'], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => { said.push(String(chunk)) })
  const ended = once(child, 'exit')
  t.teardown(async () => {
    child.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  })
  const command = async (...words: string[]): Promise<string> => (await run('varnishadm', ['-n', folder, ...words])).stdout
  const deadline = Date.now() + STARTS_WITHIN_MS
  for (;;) {
    const [, port] = /127\.0\.0\.1 (\d+)/.exec(await command('debug.listen_address').catch(() => '')) ?? []
    if (port !== undefined) {
      return {
        base: `http://127.0.0.1:${port}`,
        set: async (parameter, value) => { await command('param.set', parameter, value) },
        empty: async () => { await command('ban', 'req.url', '~', '.') }
      }
    }
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`Varnish does not start: ${said.join('')}`)
    await delay(100)
  }
}
