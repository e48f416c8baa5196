import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Reading } from './reading.ts'

const NANOSECONDS = 1e9
const MICROSECONDS = 1e6
/** How often the event loop is looked at, in milliseconds. */
const RESOLUTION = 10

export interface ProcessReader {
  readonly read: () => readonly Reading[]
  /** ends the watch over the event loop */
  readonly close: () => void
}

/** Watches this process: how late its event loop is, its processor time and its memory. */
export function createProcessReader (): ProcessReader {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION })
  delay.enable()
  return {
    read: () => {
      const { user, system } = process.cpuUsage()
      const delays = [50, 99].map(percent => [percent / 100, delay.count === 0 ? 0 : delay.percentile(percent)] as const)
      delay.reset()
      const { rss, heapUsed, external } = process.memoryUsage()
      return [
        { name: 'process_cpu_seconds_total', help: 'Processor time, in seconds', type: 'counter', value: (user + system) / MICROSECONDS },
        { name: 'process_resident_memory_bytes', help: 'Resident memory', type: 'gauge', value: rss },
        { name: 'nodejs_heap_used_bytes', help: 'JavaScript heap in use', type: 'gauge', value: heapUsed },
        { name: 'nodejs_external_memory_bytes', help: 'Memory of buffers outside the heap, without shared memory, in which the facts lie', type: 'gauge', value: external },
        ...delays.map(([quantile, late]): Reading => ({
          name: 'nodejs_eventloop_delay_seconds',
          help: 'How late the event loop was since it was last asked, in seconds; of several processes the latest',
          type: 'gauge',
          across: 'max',
          labels: { quantile: String(quantile) },
          // what is measured includes the resolution
          value: Math.max(0, late / NANOSECONDS - RESOLUTION / 1000)
        }))
      ]
    },
    close: () => { delay.disable() }
  }
}
