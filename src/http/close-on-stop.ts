import type { Socket } from 'node:net'
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/** So often, and so long, what was sent before is still read: a busy process reads once in a while only. */
const READING = { turns: 5, eachMs: 4 } as const
/** So long after that a connection on which nothing was ever asked is closed: what came just before is answered. */
const UNUSED_FOR_MS = 500

/**
 * Once a server is asked to close, an answer to a request in flight is the last on its connection: a caller that
 * keeps it open would hold up the stop, and so would one that has opened it ahead of need, which Node does not take for idle. One that has sent a request
 * already, which Node takes for idle until it has read that, is answered. Call it before routes are added.
 */
export function closeConnectionsOnStop (app: FastifyInstance): void {
  const { server } = app
  let stopping = false
  const open = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => { open.delete(socket) })
  })
  app.addHook('preClose', async () => {
    stopping = true
    setTimeout(() => { for (const socket of open) if (socket.bytesRead === 0) socket.destroy() }, UNUSED_FOR_MS).unref()
  })
  // Node closes them as it stops to listen, and takes no new ones from then on; a server of HTTP/2 has no such method
  const { closeIdleConnections } = server as Partial<Pick<typeof server, 'closeIdleConnections'>>
  if (closeIdleConnections !== undefined) {
    server.closeIdleConnections = () => { readOn().then(() => { closeIdleConnections.call(server) }).catch(() => {}) }
  }
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (stopping) reply.header('connection', 'close')
    done()
  })
}

async function readOn (): Promise<void> {
  for (let read = 0; read < READING.turns; read++) {
    await wait(READING.eachMs)
    await turn()
  }
}
