import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Waits for what this process is to serve, starts the server for it, and says its port. */
export function serve<Setup> (create: (setup: Setup) => Server | Promise<Server>): void {
  process.once('message', async ({ setup }: { setup: Setup }) => {
    const server = await create(setup)
    const say = (): void => { process.send?.({ port: (server.address() as AddressInfo).port }) }
    if (server.listening) say()
    else server.listen(0, '127.0.0.1', say)
  })
  // when the harness is gone, so is this process
  process.once('disconnect', () => { process.exit() })
}
