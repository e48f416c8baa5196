import type { ServerProcess } from './processes.ts'

/** The value of a metric of a server's answer memory, e.g. `misses`; null where it tells none. */
export async function answerMetric ({ origin }: ServerProcess, name: string): Promise<number | null> {
  const response = await fetch(`${origin}/metrics`)
  if (!response.ok) return null
  const found = new RegExp(`^\\w*answer\\w*${name}\\w*(?:\\{[^}]*\\})? ([\\d.e+]+)$`, 'm').exec(await response.text())
  return found === null ? null : Number(found[1])
}
