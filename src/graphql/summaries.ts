import { setImmediate } from 'node:timers/promises'
import type { FactStore } from '../core/fact-store.ts'
import type { Filter } from '../core/resources.ts'
import type { FigureSummary } from '../core/summarize-figures.ts'
import { summarizeFigures } from '../core/summarize-figures.ts'

export type Summarize = (filter: Filter) => Promise<FigureSummary>

/**
 * The summaries of one request: one for each filter, however often it is asked for. A page or a sum may read thousands of
 * figures, so that other requests get their turn between two of them.
 */
export function createSummaries (store: FactStore): Summarize {
  const known = new Map<string, Promise<FigureSummary>>()
  let before: Promise<unknown> = Promise.resolve()

  async function inTurn<Value> (run: () => Promise<Value>): Promise<Value> {
    const turn = after(before, run)
    before = turn
    return await turn
  }

  async function summarize (filter: Filter): Promise<FigureSummary> {
    const { page, total } = await summarizeFigures(store, filter)
    return { page: async request => await inTurn(async () => await page(request)), total: async () => await inTurn(total) }
  }

  return async filter => {
    const key = keyOf(filter)
    const summary = known.get(key) ?? summarize(filter)
    known.set(key, summary)
    return await summary
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
