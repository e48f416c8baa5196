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

type Send = (message: unknown, handle?: Handle, ...rest: unknown[]) => boolean

/**
 * Closes connections that a worker was handed, and ended before it took them: Node waits for its word for ever, and so would whoever asks. They are
 * known by the messages of Node's cluster (lib/internal/cluster in Node 20 to 24); were these to change, nothing would be closed.
 */
export function closeLostConnections (worker: Worker): void {
  const handed = new Map<unknown, Handle>()
  const child = worker.process as unknown as { send: Send }
  const send = child.send
  child.send = (message, handle, ...rest) => {
    if (handle !== undefined && isHandOver(message)) handed.set(message.seq, handle)
    return send.call(child, message, handle, ...rest)
  }
  worker.process.on('internalMessage', (message: { readonly ack?: unknown }) => { handed.delete(message.ack) })
  worker.once('exit', () => { for (const handle of handed.values()) handle.close() })
}

function isHandOver (message: unknown): message is HandOver {
  return typeof message === 'object' && message !== null && 'act' in message && message.act === 'newconn' && 'seq' in message
}
