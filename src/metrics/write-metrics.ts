import { groupBy } from '../core/group-by.ts'
import { joinReadings } from './join-readings.ts'
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
  for (const [name, readings] of groupBy(joinReadings(processes.flat()), ({ name }) => name)) {
    const [{ help, type, labels = {} }] = readings as [Reading]
    const options = { name, help, labelNames: Object.keys(labels), registers: [registry] }
    const metric = type === 'counter' ? new Counter(options) : new Gauge(options)
    for (const { labels, value } of readings) metric.inc({ ...labels }, value)
  }
  return { contentType: registry.contentType, text: await registry.metrics() }
}
