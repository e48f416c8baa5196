import type { StoreMeasures } from '../in-process/measure-store.ts'
import { askProcess } from './asked-process.ts'

/** What one process measures of a store that it holds, see in-process/measure-store.ts. */
export async function measureStore (folder: string, facts: number, depth: 'all' | 'typical'): Promise<StoreMeasures> {
  return await askProcess('in-process/measure-store.ts', [folder, String(facts), depth]) as StoreMeasures
}
