import { setImmediate } from 'node:timers/promises'
import type { FactStore } from '../core/fact-store.ts'
import type { Filter } from '../core/resources.ts'
import type { FigureSummary } from '../core/summarize-figures.ts'
import { summarizeFigures } from '../core/summarize-figures.ts'

export type Summarize = (filter: Filter) => Promise<FigureSummary>

/**
 * The summaries of one request: one for each filter, however often it is asked for. A summary may read thousands of
 * figures, so that other requests get their turn between two of them.
 */
export function createSummaries (store: FactStore): Summarize {
  const known = new Map<string, Promise<FigureSummary>>()
  let before: Promise<unknown> = Promise.resolve()
  return filter => {
    const key = keyOf(filter)
    const summary = known.get(key) ?? after(before, async () => await summarizeFigures(store, filter))
    known.set(key, summary)
    before = summary
    return summary
  }
}

async function after<Value> (before: Promise<unknown>, run: () => Promise<Value>): Promise<Value> {
  await before.catch(() => {})
  await setImmediate()
  return await run()
}

function keyOf (filter: Filter): string {
  return JSON.stringify(Object.entries(filter).map(([name, values]) => [name, [...new Set(values)].sort()]).sort())
}
