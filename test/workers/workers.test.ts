import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { Agent, get, request } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Test } from 'tap'
import t from 'tap'
import { createFiles, writeFolder } from '../support/fixture-folder.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Running {
  readonly child: ChildProcess
  readonly base: string
  readonly log: readonly any[]
  /** Resolves once the log has so many lines that begin with this message. */
  readonly says: (message: string, times?: number) => Promise<any[]>
}

/** In a process group of their own, so that a signal can reach all of them at once. */
function spawnWorkers (t: Test, folder: string, stderr: 'inherit' | 'pipe' = 'inherit'): ChildProcess {
  const words = ['serve', '--port', '0', '--workers', '2', '--fixtures', folder]
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...words], { cwd: root, detached: true, env: { PATH: process.env.PATH }, stdio: ['ignore', 'pipe', stderr] })
  t.teardown(() => { child.kill('SIGKILL') })
  return child
}

/** `caveat serve --workers 2` in a process of its own, once so many workers listen. */
async function startWorkers (t: Test, folder: string, count = 2): Promise<Running> {
  const child = spawnWorkers(t, folder)
  const log: any[] = []
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })
  lines.on('line', line => { log.push(JSON.parse(line)) })
  const says = async (message: string, times = 1): Promise<any[]> => {
    for (;;) {
      const entries = log.filter(({ msg }) => msg.startsWith(message))
      if (entries.length >= times) return entries
      await once(lines, 'line')
    }
  }
  const [listening] = await says('Server listening at', count)
  return { child, base: listening.msg.replace('Server listening at ', ''), log, says }
}

/** Without keep-alive, so that each request may meet another worker. */
async function ask (url: string): Promise<string> {
  const [response] = await once(get(url, { agent: new Agent({ keepAlive: false }) }), 'response')
  let text = ''
  for await (const chunk of response) text += String(chunk)
  return text
}

async function readNumbers (base: string): Promise<Map<string, number>> {
  const text = await ask(`${base}/metrics`)
  return new Map(text.split('\n').filter(line => line !== '' && !line.startsWith('#')).map(line => {
    const at = line.lastIndexOf(' ')
    return [line.slice(0, at), Number(line.slice(at + 1))]
  }))
}

async function processes (base: string): Promise<[revision: string | undefined, count: number][]> {
  const numbers = await readNumbers(base)
  return [...numbers].filter(([name]) => name.startsWith('caveat_processes{')).map(([name, count]) => [/revision="([^"]*)"/.exec(name)?.[1], count])
}

/** Sends a part of a query on a connection of its own; the function sends the rest, and answers the status. */
async function startQuery (base: string): Promise<() => Promise<number>> {
  const body = JSON.stringify({ query: '{ people { totalCount } }' })
  const sent = request(`${base}/graphql`, {
    method: 'POST', agent: new Agent({ keepAlive: false }), headers: { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' }
  })
  await once(sent, 'continue')
  return async () => {
    sent.end(body)
    const [response] = await once(sent, 'response')
    response.resume()
    return response.statusCode
  }
}

t.test('workers share the port, agree on the facts and are looked after', async t => {
  const folder = writeFolder(t, createFiles())
  const { child, base, says } = await startWorkers(t, folder)
  const { revision } = JSON.parse(await ask(`${base}/ready`))
  const workers = (await says('Server listening at', 2)).map(({ pid }) => pid)

  t.test('both answer; their numbers are summed, whichever is asked', async t => {
    for (let turn = 0; turn < 20; turn++) t.equal(JSON.parse(await ask(`${base}/v1/figures`)).total, 3)
    t.same(new Set((await says('request', 20)).map(({ pid }) => pid)), new Set(workers))
    for (let turn = 0; turn < 4; turn++) t.same(await processes(base), [[revision, 2]])
    const numbers = await readNumbers(base)
    t.ok((numbers.get('process_cpu_seconds_total') ?? 0) > 0)
    t.ok((numbers.get('process_resident_memory_bytes') ?? 0) > 2 * 30_000_000, 'the memory of two processes')
    t.ok(numbers.has('nodejs_eventloop_delay_seconds{quantile="0.99"}'))
  })

  t.test('one that ends is replaced, and the other one serves meanwhile', async t => {
    const counted = [...await readNumbers(base)].filter(([name]) => /_total$/.test(name))
    t.ok(counted.some(([name, count]) => name === 'caveat_answer_memory_hits_total' && count >= 18))
    const stand = async (): Promise<void> => {
      const now = await readNumbers(base)
      for (const [name, before] of counted) t.ok((now.get(name) ?? 0) >= before, `${name} does not fall`)
    }
    // it is handed one connection, which it does not take any more; the others go to its fellow
    process.kill(workers[0], 'SIGSTOP')
    const asked = Array.from({ length: 4 }, async () => await ask(`${base}/v1/figures`).catch(({ code }) => code))
    t.same(await Promise.race([Promise.all(asked), new Promise(resolve => setTimeout(resolve, 500, 'one waits'))]), 'one waits')
    process.kill(workers[0], 'SIGKILL')
    t.match(await says('a worker has ended'), [{ level: 50, worker: workers[0], signal: 'SIGKILL' }])
    t.same((await Promise.all(asked)).filter(answer => answer === 'ECONNRESET').length, 1, 'nobody waits for what it was handed')
    t.equal(JSON.parse(await ask(`${base}/v1/figures`)).total, 3)
    await stand()
    await says('Server listening at', 3)
    t.same(await processes(base), [[revision, 2]])
    await stand()
  })

  t.test('one that finds other facts than its fellow does not serve', async t => {
    const people = join(folder, 'people.json')
    writeFileSync(people, readFileSync(people, 'utf8').replace('"Bo Ruiz"', '"Bo Ruiz-Lee"'))
    process.kill(workers[1], 'SIGKILL')
    t.match(await says('the facts have changed since the start'), [{ level: 50, serving: revision }])
    for (let turn = 0; turn < 10; turn++) t.equal(JSON.parse(await ask(`${base}/v1/people/per_bo-ruiz`)).name, 'Bo Ruiz')
    t.same(await processes(base), [[revision, 1]])
  })

  t.test('on a stop, requests in flight are answered', async t => {
    const queries = await Promise.all([1, 2, 3].map(async () => await startQuery(base)))
    child.kill('SIGTERM')
    await says('stopping', 2)
    t.same(await Promise.all(queries.map(async finish => await finish())), [200, 200, 200])
    t.equal((await once(child, 'close'))[0], 0)
  })
})

t.test('a stop that a terminal sends to all processes at once is as graceful', async t => {
  const { child, base, says } = await startWorkers(t, writeFolder(t, createFiles()))
  const queries = await Promise.all([1, 2, 3, 4].map(async () => await startQuery(base)))
  child.kill('SIGINT')
  const workers = await says('Server listening at', 2)
  for (const { pid } of workers) process.kill(pid, 'SIGINT')
  await says('stopping', 3)
  // the signal may come after the word of the first process
  for (const { pid } of workers) process.kill(pid, 'SIGINT')
  t.same(await Promise.all(queries.map(async finish => await finish())), [200, 200, 200, 200])
  t.equal((await once(child, 'close'))[0], 0)
})

t.test('a stop that comes while a worker starts is as quick and as clean as any', async t => {
  for (const whom of ['the first process', 'all of them']) {
    const { child } = await startWorkers(t, writeFolder(t, createFiles()), 1)
    const begun = Date.now()
    process.kill(whom === 'all of them' ? -(child.pid as number) : child.pid as number, 'SIGTERM')
    t.equal((await once(child, 'close'))[0], 0, `to ${whom}`)
    t.ok(Date.now() - begun < 10_000, 'before anybody loses patience')
  }
})

t.test('what a worker is to be told just when it ends, ends nobody else', async t => {
  const { child, base, says } = await startWorkers(t, writeFolder(t, createFiles()))
  const [{ pid }] = await says('Server listening at', 2) as [{ pid: number }]
  // connections that each of the workers has
  const agents = Array.from({ length: 4 }, () => new Agent({ keepAlive: true, maxSockets: 1 }))
  t.teardown(() => { for (const agent of agents) agent.destroy() })
  const askAll = async (path: string): Promise<unknown> => await Promise.allSettled(agents.map(async agent => {
    const [response] = await once(get(base + path, { agent }), 'response')
    response.resume()
    await once(response, 'end')
  }))
  await askAll('/ready')
  // it hears that metrics are asked for before it hears of the end
  child.kill('SIGSTOP')
  const asked = askAll('/metrics')
  await new Promise(resolve => setTimeout(resolve, 300))
  process.kill(pid, 'SIGKILL')
  await new Promise(resolve => setTimeout(resolve, 300))
  child.kill('SIGCONT')
  await asked
  await says('a worker has ended')
  await says('Server listening at', 3)
  t.equal(JSON.parse(await ask(`${base}/v1/figures`)).total, 3)
  t.equal(child.exitCode, null)
})

t.test('when the first worker can not start, it says why once, and the command ends with its exit code', async t => {
  const files = createFiles()
  files['people.json'].items[0].organization = 'org_lowtwn'
  const child = spawnWorkers(t, writeFolder(t, files), 'pipe')
  let err = ''
  child.stderr?.on('data', chunk => { err += String(chunk) })
  t.equal((await once(child, 'close'))[0], 1)
  t.equal(err.split('Nothing is served until the folder is fine.').length, 2)
})
