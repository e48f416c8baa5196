import { groupBy } from '../core/group-by.ts'
import type { Reading } from './reading.ts'

/** What several processes tell, as one process would: of each number with the same labels their sum, or the largest. */
export function joinReadings (readings: readonly Reading[]): Reading[] {
  return [...groupBy(readings, ({ name, labels }) => JSON.stringify([name, labels])).values()].map(same => ({ ...same[0] as Reading, value: together(same) }))
}

function together (readings: readonly Reading[]): number {
  const values = readings.map(({ value }) => value)
  return readings[0]?.across === 'max' ? Math.max(...values) : values.reduce((sum, value) => sum + value, 0)
}
