import { Session } from 'node:inspector/promises'
import { monitorEventLoopDelay } from 'node:perf_hooks'

// node --import …: tells whoever started this process of its memory, of the delays of its event loop and of where its time goes

const RESOLUTION_MS = 10
const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
const session = new Session()
delays.enable()

const ANSWERS = {
  'collect garbage': () => {
    globalThis.gc?.()
    globalThis.gc?.()
    return {}
  },
  'reset delays': () => {
    delays.reset()
    return {}
  },
  delays: () => {
    // what is recorded is the time between two ticks of a timer, of which this much is meant to be
    const delayAt = share => Math.max(0, delays.percentile(share) / 1e6 - RESOLUTION_MS)
    return { p50: delayAt(50), p99: delayAt(99), max: Math.max(0, delays.max / 1e6 - RESOLUTION_MS) }
  },
  'start profile': async () => {
    session.connect()
    await session.post('Profiler.enable')
    await session.post('Profiler.start')
    return {}
  },
  'stop profile': async () => (await session.post('Profiler.stop')).profile
}

process.on('message', async question => {
  if (Object.hasOwn(ANSWERS, question)) process.send?.(await ANSWERS[question]())
})
process.channel?.unref()
