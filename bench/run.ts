import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BENCH, ROOT } from './lib/folders.ts'
import type { Row } from './lib/row.ts'
import { isMeasured, missing } from './lib/row.ts'
import { describeMachine, printTable, writeTable } from './lib/table.ts'
import { CONNECTIONS, hasWrk } from './lib/wrk.ts'

const MILLION = 1_000_000
/** Fewer, to try the harness itself. */
const FACTS = Number(process.env.BENCH_FACTS ?? MILLION)
const FACTS_MIN = 1000

/** What can be measured, in the order of the table. */
const SECTIONS: Readonly<Record<string, { readonly title: string, readonly measure: () => Promise<Row[]> }>> = {
  hot: { title: 'The hot path: the same requests again', measure: async () => await (await import('./sections/hot.ts')).measureHot() },
  storm: { title: 'The memory of answers under stress', measure: async () => await (await import('./sections/storm.ts')).measureStorm() },
  cold: { title: 'The cold path: another request each time', measure: async () => await (await import('./sections/cold.ts')).measureCold() },
  caveat: { title: 'What the caveat costs', measure: async () => await (await import('./sections/caveat-cost.ts')).measureCaveatCost() },
  million: { title: 'A million facts', measure: async () => await (await import('./sections/million.ts')).measureMillion(FACTS) },
  peers: { title: 'The same facts in databases', measure: async () => await (await import('./sections/peers.ts')).measurePeers(FACTS) },
  workers: { title: 'More cores', measure: async () => await (await import('./sections/workers.ts')).measureWorkers() }
}

const asked = process.argv.slice(2)
const unknown = asked.filter(name => !Object.hasOwn(SECTIONS, name))
if (unknown.length > 0) {
  console.error(`bench: there is no ${unknown.join(' or ')}; there are ${Object.keys(SECTIONS).join(', ')}`)
  process.exit(2)
}
if (!Number.isInteger(FACTS) || FACTS < FACTS_MIN || FACTS > MILLION) {
  console.error(`bench: BENCH_FACTS is a number from ${FACTS_MIN} to ${MILLION}, not ${String(process.env.BENCH_FACTS)}`)
  process.exit(2)
}
if (!hasWrk()) {
  console.error('bench: wrk is missing, which asks the servers: apt-get install wrk')
  process.exit(2)
}
if (!existsSync(join(BENCH, 'node_modules'))) spawnSync('npm', ['ci', '--prefix', BENCH], { stdio: 'inherit' })

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => { process.exit(1) })
const started = Date.now()
const rows: Row[] = []
for (const name of asked.length === 0 ? Object.keys(SECTIONS) : asked) {
  const { title, measure } = SECTIONS[name] as (typeof SECTIONS)[string]
  const begun = Date.now()
  console.error(`bench: ${name} …`)
  const found = await measure().catch((error: unknown) => [missing(name, (error as Error).message)])
  rows.push(...found.map(row => ({ ...row, section: title })))
  console.error(`bench: ${name} took ${Math.round((Date.now() - begun) / 1000)} s`)
}
const about = `Measured by \`npm run bench\` on ${describeMachine()}, in ${Math.round((Date.now() - started) / 60_000)} minutes. ` +
  `Requests are sent by \`wrk\` from one thread over ${CONNECTIONS} connections; each server has a process of its own, and they are asked in turn, round after round; where the cost of one thing is measured, two share a core and are asked at one time. ` +
  'Where there are rounds, a ratio is the median of the ratios within a round; beside a bound, it is the part of the bound that is taken.'
printTable(rows)
const isWhole = rows.every(isMeasured)
if (!isWhole) console.error('bench: not all was measured')
if (isWhole && asked.length === 0 && FACTS === MILLION) writeTable(join(ROOT, 'docs/performance.md'), rows, about)
process.exit(isWhole ? 0 : 1)
