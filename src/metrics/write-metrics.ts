import { groupBy } from '../core/group-by.ts'
import type { Reading } from './reading.ts'

export interface MetricsText {
  readonly contentType: string
  readonly text: string
}

/**
 * The numbers of all processes as one text that Prometheus reads. The library is loaded when it is first needed: many
 * processes are never asked, and all of them start.
 */
export async function writeMetrics (processes: readonly (readonly Reading[])[]): Promise<MetricsText> {
  const { Counter, Gauge, Registry } = (await import('prom-client')).default
  const registry = new Registry()
  for (const [name, readings] of groupBy(processes.flat(), ({ name }) => name)) {
    const [{ help, type, labels = {} }] = readings as [Reading]
    const options = { name, help, labelNames: Object.keys(labels), registers: [registry] }
    const metric = type === 'counter' ? new Counter(options) : new Gauge(options)
    for (const same of groupBy(readings, ({ labels }) => JSON.stringify(labels)).values()) metric.inc({ ...same[0]?.labels }, together(same))
  }
  return { contentType: registry.contentType, text: await registry.metrics() }
}

function together (readings: readonly Reading[]): number {
  const values = readings.map(({ value }) => value)
  return readings[0]?.across === 'max' ? Math.max(...values) : values.reduce((sum, value) => sum + value, 0)
}
