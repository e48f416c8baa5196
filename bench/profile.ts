import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveCaveat } from './lib/caveat-servers.ts'
import { factsFolder, ROOT } from './lib/folders.ts'
import { askProbe, WITH_PROBE } from './lib/probe.ts'
import { OTHER_LISTS, OTHER_VARIABLES, SAME_LIST, SAME_QUERY } from './lib/requests.ts'
import type { LoadRequest } from './lib/wrk.ts'
import { load } from './lib/wrk.ts'

interface Profile {
  readonly nodes: readonly { readonly id: number, readonly callFrame: { readonly functionName: string, readonly url: string, readonly lineNumber: number } }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

const KINDS: Readonly<Record<string, LoadRequest>> = { 'hot query': SAME_QUERY, 'hot list': SAME_LIST, 'cold query': OTHER_VARIABLES, 'cold list': OTHER_LISTS }
const FACTS = 1000
const WARM_UP_SECONDS = 5
const SECONDS = 8
const SHOWN = 15
/** Nothing to do, and what the profiler itself takes. */
const BESIDE = ['(idle)', '(program)', '(root)', 'dispatch']

/** Where the time of a server goes under each kind of load: the functions that most of it is spent in themselves, as Markdown. */
for (const [kind, request] of Object.entries(KINDS)) {
  console.log(`\n### ${kind}\n\n| share | function | where |\n| --- | --- | --- |`)
  for (const { share, name, where } of await profile(request)) console.log(`| ${(share * 100).toFixed(1)}% | ${name} | ${where} |`)
}
process.exit()

async function profile (request: LoadRequest): Promise<{ share: number, name: string, where: string }[]> {
  const { child, origin, stop } = await serveCaveat(await factsFolder(FACTS), { node: WITH_PROBE })
  const { requests } = await load(origin, request, WARM_UP_SECONDS)
  await askProbe(child, 'start profile')
  await load(origin, request, SECONDS, requests + 1000)
  const profile = await askProbe<Profile>(child, 'stop profile')
  await stop()
  return selfTimes(profile).slice(0, SHOWN)
}

/** By function, without what it calls and without the time in which there was nothing to do. */
function selfTimes ({ nodes, samples, timeDeltas }: Profile): { share: number, name: string, where: string }[] {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  const times = new Map<string, number>()
  for (const [index, id] of samples.entries()) {
    const { functionName, url, lineNumber } = frames.get(id) ?? { functionName: '', url: '', lineNumber: 0 }
    if (BESIDE.includes(functionName)) continue
    const key = JSON.stringify([functionName || '(anonymous)', url === '' ? '' : `${placeOf(url)}:${lineNumber + 1}`])
    times.set(key, (times.get(key) ?? 0) + (timeDeltas[index] ?? 0))
  }
  const whole = [...times.values()].reduce((sum, time) => sum + time, 0)
  return [...times].sort(([, one], [, other]) => other - one).map(([key, time]) => {
    const [name, where] = JSON.parse(key) as [string, string]
    return { share: time / whole, name, where }
  })
}

function placeOf (url: string): string {
  return url.startsWith('file:') ? relative(ROOT, fileURLToPath(url)) : url
}
