import type { Worker } from 'node:cluster'

/** A connection, as Node hands it from process to process. */
interface Handle {
  readonly close: () => void
}

/** What Node's cluster sends with one. */
interface HandOver {
  readonly act: 'newconn'
  readonly seq: number
}

/** What Node's cluster in a worker says: whether it took a connection, or that it listens no more. */
interface FromNode {
  readonly ack?: unknown
  readonly accepted?: boolean
  readonly act?: string
}

type Send = (message: unknown, handle?: Handle, ...rest: unknown[]) => boolean

/** The workers that take connections. */
const listening = new Set<Worker>()
/** Which worker a connection was handed to last. Where one gives it back, Node hands it on before that is heard of here. */
const holders = new Map<Handle, Worker>()
/** Connections that a worker which was about to stop has given back: Node hands them to another one, as long as there is one. */
const givenBack = new Set<Handle>()

/**
 * Closes connections that nobody takes any more, so that whoever asks need not wait for ever: those that a worker was handed, and ended before it took them, as
 * Node waits for its word; and those that the last one gave back. They are known by the messages of Node's cluster (lib/internal/cluster in Node 20 to 24);
 * were these to change, nothing would be closed.
 */
export function closeLostConnections (worker: Worker): void {
  const handed = new Map<unknown, Handle>()
  const child = worker.process as unknown as { send: Send }
  const send = child.send
  child.send = (message, handle, ...rest) => {
    if (handle !== undefined && isHandOver(message)) {
      handed.set(message.seq, handle)
      givenBack.delete(handle)
      holders.set(handle, worker)
    }
    return send.call(child, message, handle, ...rest)
  }
  worker.on('listening', () => { listening.add(worker) })
  worker.process.on('internalMessage', ({ ack, accepted, act }: FromNode) => {
    const handle = handed.get(ack)
    handed.delete(ack)
    if (handle !== undefined && holders.get(handle) === worker) {
      holders.delete(handle)
      if (accepted === false) givenBack.add(handle)
    }
    if (act === 'close') listening.delete(worker)
    closeGivenBack()
  })
  worker.once('exit', () => {
    for (const handle of handed.values()) {
      holders.delete(handle)
      handle.close()
    }
    listening.delete(worker)
    closeGivenBack()
  })
}

function closeGivenBack (): void {
  if (listening.size > 0) return
  for (const handle of givenBack) handle.close()
  givenBack.clear()
}

function isHandOver (message: unknown): message is HandOver {
  return typeof message === 'object' && message !== null && 'act' in message && message.act === 'newconn' && 'seq' in message
}
