import { monitorEventLoopDelay } from 'node:perf_hooks'

// node --import …: tells whoever started this process of its memory and of the delays of its event loop

const RESOLUTION_MS = 10
const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
delays.enable()

process.on('message', question => {
  if (question === 'memory') {
    globalThis.gc?.()
    globalThis.gc?.()
    process.send?.({ ...process.memoryUsage() })
  } else if (question === 'reset delays') {
    delays.reset()
    process.send?.({})
  } else if (question === 'delays') {
    // what is recorded is the time between two ticks of a timer, of which this much is meant to be
    const delayAt = share => Math.max(0, delays.percentile(share) / 1e6 - RESOLUTION_MS)
    process.send?.({ p50: delayAt(50), p99: delayAt(99), max: Math.max(0, delays.max / 1e6 - RESOLUTION_MS) })
  }
})
process.channel?.unref()
